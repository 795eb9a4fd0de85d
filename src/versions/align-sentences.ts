/** Which sentence of a later text is which one of an earlier text. */
import { differences } from '../quote/fit.ts';
import { type Token, tokensOf } from '../quote/tokens.ts';

/** Indexes of a sentence in the two texts, in the order of the later one; one alone for what only one text has. */
export interface SentencePair {
  before?: number;
  after?: number;
}

/**
 * Sentences that stand in both texts, as many as can be in one order, then those between them that are nearly alike.
 * What was taken out stands before what came in its place.
 */
export function alignSentences(before: readonly string[], after: readonly string[]): SentencePair[] {
  const pairs: SentencePair[] = [];
  let [from, to] = [0, 0];
  for (const [one, other] of [...commonOnes(before, after), [before.length, after.length] as const]) {
    pairs.push(...alignChanged(before, [from, one], after, [to, other]));
    if (one < before.length) pairs.push({ before: one, after: other });
    [from, to] = [one + 1, other + 1];
  }
  return pairs;
}

/** The longest common subsequence. */
function commonOnes(before: readonly string[], after: readonly string[]): (readonly [number, number])[] {
  const width = after.length + 1;
  const lengths = new Uint32Array((before.length + 1) * width);
  const length = (row: number, column: number) => lengths[row * width + column] ?? 0;
  for (let row = before.length - 1; row >= 0; row -= 1) {
    for (let column = after.length - 1; column >= 0; column -= 1) {
      lengths[row * width + column] =
        before[row] === after[column]
          ? length(row + 1, column + 1) + 1
          : Math.max(length(row + 1, column), length(row, column + 1));
    }
  }
  const found: (readonly [number, number])[] = [];
  let [row, column] = [0, 0];
  while (row < before.length && column < after.length) {
    if (before[row] === after[column]) found.push([row++, column++]);
    else if (length(row + 1, column) >= length(row, column + 1)) row += 1;
    else column += 1;
  }
  return found;
}

/** Stretches without a common sentence. */
function alignChanged(
  before: readonly string[],
  [from, fromEnd]: readonly [number, number],
  after: readonly string[],
  [to, toEnd]: readonly [number, number],
): SentencePair[] {
  const pairs: SentencePair[] = [];
  let next = to;
  for (let one = from; one < fromEnd; one += 1) {
    const words = tokensOf(before[one] ?? '');
    let other = next;
    while (other < toEnd && !isNear(words, after[other] ?? '')) other += 1;
    if (other === toEnd) pairs.push({ before: one });
    else {
      for (; next < other; next += 1) pairs.push({ after: next });
      pairs.push({ before: one, after: other });
      next = other + 1;
    }
  }
  for (; next < toEnd; next += 1) pairs.push({ after: next });
  return pairs;
}

/** Whether no more words were taken out or put in than there were. */
function isNear(words: readonly Token[], sentence: string): boolean {
  return differences(words, tokensOf(sentence)).cost <= words.length;
}
