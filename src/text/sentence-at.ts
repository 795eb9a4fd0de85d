/** Looks up where in the text an offset lies, without going through the whole of it. */

import { lastIndexUpTo } from '../model/last-up-to.ts';
import type { TextRange } from '../model/readout.ts';
import type { SegmentedParagraph } from './segment.ts';

/** The sentence that holds a range whole; `undefined` where it reaches beyond one. */
export function sentenceAround(
  paragraphs: readonly SegmentedParagraph[],
  [start, end]: TextRange,
): TextRange | undefined {
  const paragraph = paragraphs[lastIndexUpTo(paragraphs, start, ({ range }) => range[0])];
  const sentences = paragraph?.sentences ?? [];
  const sentence = sentences[lastIndexUpTo(sentences, start, ([from]) => from)];
  return sentence !== undefined && end <= sentence[1] ? sentence : undefined;
}
