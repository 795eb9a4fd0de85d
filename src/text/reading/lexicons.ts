/** What numbers and times are called in each language that is read. */
import { EN } from './en.ts';
import { KK } from './kk.ts';
import type { Lexicon } from './lexicon.ts';
import { RU } from './ru.ts';
import { TG } from './tg.ts';

export const LEXICONS = { en: EN, kk: KK, ru: RU, tg: TG } as const satisfies Record<string, Lexicon>;

/** The languages whose words are read. */
export const READ_LANGUAGES: readonly string[] = Object.keys(LEXICONS);

/** What a language writes numbers and times with, by its tag; `undefined` for one whose words are not read. */
export function lexiconOf(language: string): Lexicon | undefined {
  const lexicons: Readonly<Record<string, Lexicon>> = LEXICONS;
  return lexicons[language];
}
