/** The language that a reader has chosen: the site's root leads to it the next time (site/entrances.ts). */
import { keepChoice } from '../data/kept-choice.ts';

/** Where a browser keeps it; without it the root goes by the browser's languages alone. */
export const LANGUAGE_KEY = 'sapar-language';

export const keepLanguage = (lang: string): void => keepChoice(LANGUAGE_KEY, lang);
