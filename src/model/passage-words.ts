/** The words of a passage, whose parts may lie apart in the text. */
import type { TextRange } from './readout.ts';

/** Between words that lie apart. */
export const ELLIPSIS = ' … ';

/** @param text - that the parts are ranges of */
export function passageWords(text: string, parts: readonly TextRange[]): string {
  return parts.map((range) => text.slice(...range)).join(ELLIPSIS);
}
