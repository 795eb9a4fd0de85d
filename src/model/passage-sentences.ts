/** The sentences that a passage is taken from: a translation is of whole sentences, and so is a quotation to copy. */
import type { Readout, Sentence, TextRange } from './readout.ts';

/** Each once, in the order of the text. */
export function sentencesOf(
  { paragraphs }: Pick<Readout, 'paragraphs'>,
  parts: readonly TextRange[],
): Sentence[] {
  const has = (from = 0, to = 0) => parts.some(([start, end]) => start < to && end > from);
  // By paragraphs first: every statement of a long text asks.
  return paragraphs.flatMap(({ sentences }) =>
    has(sentences[0]?.range[0], sentences.at(-1)?.range[1])
      ? sentences.filter(({ range: [from, to] }) => has(from, to))
      : [],
  );
}

/** Whether a passage leaves no word of its sentences out; marks at their ends may be. */
export function isWhole(
  { text }: Pick<Readout, 'text'>,
  sentences: readonly Sentence[],
  parts: readonly TextRange[],
): boolean {
  return sentences.every(({ range: [from, to] }) => {
    const inside = parts.filter(([start, end]) => start < to && end > from).toSorted(([a], [b]) => a - b);
    const ends = [from, ...inside.map(([, end]) => end)];
    const starts = [...inside.map(([start]) => start), to];
    return ends.every((end, at) => !/[\p{L}\p{N}]/u.test(text.slice(end, starts[at])));
  });
}
