/** The stem of a word in a language. Texts and what is searched for are cut to it by the same rules. */
import { stemmer as stemEnglish } from '@orama/stemmers/english';
import { stemmer as stemRussian } from '@orama/stemmers/russian';
import { fold } from '../fold.ts';
import { wordsOf } from '../words.ts';
import { stemKazakh } from './kk.ts';
import { stemTajik } from './tg.ts';

const STEMMERS: Readonly<Record<string, (folded: string) => string>> = {
  en: stemEnglish,
  kk: stemKazakh,
  ru: stemRussian,
  tg: stemTajik,
};

/**
 * @param folded - a word as fold.ts gives it.
 * @param lang - a BCP 47 tag; a word of a language without a stemmer is its own stem.
 */
export function stemOfFolded(folded: string, lang: string): string {
  return STEMMERS[lang]?.(folded) ?? folded;
}

/** The stems of a text's words in the order of the text, repeated as they are; in lower case, without special letters. */
export function stemsOf(text: string, lang: string): string[] {
  return wordsOf(text).map(({ word }) => stemOfFolded(fold(withoutPossessive(word, lang)), lang));
}

/** English writes 's behind a name as its case. */
export function withoutPossessive(word: string, lang: string): string {
  return lang === 'en' ? word.replace(/['’]s$/i, '') : word;
}
