/** Letters as a reader counts them (grapheme clusters): where one begins, told from its surroundings alone. */

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** How far back the segmenter is made to look at most: letters made of more code units are of no language. */
const LOOK_BACK = 256;

/**
 * A character of the first plane that is a letter of its own between two like it: no mark, no jamo or syllable of
 * Hangul, no Thai or Lao AM, no Malayalam reph, no symbol that may be part of an emoji.
 */
const PLAIN =
  /^(?![\u0d4e\u0e33\u0eb3\u1100-\u11ff\ua960-\ua97f\uac00-\ud7ff])[\n\t\p{L}\p{N}\p{P}\p{Z}\p{Sm}\p{Sc}]$/u;

/** Whether an offset of a text lies between two letters, or at its start or end; an offset inside one does not. */
export function isLetterLimit(text: string, offset: number): boolean {
  if (offset <= 0 || offset >= text.length) return true;
  const next = text.charAt(offset);
  if (isPlain(text.charAt(offset - 1)) && isPlain(next)) return true;
  let start = offset - 1;
  while (start > 0 && offset - start < LOOK_BACK && !isPlain(text.charAt(start))) start -= 1;
  const end = offset + String.fromCodePoint(text.codePointAt(offset) ?? 0).length;
  for (const { index } of graphemes.segment(text.slice(start, end))) {
    if (start + index >= offset) return start + index === offset;
  }
  return false;
}

/** The letter that an offset lies inside, from end to end. */
export function letterAround(text: string, offset: number): [number, number] {
  let [start, end] = [offset - 1, offset + 1];
  while (!isLetterLimit(text, start)) start -= 1;
  while (!isLetterLimit(text, end)) end += 1;
  return [start, end];
}

function isPlain(character: string): boolean {
  return (character >= ' ' && character <= '~') || PLAIN.test(character);
}
