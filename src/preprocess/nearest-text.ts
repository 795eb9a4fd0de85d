/** For a quote that is not in the text: the words of the text that come nearest, and where the two part. */
import type { TextRange } from '../model/readout.ts';

export interface NearestText {
  range: TextRange;
  /** Letters to change, add or drop to make one of the other. */
  edits: number;
  /** How many UTF-16 code units the two share from their start. */
  agrees: number;
}

/**
 * The substring of `text` with the fewest edits to `quote` (Sellers' algorithm: edit distance with a
 * free start and end). Time is the product of the two lengths, which for an article is milliseconds.
 */
export function nearestText(text: string, quote: string): NearestText | undefined {
  if (text === '' || quote === '') return undefined;
  const rows = quote.length;
  let costs = Array.from({ length: rows + 1 }, (_, row) => row);
  let starts = new Array<number>(rows + 1).fill(0);
  let best: { edits: number; start: number; end: number } = { edits: rows, start: 0, end: 0 };
  for (let column = 1; column <= text.length; column += 1) {
    const nextCosts = [0];
    const nextStarts = [column];
    for (let row = 1; row <= rows; row += 1) {
      const same = text[column - 1] === quote[row - 1] ? 0 : 1;
      const replace = (costs[row - 1] ?? 0) + same;
      const insert = (nextCosts[row - 1] ?? 0) + 1;
      const drop = (costs[row] ?? 0) + 1;
      const least = Math.min(replace, insert, drop);
      nextCosts.push(least);
      nextStarts.push(
        (least === replace ? starts[row - 1] : least === drop ? starts[row] : nextStarts[row - 1]) ?? column,
      );
    }
    costs = nextCosts;
    starts = nextStarts;
    const edits = costs[rows] ?? rows;
    if (edits < best.edits) best = { edits, start: starts[rows] ?? 0, end: column };
  }
  if (best.edits > rows / 2) return undefined;
  let agrees = 0;
  while (best.start + agrees < best.end && text[best.start + agrees] === quote[agrees]) agrees += 1;
  if (isHighSurrogate(quote.charCodeAt(agrees - 1))) agrees -= 1;
  return { range: [best.start, best.end], edits: best.edits, agrees };
}

/** The first half of a character that takes two code units; not a letter two texts can share. */
function isHighSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff;
}
