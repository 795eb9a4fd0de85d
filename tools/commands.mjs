/** The command lines of the tools in this folder. */
import { command } from './command-line.mjs';

/** @satisfies {import('./command-line.mjs').Option} */
const SEEDS = /** @type {const} */ ({
  kind: 'text',
  value: 'folder',
  default: 'seeds',
  help: 'the readout: its text, annotations and what belongs to them',
});
/** @satisfies {import('./command-line.mjs').Option} */
const PORT = /** @type {const} */ ({
  kind: 'port',
  value: 'number',
  default: 4173,
  help: 'where to serve; the next free one where it is in use',
});
/** @satisfies {import('./command-line.mjs').Option} */
const HOST = /** @type {const} */ ({
  kind: 'host',
  value: 'address',
  help: 'serve to other devices too: at all addresses of this machine, or at the one named',
});

/**
 * @template {string} F
 * @param {F} folder
 * @param {string} help
 */
const out = (folder, help) => /** @type {const} */ ({ kind: 'text', value: 'folder', default: folder, help });

export const BUILD = command({
  typed: 'npm run build',
  does: 'Checks types and seeds and builds the site: data, scripts and a page for each language.',
  options: { seeds: SEEDS, out: out('dist', 'where the site is written') },
});

export const BUILD_SINGLE = command({
  typed: 'npm run build:single',
  does: 'Checks types and seeds and builds one HTML file a language, each with all it needs.',
  options: { seeds: SEEDS, out: out('dist-single', 'where the files are written') },
});

export const DATA = command({
  typed: 'npm run data',
  does: 'Checks the seeds. With --out it writes the data alone, too.',
  options: {
    seeds: SEEDS,
    out: { kind: 'text', value: 'folder', help: 'where the data is written; without it nothing is' },
    kept: {
      kind: 'text',
      value: 'version',
      help: 'prints what later checks say of that kept version, such as 2026-11-26',
    },
  },
});

export const KEEP_VERSION = command({
  typed: 'npm run keep-version',
  does: 'Keeps each reading that changed as a version, in versions/ of the seeds.',
  options: {
    seeds: SEEDS,
    date: {
      kind: 'text',
      value: 'day',
      help: 'on which it is published, such as 2026-11-26; without it today, in UTC',
    },
  },
});

export const MUTANTS = command({
  typed: 'npm run mutants',
  does: 'Changes the facts of the seeds one at a time and counts the changes that the build refuses.',
  options: {
    seeds: SEEDS,
    list: { kind: 'text', value: 'kind', help: 'lists the changes of this kind that build, or of "all"' },
  },
});

export const PREVIEW = command({
  typed: 'npm run preview',
  does: 'Serves a built site and prints its address.',
  options: { out: out('dist', 'the site, as "npm run build" wrote it'), port: PORT, host: HOST },
});

export const START = command({
  typed: 'npm start',
  does: 'Installs what is missing, builds the site, serves it and prints its address.',
  options: { seeds: SEEDS, out: out('dist', 'where the site is written'), port: PORT, host: HOST },
});

export const TEST = command({
  typed: 'npm test',
  does: 'Installs what is missing, browsers included where that may be done, and runs every check.',
  options: {},
});

export const TEST_QUICK = command({
  typed: 'npm run test:quick',
  does: 'Static checks, unit tests of what differs from the last commit, and a walk through the page in a browser.',
  options: {},
});

export const SCREENSHOT = command({
  typed: 'npm run screenshot',
  does: 'Takes the pictures of the built page that the README shows, into docs/.',
  options: { out: out('dist', 'the site, as "npm run build" wrote it') },
});

export const ICONS = command({
  typed: 'npm run icons',
  does: 'Draws the icons of public/ from public/icon.svg.',
  options: {},
});

export const BASEMAP = command({
  typed: 'npm run basemap',
  does: 'Writes seeds/basemap.topo.json and seeds/basemap-labels.json from Natural Earth; needs a network.',
  options: {},
});

export const CLDR = command({
  typed: 'npm run cldr',
  does: 'Writes src/i18n/cldr/ from Unicode CLDR; needs a network.',
  options: {},
});

export const FONTS = command({
  typed: 'npm run fonts',
  does: 'Writes src/ui/fonts/ and docs/noto-licence.txt from Noto Serif; needs a network.',
  options: {},
});

export const SCHEMA = command({
  typed: 'npm run schema',
  does: 'Writes the JSON Schemas of the seeds into docs/schema/.',
  options: {},
});

export const JUDGE = command({
  typed: 'npm run judge',
  does: 'Writes test/fixtures/search/ from the dictionaries of hunspell, which must be installed.',
  options: {},
});

export const MESSAGES = command({
  typed: 'npm run messages',
  does: 'Checks src/i18n/messages/ and writes the modules that the page is built with.',
  options: {},
});
