/** Looks up where in the text an offset lies, without going through the whole of it. */
import type { TextRange } from '../model/readout.ts';
import type { SegmentedParagraph } from './segment.ts';

/** The sentence that holds a range whole; `undefined` where it reaches beyond one. */
export function sentenceAround(
  paragraphs: readonly SegmentedParagraph[],
  [start, end]: TextRange,
): TextRange | undefined {
  const paragraph = lastFrom(paragraphs, start, ({ range }) => range[0]);
  const sentence = paragraph && lastFrom(paragraph.sentences, start, ([from]) => from);
  return sentence !== undefined && end <= sentence[1] ? sentence : undefined;
}

/** The last item of a sorted list that begins at an offset or before it. */
function lastFrom<T>(items: readonly T[], offset: number, startOf: (item: T) => number): T | undefined {
  let [low, high] = [0, items.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = items[middle];
    if (item !== undefined && startOf(item) <= offset) low = middle + 1;
    else high = middle;
  }
  return items[low - 1];
}
