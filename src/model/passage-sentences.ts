/** The sentences that a passage is taken from: a translation is of whole sentences, and so is a quotation to copy. */
import { overlap } from './overlap.ts';
import type { Readout, Sentence, TextRange } from './readout.ts';

/** Each once, in the order of the text. */
export function sentencesOf(
  { paragraphs }: Pick<Readout, 'paragraphs'>,
  parts: readonly TextRange[],
): Sentence[] {
  const has = ({ range }: { range: TextRange }) => parts.some((part) => overlap(part, range));
  // By paragraphs first: every statement of a long text asks.
  return paragraphs.filter(has).flatMap(({ sentences }) => sentences.filter(has));
}

/** Whether a passage leaves no word of its sentences out; marks at their ends may be. */
export function isWhole(
  { text }: Pick<Readout, 'text'>,
  sentences: readonly Sentence[],
  parts: readonly TextRange[],
): boolean {
  return sentences.every(({ range }) => {
    const [from, to] = range;
    const inside = parts.filter((part) => overlap(part, range)).toSorted(([a], [b]) => a - b);
    const ends = [from, ...inside.map(([, end]) => end)];
    const starts = [...inside.map(([start]) => start), to];
    return ends.every((end, at) => !/[\p{L}\p{N}]/u.test(text.slice(end, starts[at])));
  });
}
