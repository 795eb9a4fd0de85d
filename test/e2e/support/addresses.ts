/**
 * Where pages and files of a built site lie, within the site: tests name a language and a query string, and nothing
 * else in these tests knows an address. All are without a slash at the start, so that they hold under any path.
 */

/** The readout of the fixture that the site is built from. */
export const READOUT = 'dushanbe-2026';

/** The site's root, which leads on to the first language. */
export const ROOT = '';

/** A language's folder, which leads on to the readout's page with what was asked for there. */
export const languageAt = (lang: string, query = ''): string => `${lang}/${query}`;

/** The same without its last slash, as people type it. */
export const languageWithoutSlash = (lang: string, query = ''): string => `${lang}${query}`;

/** The readout's page in a language, with what follows its path: a query string, a fragment, or both. */
export const pageAt = (lang: string, query = ''): string => `${lang}/${READOUT}/${query}`;

/** The page with what can be taken along. */
export const useAt = (lang: string, query = ''): string => pageAt(lang, `use/${query}`);

/** The page on how the article was read. */
export const aboutAt = (lang: string, query = ''): string => pageAt(lang, `about/${query}`);

/** The page on what changed from version to version. */
export const changesAt = (lang: string, query = ''): string => pageAt(lang, `changes/${query}`);

/** A panel as a page that other sites show in a frame. */
export const embedAt = (lang: string, panel: string, query = ''): string =>
  `${pageAt(lang)}embed/${panel}/${query}`;

/** The same without the last slash of its path, as people type it. */
export const pageWithoutSlash = (lang: string, query = ''): string => `${lang}/${READOUT}${query}`;

/** The readout's page in a language as a file of the built folder. */
export const pageFile = (lang: string): string => `${pageAt(lang)}index.html`;

/** What `page.route` catches the readout's page in a language by, on any host. */
export const pageRoute = (lang: string): string => `**/${pageAt(lang)}`;

/** The web manifest of the readout's page in a language. */
export const manifestFile = (lang: string): string => `${pageAt(lang)}manifest.webmanifest`;

export const dataFile = (name: string): string => `data/${READOUT}/${name}`;

export const LICENCES = 'licences.txt';

/** A language's single file, as it is named on disk. */
export const singleFile = (lang: string): string => `${READOUT}.${lang}.html`;
