/** The lexicon of each language that a text may be in. */
import type { NameLang } from '../../model/vocabulary.ts';
import { EN } from './en.ts';
import { KK } from './kk.ts';
import type { Lexicon } from './lexicon.ts';
import { RU } from './ru.ts';
import { TG } from './tg.ts';

export const LEXICONS: Readonly<Record<NameLang, Lexicon>> = { en: EN, kk: KK, ru: RU, tg: TG };
