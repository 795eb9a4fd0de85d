/** Builds a site that the browser tests read, where it is missing or made from something else than what is here. */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** What every site is made from, besides its seeds. */
const SOURCES = ['src', 'tools', 'public', 'index.html', 'vite.config.ts', 'package-lock.json'];
/** The service worker: it names every file of its site with a hash. */
const LIST = 'sw.js';

/** @typedef {import('../test/e2e/support/sites.mjs').TestSite} TestSite */

/**
 * @param {TestSite} site
 * @throws {Error} with the build's own words, where it fails
 */
export async function ensureTestSite(site) {
  if (isStale(site)) await build(site);
}

/**
 * Whether a site is to be built: it is missing, another build has written it, or what it is made from differs from what
 * it was made from. Contents are compared and not times, so going to a branch and back builds nothing.
 * @param {TestSite} site
 */
export function isStale(site) {
  const { out } = site;
  if (!existsSync(join(out, LIST)) || !existsSync(recordOf(site))) return true;
  return readFileSync(recordOf(site), 'utf8') !== stateOf(site);
}

/**
 * Keeps what a site that has just been built was made from.
 * @param {TestSite} site
 */
export function noteBuilt(site) {
  mkdirSync(dirname(recordOf(site)), { recursive: true });
  writeFileSync(recordOf(site), stateOf(site));
}

/**
 * @param {TestSite} site
 * @returns {string[]} Node's arguments that build it
 */
export const buildArguments = ({ seeds, out }) => [
  'tools/build-test-site.mjs',
  ...['--seeds', seeds, '--out', out],
];

/**
 * Beside the site and not in it: a build puts away what is not its own.
 * @param {TestSite} site
 */
const recordOf = ({ out }) => join(dirname(out), '.cache', `${basename(out)}.made-from`);

/**
 * One hash of everything that a site is made from and of what was made.
 * @param {TestSite} site
 */
function stateOf({ seeds, out }) {
  const hash = createHash('sha256');
  for (const path of [...SOURCES, seeds, join(out, LIST)].flatMap(filesIn)) {
    const content = readFileSync(path);
    hash.update(`${path}\0${content.length}\0`).update(content);
  }
  return hash.digest('hex');
}

/**
 * @param {string} path of a file or folder
 * @returns {string[]} the file, or all that are in the folder, in one order everywhere
 */
function filesIn(path) {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesIn(join(path, name)));
}

/**
 * @param {TestSite} site
 * @returns {Promise<void>}
 */
function build(site) {
  return new Promise((resolve, reject) => {
    // What a publisher sets for a site of their own is not what the tests expect.
    const env = { ...process.env, SITE_URL: '', REPORT_TO: '' };
    const child = spawn(process.execPath, buildArguments(site), {
      stdio: ['ignore', 'ignore', 'pipe'],
      env,
    });
    let errors = '';
    child.stderr.setEncoding('utf8').on('data', (chunk) => {
      errors += chunk;
    });
    child.on('close', (code) => (code === 0 ? resolve() : reject(new Error(errors.trim()))));
  });
}
