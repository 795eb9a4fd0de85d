/**
 * Where a page's neighbours are. On a site each language has a folder, and the licences are a file at the site's
 * root, the table of trade one of the data; as single files the languages lie side by side, and each has both in it.
 */
import type { Lang } from './vocabulary.ts';

/** Vite's mode in the builds by src/site/build-single.ts; every other one is a site. */
export const isSingleFile = () => import.meta.env.MODE === 'single-file';

export const LICENCES_ID = 'licences';
export const TRADE_CSV_ID = 'trade-csv';

export const singleFileName = (id: string, lang: Lang) => `${id}.${lang}.html`;

/** The page itself with nothing chosen; `?` holds for a file that was given another name. */
export const homeHref = () => (isSingleFile() ? '?' : './');

/** The same page in a language; a query string may follow. */
export const languageHref = (id: string, lang: Lang) =>
  isSingleFile() ? `./${singleFileName(id, lang)}` : `../${lang}/`;

export const licencesHref = () => (isSingleFile() ? `#${LICENCES_ID}` : '../licences.txt');

export const tradeCsvHref = (id: string) => (isSingleFile() ? `#${TRADE_CSV_ID}` : `../data/${id}/trade.csv`);
