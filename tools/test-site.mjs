/** Builds a site that the browser tests read, where it is missing or older than what it is made from. */
import { spawn } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** What every site is made from, besides its seeds. */
const SOURCES = ['src', 'tools', 'public', 'index.html', 'vite.config.ts', 'package-lock.json'];

/** @typedef {import('../test/e2e/support/sites.mjs').TestSite} TestSite */

/**
 * @param {TestSite} site
 * @throws {Error} with the build's own words, where it fails
 */
export async function ensureTestSite(site) {
  if (isStale(site)) await build(site);
}

/**
 * @param {TestSite} site
 * @returns {boolean} whether it is to be built
 */
export function isStale({ seeds, out }) {
  const built = statSync(join(out, 'index.html'), { throwIfNoEntry: false })?.mtimeMs;
  return built === undefined || [...SOURCES, seeds].some((path) => latestChange(path) > built);
}

/**
 * @param {TestSite} site
 * @returns {string[]} Node's arguments that build it
 */
export const buildArguments = ({ seeds, out }) => ['tools/build.mjs', '--seeds', seeds, '--out', out];

/**
 * @param {string} path of a file or folder
 * @returns {number} when it, or anything within it, changed last, in milliseconds
 */
function latestChange(path) {
  const entry = statSync(path);
  if (!entry.isDirectory()) return entry.mtimeMs;
  const within = readdirSync(path).map((name) => latestChange(join(path, name)));
  return Math.max(entry.mtimeMs, ...within);
}

/**
 * @param {TestSite} site
 * @returns {Promise<void>}
 */
function build(site) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, buildArguments(site), { stdio: ['ignore', 'ignore', 'pipe'] });
    let errors = '';
    child.stderr.on('data', (chunk) => {
      errors += chunk;
    });
    child.on('close', (code) => (code === 0 ? resolve() : reject(new Error(errors.trim()))));
  });
}
