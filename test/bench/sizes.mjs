/**
 * `npm run sizes`: what the built pages weigh in brotli, held against budgets. Needs no browser. Exit 1 where a budget
 * is exceeded, or a file of the bundle is in no page's sum.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { command, readCommandLine } from '../../tools/command-line.mjs';
import { budgetsFor } from './budgets.mjs';
import { pageFiles, readoutOf } from './page-files.mjs';
import { brotli, listFiles } from './site.mjs';
import { fixed, table } from './table.mjs';

const KILO = 1000;
/** The chunk of nothing but packages, see vite.config.ts. */
const LIBRARIES = /^assets\/react-/;

const { dist } = readCommandLine(
  command({
    typed: 'npm run sizes',
    does: 'Says what the built pages weigh in brotli, and holds them to their budgets.',
    options: { dist: { kind: 'text', value: 'folder', default: 'dist', help: 'the built site' } },
  }),
);
const say = (/** @type {string} */ line) => process.stdout.write(`${line}\n`);

if (!existsSync(dist)) {
  process.stderr.write(`${dist}/ is not there: run "npm run build" first.\n`);
  process.exit(1);
}

/** @type {Map<string, number>} */
const known = new Map();
/** @param {string} path */
function sizeOf(path) {
  const size = known.get(path) ?? brotli(readFileSync(join(dist, path))).length;
  known.set(path, size);
  return size;
}
/** @param {string} page its folder */
function kindOf(page) {
  const under = page.split('/')[2];
  if (under === undefined) return 'explorer';
  return under === 'embed' ? 'embed' : 'other';
}
/** @param {readonly string[]} paths */
const sum = (paths) => paths.reduce((total, path) => total + sizeOf(path), 0);

const paths = listFiles(dist);
const pages = pageFiles(paths, (path) => readFileSync(join(dist, path), 'utf8'));
if (pages.size === 0) {
  process.stderr.write(`${dist}/ holds no page of a readout.\n`);
  process.exit(1);
}
/** @type {string[]} */
const exceeded = [];
for (const [page, files] of pages) {
  const { html, scripts, styles, laterScripts, laterStyles, laterData, fonts, idleScripts, workers } = files;
  const search = [...files.searchScripts, ...files.searchStyles, ...files.searchData];
  const readout = readoutOf(readFileSync(join(dist, html), 'utf8'));
  if (readout === undefined) continue;
  const rows = Object.entries({
    page: [html],
    'until interactive': scripts,
    'with the scripts': styles,
    'later, the live map included': [...laterScripts, ...laterStyles, ...laterData],
    'where the machine lacks them': fonts,
    'when idle': idleScripts,
    'when the search is opened': search,
    'in the background': workers,
  }).flatMap(([when, paths]) => paths.map((path) => [path, when, fixed(sizeOf(path) / KILO, 1)]));
  say(`${table([`${page}: file`, 'comes', 'kB'], rows)}\n`);
  const sums = {
    html: sizeOf(html),
    interactive: sum(scripts),
    own: sum(scripts.filter((path) => !LIBRARIES.test(path))),
    everything: sum([
      html,
      ...scripts,
      ...styles,
      ...laterScripts,
      ...laterStyles,
      ...laterData,
      ...fonts,
      ...idleScripts,
    ]),
    search: sum(search),
    offline: sum(workers),
  };
  for (const [key, { name, limit }] of Object.entries(budgetsFor(readout, kindOf(page)))) {
    const size = sums[/** @type {keyof typeof sums} */ (key)] / KILO;
    const line = `${page}: ${name}: ${fixed(size, 1)} kB of ${fixed(limit, 1)}`;
    if (size > limit) exceeded.push(line);
    say(size > limit ? `${line}, exceeded` : line);
  }
  say('');
}
const counted = [...pages.values()].flatMap((files) => Object.values(files).flat());
const forgotten = paths.filter(
  (path) => /^assets\/.*\.(js|css|woff2)$/.test(path) && !counted.includes(path),
);
for (const path of forgotten)
  process.stderr.write(`No page is known to load ${path}: its size is not counted.\n`);
for (const line of exceeded) process.stderr.write(`Budget exceeded: ${line}\n`);
process.exitCode = exceeded.length + forgotten.length > 0 ? 1 : 0;
