/** The language that a reader has chosen: the site's root leads to it the next time (site/entrances.ts). */
import { keepChoice } from '../data/kept-choice.ts';

export const keepLanguage = (lang: string): void => keepChoice('language', lang);
