/** Which files of a built site a page loads, and when; read from the files themselves. */
import { posix } from 'node:path';

/**
 * @typedef {object} PageFiles paths within the site
 * @property {string} html
 * @property {string[]} scripts until the page is interactive
 * @property {string[]} laterScripts with the live map
 * @property {string[]} styles with the page or its scripts; those of all pages stand in its HTML
 * @property {string[]} laterStyles with the live map
 * @property {string[]} laterData the base map
 * @property {string[]} searchScripts when the search is opened, what the rest has loaded apart
 * @property {string[]} searchStyles the same
 * @property {string[]} searchData the texts that it reads
 * @property {string[]} fonts where the reader's machine lacks them, once a text in Cyrillic is shown
 * @property {string[]} idleScripts when the page has nothing else to do, for use offline
 * @property {string[]} workers the service worker, in a thread of its own
 */

const SCRIPT = /<script\b[^>]*\btype="module"[^>]*\bsrc="([^"]+)"/g;
const PRELOAD = /<link\b[^>]*\brel="modulepreload"[^>]*\bhref="([^"]+)"/g;
const STATIC_IMPORT = /\b(?:from|import)\s*["'`](\.\/[^"'`]+\.js)["'`]/g;
const DYNAMIC_IMPORT = /\bimport\(\s*["'`](\.\/[^"'`]+\.js)["'`]/g;
/** The chunk that the page loads when it is idle; every other one that is loaded later comes with the map. */
const IDLE_CHUNK = 'offline';
/** What the base map comes with. */
const MAP_CHUNK = 'live-map';
/** A panel of the explorer for pages of other sites. */
const EMBED = /\/embed\//;
/** What the search is made of, its words among it. */
const SEARCH_CHUNK = /^(?:search|search-dialog|[a-z]+\.search\.generated)$/;
/** A part of a language's words: `kk.late.generated`. */
const LATER_WORDS = /^([a-z]+)\.[a-z]+\.generated$/;
const LINKED_STYLE = /<link\b[^>]*\brel="stylesheet"[^>]*\bhref="([^"]+)"/g;
const FONT = /\burl\(([^)]+\.woff2)\)/g;
const STYLE = /["'`](\.\/[^"'`]+\.css)["'`]/g;

/**
 * @param {RegExp} pattern
 * @param {string} text
 */
const matches = (pattern, text) => [...text.matchAll(pattern)].flatMap(([, found]) => found ?? []);

/** @param {readonly string[]} paths */
const unique = (paths) => [...new Set(paths)];

/** @param {string} path of a built file: without its hash it is the name of the chunk */
const chunkOf = (path) => posix.basename(path).replace(/-[\w-]{8}\.\w+$/, '');

/** The readout's JSON block, by which a page is known from entrances and lists: see src/data/page-data.ts. */
const DATA_BLOCK = /<script\b[^>]*\bid="sapar-data"[^>]*>([^<]*)</;

/**
 * The readout that a page's HTML holds, or `undefined` where it is none of a readout.
 * @param {string} html
 * @returns {import('../../src/model/readout.ts').Readout | undefined}
 */
export function readoutOf(html) {
  const data = DATA_BLOCK.exec(html)?.[1];
  return data === undefined ? undefined : JSON.parse(data);
}

/**
 * @param {readonly string[]} paths everything in the site
 * @param {(path: string) => string} read
 * @returns {Map<string, PageFiles>} by the page's folder: of every readout in every language
 */
export function pageFiles(paths, read) {
  const pages = paths.filter((path) => /^.+\/index\.html$/.test(path) && DATA_BLOCK.test(read(path)));
  const entries = new Map(pages.map((html) => [html, namedScripts(html, read(html))]));
  const ofAnyPage = new Set([...entries.values()].flat());
  return new Map(
    [...entries].map(([html, named]) => {
      const scripts = withImports(named, read);
      const isNew = (/** @type {string} */ path) => !scripts.includes(path);
      const lang = html.split('/')[0];
      // A page never loads the words of another language.
      const isForeign = (/** @type {string} */ path) =>
        ofAnyPage.has(path) || (LATER_WORDS.exec(chunkOf(path))?.[1] ?? lang) !== lang;
      const isIdle = (/** @type {string} */ path) => chunkOf(path) === IDLE_CHUNK;
      const isSearch = (/** @type {string} */ path) => SEARCH_CHUNK.test(chunkOf(path));
      const explorer = entries.get(`${html.split('/').slice(0, 2).join('/')}/index.html`) ?? [];
      const isOther = html.split('/').length > 3;
      // What the explorer's program loads later is the explorer's; an embed shows one of its panels.
      const roots = isOther && !EMBED.test(html) ? named.filter((path) => !explorer.includes(path)) : scripts;
      const startsOf = (/** @type {(path: string) => boolean} */ wanted) =>
        importedLater(scripts, read, (path) => isForeign(path) || !isNew(path)).filter(wanted);
      const idleScripts = withImports(startsOf(isIdle), read).filter(isNew);
      const laterScripts = importedLater(
        roots,
        read,
        (path) => isForeign(path) || isSearch(path) || isIdle(path) || !isNew(path),
      );
      // The explorer alone has a search.
      const searchScripts = withImports(isOther ? [] : startsOf(isSearch), read).filter(
        (path) => isNew(path) && !laterScripts.includes(path),
      );
      const hasMap = laterScripts.some((path) => chunkOf(path) === MAP_CHUNK);
      const styles = [
        ...importsOf(LINKED_STYLE, html, read),
        ...[...scripts, ...laterScripts].flatMap((path) => importsOf(STYLE, path, read)),
      ];
      const laterChunks = laterScripts.map(chunkOf);
      const isLater = (/** @type {string} */ path) => laterChunks.includes(chunkOf(path));
      return [
        posix.dirname(html),
        {
          html,
          scripts,
          laterScripts,
          styles: unique(styles.filter((path) => !isLater(path) && !isSearch(path))),
          laterStyles: unique(styles.filter(isLater)),
          idleScripts,
          searchScripts,
          searchStyles: isOther ? [] : unique(styles.filter(isSearch)),
          searchData: paths.filter(
            (path) => !isOther && path.startsWith(`data/${html.split('/')[1]}/search.`),
          ),
          workers: paths.filter((path) => path === 'sw.js'),
          laterData: paths.filter((path) => hasMap && path.startsWith('data/basemap.')),
          fonts: unique(importsOf(FONT, html, read)),
        },
      ];
    }),
  );
}

/**
 * @param {string} page
 * @param {string} html
 */
function namedScripts(page, html) {
  return [...matches(SCRIPT, html), ...matches(PRELOAD, html)].map((href) =>
    posix.join(posix.dirname(page), href),
  );
}

/**
 * @param {RegExp} pattern
 * @param {string} path
 * @param {(path: string) => string} read
 */
function importsOf(pattern, path, read) {
  return matches(pattern, read(path)).map((name) => posix.join(posix.dirname(path), name));
}

/**
 * @param {readonly string[]} scripts
 * @param {(path: string) => string} read
 * @param {(path: string) => boolean} isForeign what the page never asks for
 * @returns {string[]} what they ask for later, and what that asks for later still
 */
function importedLater(scripts, read, isForeign) {
  const found = new Set(scripts);
  for (const path of found)
    for (const imported of [
      ...importsOf(DYNAMIC_IMPORT, path, read),
      ...importsOf(STATIC_IMPORT, path, read),
    ])
      if (!isForeign(imported)) found.add(imported);
  return [...found].filter((path) => !scripts.includes(path));
}

/**
 * @param {readonly string[]} named
 * @param {(path: string) => string} read
 * @returns {string[]} these, and whatever they import at once
 */
function withImports(named, read) {
  const found = new Set(named);
  for (const path of found) for (const imported of importsOf(STATIC_IMPORT, path, read)) found.add(imported);
  return [...found];
}
