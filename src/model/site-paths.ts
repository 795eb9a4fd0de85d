/**
 * Where every page and file of a site lies, and how one leads to another; nothing else knows it. Paths are within the
 * site, without a slash in front: a site works under any path of any host. A folder's path ends with a slash, and is
 * the address of the page in it.
 *
 * As single files the languages of a readout lie side by side, and each file has the licences and the table of trade
 * in it.
 */
import type { Lang } from './vocabulary.ts';

/** Vite's mode in the builds by src/site/build-single.ts; every other one is a site. */
export const isSingleFile = () => import.meta.env.MODE === 'single-file';

/** A page of a readout in a language. */
export interface PageKey {
  id: string;
  lang: Lang;
  /** The page's folder below the explorer's, such as {@link USE}; absent for the explorer itself. */
  under?: string | undefined;
}

/** What a reader takes along: citations, downloads. */
export const USE = 'use/';
/** How the text was read, and from which sources. */
export const ABOUT = 'about/';

/** Panels that other sites may show in a frame, each as a page of its own. */
export const EMBEDDED = ['timeline', 'target', 'map'] as const;
export type Embedded = (typeof EMBEDDED)[number];

/** The folder of all embeds, below the explorer's. */
export const EMBEDS = 'embed/';

/** A page's folder below the explorer's, {@link PageKey}. */
export const embedFolder = (panel: Embedded) => `${EMBEDS}${panel}/`;

/** @param under - see {@link PageKey} */
export const isEmbed = (under: string | undefined) => under?.startsWith(EMBEDS) === true;

/** The page of one statement. */
export const statementFolder = (id: string) => `${id}/`;

/** What changed in a readout from version to version. */
export const CHANGES = 'changes/';

/** The folder of all kept versions, below the explorer's and below that of a readout's data. */
const VERSIONS = 'versions/';

/** The explorer of a kept version, and its data. @param version - see versions.ts */
export const versionFolder = (version: string) => `${VERSIONS}${version}/`;

/** @param under - see {@link PageKey} */
export const isVersion = (under: string | undefined) => under?.startsWith(VERSIONS) === true;

/** Folders below a readout's explorer, and such as may come: no statement is called so. */
export const RESERVED_FOLDERS = ['use', 'embed', 'versions', 'changes', 'about', 'files'] as const;

/** The pages of a readout in each of its languages, by their folders below the explorer's; a readout may have {@link EMBEDDED} too. */
export const PAGE_FOLDERS = ['', USE, ABOUT, CHANGES] as const;

export const ROOT = '';
export const LICENCES = 'licences.txt';
export const WORKER = 'sw.js';
export const SITEMAP = 'sitemap.xml';
export const ROBOTS = 'robots.txt';
/** What hosts that know this name answer with where there is no file. */
export const NOT_FOUND = '404.html';

/** The page that lists a language's readouts, or leads on to the only one. */
export const languagePath = (lang: Lang) => `${lang}/`;

/** In a language's folder: what the service worker shows in place of a page that is not at hand, see offline-page.ts. */
export const OFFLINE = 'offline.html';

export const pagePath = ({ id, lang, under = '' }: PageKey) => `${languagePath(lang)}${id}/${under}`;

/** @returns whether a page is the explorer itself, of today or of a version */
export const isExplorer = ({ under = '' }: PageKey) => under === '' || isVersion(under);

/** The explorer that a page of a readout belongs to. */
export const explorerOf = ({ id, lang }: PageKey): PageKey => ({ id, lang });

/** The explorer in which what a page chooses is shown: that of a version on a page of that. */
const ownExplorerOf = (page: PageKey): PageKey => (isVersion(page.under) ? page : explorerOf(page));

/** The file that a host answers a folder with. */
export const indexOf = (folder: string) => `${folder}index.html`;

/** What a browser is told about the page in a folder as an application. */
export const manifestOf = (folder: string) => `${folder}manifest.webmanifest`;

/** What other sites show with a link to a readout. */
export const PICTURES = 'pictures/';
export const picturePath = ({ id, lang }: PageKey) => `${PICTURES}${id}.${lang}.png`;

/** The folder of all data. */
export const DATA = 'data/';

/** A file of a readout's data. */
export const dataPath = (id: string, file: string) => `${DATA}${id}/${file}`;

/** A file of the data that a page has: a version's has its own. */
export const ownDataPath = ({ id, under }: PageKey, file: string) =>
  dataPath(id, `${isVersion(under) ? under : ''}${file}`);

/** The base map, which all readouts share. */
export const baseMapPath = (file: string) => `${DATA}${file}`;

