/** Words that bear no mark and lead to no statement, looked for in the whole of a text. */
import type { Readout } from '../model/readout.ts';
import { isNear, nearestFit, type Piece, type Stretch } from './fit.ts';
import { isWord, type Token, tokensOf } from './tokens.ts';

/** Fewer in quotation marks are a name, and stand in many a text by chance. */
const LEAST_WORDS = 3;

export type FoundWords =
  /** They stand in the article; `isPart`: not as whole sentences. */
  | { verdict: 'same'; pieces: Piece[]; isPart: boolean }
  | { verdict: 'changed'; pieces: Piece[] }
  /** `isOurs`: they stand in our translation, or nearly so. */
  | { verdict: 'absent'; isOurs: boolean };

/** Looks for what stands in quotation marks, or for all of it where nothing does. */
export function findWords({ text, paragraphs }: Readout, pasted: readonly Token[]): FoundWords {
  const sentences = paragraphs.flatMap((paragraph) => paragraph.sentences);
  const original = sentences.map(({ range }) => tokensOf(text.slice(...range)));
  const spans = quotedSpans(pasted);
  const looked = spans.length === 0 ? [withoutOuterMarks(pasted)] : spans;
  if (!looked.flat().some(isWord)) return { verdict: 'absent', isOurs: false };
  const fits = looked.map((words) => ({ words, ...nearestFit(words, original.flat(), 'quote') }));
  const pieces = fits.flatMap((fit) => fit.pieces);
  if (fits.every(({ cost }) => cost === 0)) {
    return {
      verdict: 'same',
      pieces,
      isPart: !fits.every(({ start, end }) => isWhole(original, [start, end])),
    };
  }
  if (fits.every(isNear)) return { verdict: 'changed', pieces };
  const translation = tokensOf(sentences.flatMap((sentence) => sentence.translation ?? []).join(' '));
  const isOurs = looked.some((words) => isNear({ words, ...nearestFit(words, translation, 'quote') }));
  return { verdict: 'absent', isOurs };
}

/** What stands between an opening quotation mark and the next one. */
function quotedSpans(tokens: readonly Token[]): Token[][] {
  const marks = tokens.flatMap(({ key }, at) => (key === '"' ? [at] : []));
  return marks
    .flatMap((start, at) => (at % 2 === 0 ? [tokens.slice(start + 1, marks[at + 1])] : []))
    .filter((span) => span.filter(isWord).length >= LEAST_WORDS);
}

function withoutOuterMarks(tokens: readonly Token[]): Token[] {
  return tokens.filter(({ key }, at) => key !== '"' || (at > 0 && at < tokens.length - 1));
}

/** Whether a stretch leaves no word of its sentences out. */
function isWhole(sentences: readonly (readonly Token[])[], [start, end]: Stretch): boolean {
  let from = 0;
  return sentences.every((sentence) => {
    const [first, last] = [Math.max(start - from, 0), Math.max(end - from, 0)];
    from += sentence.length;
    const isTouched = first < sentence.length && last > 0;
    return !isTouched || ![...sentence.slice(0, first), ...sentence.slice(last)].some(isWord);
  });
}
