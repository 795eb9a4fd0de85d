/** The pages that are compared, ready to be served. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from '../../tools/load.mjs';
import { articlePage } from './article-page.mjs';
import { buildClientRendered } from './client-build.mjs';
import { pageFiles } from './page-files.mjs';
import { dataBlock, withoutScripts } from './scriptless-page.mjs';
import { listFiles, readSite, siteFile } from './site.mjs';

/**
 * @typedef {object} SubjectTraits
 * @property {string} key
 * @property {string} name
 * @property {string} shows a selector that matches once the page is what it should be
 * @property {boolean} isApplication has filters and a live map
 *
 * @typedef {SubjectTraits & import('./server.mjs').Served & { path: string }} Subject `path`: of the page within the site
 */

/** @type {typeof import('../../src/site/headers.ts')} */
const { readHeaders } = await load('./src/site/headers.ts');

/** @type {readonly SubjectTraits[]} */
export const SUBJECTS = [
  { key: 'a', name: 'unstyled article', shows: 'article p', isApplication: false },
  { key: 'b', name: 'Sapar without script', shows: '#root .page', isApplication: false },
  { key: 'c', name: 'client-rendered React', shows: '#root .page', isApplication: true },
  { key: 'e', name: 'Sapar as built', shows: '#root .page', isApplication: true },
];

/** Another build of the site, such as the one before a change. */
export const BEFORE = { key: 'f', name: 'Sapar before', shows: '#root .page', isApplication: true };

/** What the application asks for besides its bundle. */
const NOT_BUNDLED = /^(data\/|icon\.svg$)/;

const noHeaders = () => [];

/**
 * @param {readonly string[]} keys which ones
 * @param {string} dist the built site
 * @param {string} scratch a folder for what has to be built
 * @param {string} [before] another built site, see {@link BEFORE}
 * @returns {Promise<Subject[]>}
 */
export async function makeSubjects(keys, dist, scratch, before) {
  const { path, file, site: built, headersOf: builtHeaders } = readBuild(dist);
  const html = readFileSync(join(dist, file), 'utf8');
  const data = dataBlock(html);
  /** @type {import('../../src/model/readout.ts').Readout} */
  const readout = JSON.parse(data.slice(data.indexOf('>') + 1, data.lastIndexOf('<')));

  /** @type {Record<string, () => Omit<import('./server.mjs').Served, 'key'> | Promise<Omit<import('./server.mjs').Served, 'key'>>>} */
  const make = {
    a: () => ({
      site: new Map([['index.html', siteFile('index.html', articlePage(readout))]]),
      headersOf: noHeaders,
    }),
    b: () => ({
      site: new Map(built).set(file, siteFile('index.html', withoutScripts(html))),
      headersOf: builtHeaders,
    }),
    c: async () => {
      const site = await buildClientRendered(file, data, join(scratch, 'client'));
      for (const [path, file] of built) if (NOT_BUNDLED.test(path)) site.set(path, file);
      return { site, headersOf: noHeaders };
    },
    e: () => ({ site: built, headersOf: builtHeaders }),
  };
  /** @type {Subject[]} */
  const subjects = [];
  for (const traits of SUBJECTS.filter(({ key }) => keys.includes(key))) {
    const served = await make[traits.key]?.();
    if (served) subjects.push({ ...traits, ...served, path: traits.key === 'a' ? '' : path });
  }
  if (before !== undefined) subjects.push({ ...BEFORE, ...readBuild(before) });
  return subjects;
}

/**
 * A built site, and the page in it that is measured: the first explorer. Embeds and what is to take along lie below one.
 * @param {string} dist
 */
function readBuild(dist) {
  const read = (/** @type {string} */ path) => readFileSync(join(dist, path), 'utf8');
  const depth = (/** @type {{ html: string }} */ { html }) => html.split('/').length;
  const [page] = [...pageFiles(listFiles(dist), read).values()].sort((a, b) => depth(a) - depth(b));
  if (page === undefined) throw new Error(`${dist}/ holds no page of a readout`);
  return {
    file: page.html,
    path: page.html.slice(0, -'index.html'.length),
    site: readSite(dist, (path) => path !== '_headers'),
    headersOf: readHeaders(read('_headers')),
  };
}