/** What a search over all readouts reads, in a folder of each version: its files never change. */
export const SEARCH = 'search/';
export const shardPath = (version: string, shard: number) => `${SEARCH}${version}/${shard}.bin`;
/** What a language's page shows of some readouts: the first file has the first of them. */
export const listedPath = (version: string, lang: Lang, file: number) =>
  `${SEARCH}${version}/readouts.${lang}.${file}.json`;

/** The address of a file or a folder, relative to the page in a folder. */
export function relative(from: string, to: string): string {
  const folders = from.split('/').slice(0, -1);
  const steps = to.split('/');
  let shared = 0;
  while (shared < folders.length && shared < steps.length - 1 && folders[shared] === steps[shared])
    shared += 1;
  const up = '../'.repeat(folders.length - shared);
  return `${up === '' ? './' : up}${steps.slice(shared).join('/')}`;
}

/** Of what a single file has in it, rather than beside it. */
export const USE_ID = 'use';
export const ABOUT_ID = 'about';
export const LICENCES_ID = 'licences';
export const TRADE_CSV_ID = 'trade-csv';

export const singleFileName = (id: string, lang: Lang) => `${id}.${lang}.html`;

/** The explorer with nothing chosen; `?` holds for a file that was given another name. */
export const homeHref = (page: PageKey) =>
  isSingleFile() ? '?' : relative(pagePath(page), pagePath(ownExplorerOf(page)));

/** The list of the readouts of the page's language. */
export const listHref = (page: PageKey) => relative(pagePath(page), languagePath(page.lang));

/** What can be taken along. @param query - the view; a single file has it in its address already */
export const useHref = (page: PageKey, query: string) =>
  isSingleFile() ? `#${USE_ID}` : `${relative(pagePath(page), pagePath({ ...page, under: USE }))}${query}`;

/** What changed from version to version; a single file has no such page. */
export const changesHref = (page: PageKey) => relative(pagePath(page), pagePath({ ...page, under: CHANGES }));

/** The explorer of today, from any page. */
export const presentHref = (page: PageKey) => relative(pagePath(page), pagePath(explorerOf(page)));

/** The explorer of a kept version, in the language of its pages that is wanted. */
export const versionHref = (page: PageKey, version: string, lang: Lang) =>
  relative(pagePath(page), pagePath({ ...page, lang, under: versionFolder(version) }));

/** Which statements changed since each version. */
export const VERSION_INDEX = 'versions.json';
export const versionIndexHref = (page: PageKey) => relative(pagePath(page), dataPath(page.id, VERSION_INDEX));

/** The changes as a feed, beside the explorer's page. */
export const feedPath = (page: PageKey) => `${pagePath(explorerOf(page))}changes.atom`;

/** How the text was read. @param query - as for {@link useHref} */
export const aboutHref = (page: PageKey, query: string) =>
  isSingleFile()
    ? `#${ABOUT_ID}`
    : `${relative(pagePath(page), pagePath({ ...page, under: ABOUT }))}${query}`;

/** The same page in a language; a query string may follow. */
export const languageHref = (page: PageKey, lang: Lang) =>
  isSingleFile()
    ? `./${singleFileName(page.id, lang)}`
    : relative(pagePath(page), pagePath({ ...page, lang }));

export const licencesHref = (page: PageKey) =>
  isSingleFile() ? `#${LICENCES_ID}` : relative(pagePath(page), LICENCES);

export const tradeCsvHref = (page: PageKey) =>
  isSingleFile() ? `#${TRADE_CSV_ID}` : relative(pagePath(page), ownDataPath(page, 'trade.csv'));

/** A file of the site by its path, from a page; `''` for the site's root. */
export const fileHref = (page: PageKey, path: string) => relative(pagePath(page), path);

/** The readout in another language as data, from a page. */
export const readoutHref = (page: PageKey, lang: Lang) =>
  fileHref(page, dataPath(page.id, `readout.${lang}.json`));

/** The base map, from a page. */
export const baseMapHref = (page: PageKey, file: string) => relative(pagePath(page), baseMapPath(file));

/** The file of a language's citations. */
export const citationsFile = (lang: Lang) => `citations.${lang}.json`;

/** The citations in the page's language; a single file has them in it. */
export const citationsHref = (page: PageKey) =>
  relative(pagePath(page), ownDataPath(page, citationsFile(page.lang)));
/** What a search over a page's readout reads, from the page. */
export const searchHref = (page: PageKey, file: string) => relative(pagePath(page), ownDataPath(page, file));

/** The site's service worker, from a page. */
export const workerHref = (page: PageKey) => relative(pagePath(page), WORKER);
