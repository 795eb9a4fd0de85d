/** Words as a reader counts them: what is not seen inside of one does not part it. */

/** Characters that are not seen and are no marks: soft hyphen, zero-width and bidirectional ones. */
const UNSEEN = '\\u00ad\\u061c\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2069\\ufeff';
const LETTER = '\\p{L}\\p{M}\\p{N}';

/** A run of letters, their marks and digits. */
export const WORD = new RegExp(`[${LETTER}]+(?:[${UNSEEN}]+[${LETTER}]+)*`, 'gu');
/** A character that is not seen. */
export const UNSEEN_CHARACTER = new RegExp(`[${UNSEEN}]`, 'u');

const WORD_LETTER = new RegExp(`[${LETTER}]`, 'u');

/** Whether an offset of a text does not lie inside a word; at an end of a word it does not. */
export function isWordLimit(text: string, offset: number): boolean {
  let [before, after] = [offset, offset];
  while (before > 0 && UNSEEN_CHARACTER.test(text.charAt(before - 1))) before -= 1;
  while (after < text.length && UNSEEN_CHARACTER.test(text.charAt(after))) after += 1;
  return !(isWordLetter(text, characterStart(text, before)) && isWordLetter(text, after));
}

/** The word that an offset lies inside, from end to end. */
export function wordAround(text: string, offset: number): string {
  let [start, end] = [offset, offset];
  while (start > 0 && !isWordLimit(text, start)) start = characterStart(text, start);
  while (end < text.length && !isWordLimit(text, end)) end += characterLength(text, end);
  return text.slice(start, end);
}

/** Where the character before an offset starts. */
function characterStart(text: string, offset: number): number {
  return /[\ud800-\udbff][\udc00-\udfff]/.test(text.slice(Math.max(0, offset - 2), offset))
    ? offset - 2
    : offset - 1;
}

function characterLength(text: string, offset: number): number {
  return String.fromCodePoint(text.codePointAt(offset) ?? 0).length;
}

function isWordLetter(text: string, offset: number): boolean {
  const point = text.codePointAt(offset);
  return offset >= 0 && point !== undefined && WORD_LETTER.test(String.fromCodePoint(point));
}
