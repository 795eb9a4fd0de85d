/**
 * Words as a reader would search for them: an apostrophe does not part one ("ta'min"), nor does what is not seen, nor the
 * point or comma of a number ("1.2bn").
 */
import type { TextRange } from '../model/readout.ts';

/** Marks that stand for an apostrophe: typewriter, typographic ones, those of transliterations, the grave accent. */
export const APOSTROPHES = "'’‘ʼʻʹ`´";
const UNSEEN = '\\u00ad\\u061c\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2069\\ufeff';
const LETTER = '\\p{L}\\p{M}\\p{N}';

const SEARCHED = new RegExp(
  `[${LETTER}]+(?:(?:[${UNSEEN}${APOSTROPHES}]+|(?<=\\p{N})[.,](?=\\p{N}))[${LETTER}]+)*`,
  'gu',
);

export interface WordInText {
  word: string;
  /** In code units of the text. */
  range: TextRange;
}

/** The words of a text in their order. */
export function wordsOf(text: string): WordInText[] {
  return [...text.matchAll(SEARCHED)].map(({ 0: word, index }) => ({
    word,
    range: [index, index + word.length],
  }));
}
