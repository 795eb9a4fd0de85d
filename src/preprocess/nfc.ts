/** Canonical composition (NFC) that remembers where every letter came from. */

export interface ComposedText {
  /** The text in NFC. */
  composed: string;
  /**
   * The offset in the original text of an offset in `composed`; `undefined` inside a letter that was
   * composed or reordered, where the two have no common boundary.
   */
  toOriginal(offset: number): number | undefined;
}

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });

/**
 * Composes grapheme by grapheme: canonical composition and reordering never reach across one, so the
 * pieces put together are the NFC of the whole.
 */
export function compose(text: string): ComposedText {
  const origin = new Map<number, number>();
  let composed = '';
  for (const { segment, index } of graphemes.segment(text)) {
    const piece = segment.normalize('NFC');
    const same = piece === segment;
    for (let unit = 0; unit < (same ? piece.length : 1); unit += 1)
      origin.set(composed.length + unit, index + unit);
    composed += piece;
  }
  origin.set(composed.length, text.length);
  return { composed, toOriginal: (offset) => origin.get(offset) };
}
