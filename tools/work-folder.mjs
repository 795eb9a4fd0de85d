/** Where a build works before it writes: a folder of each run's own, inside the project, where imports resolve. */
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { load } from './load.mjs';

/** @type {typeof import('../src/seeds/output/process-alive.ts')} */
const { isAlive } = await load('./src/seeds/output/process-alive.ts');

const CACHE = '.cache';
/** `prerender-`: as earlier versions named theirs. */
const OF_A_RUN = /^(?:build|prerender)-(\d+)$/;

/**
 * @param {string} part
 * @param {number} pid of the run
 * @returns {string} a folder for a part of this run's work; it need not be there yet
 */
export function workFolder(part, pid = process.pid) {
  return join(CACHE, `build-${pid}`, part);
}

export function removeWorkFolder() {
  rmSync(workFolder('.'), { recursive: true, force: true });
}

/**
 * Removes what runs left that were killed. Those of runs that are at work stay.
 * @param {string} cache
 */
export function clearWorkFolders(cache = CACHE) {
  const names = existsSync(cache) ? readdirSync(cache) : [];
  for (const name of names) {
    const [, pid] = OF_A_RUN.exec(name) ?? [];
    if (pid !== undefined && !isAlive(Number(pid)))
      rmSync(join(cache, name), { recursive: true, force: true });
  }
}

/**
 * @param {string} folder
 * @returns {Map<string, Buffer>} every file in it, by its path within it, with slashes
 */
export function readFolder(folder) {
  const entries = readdirSync(folder, { withFileTypes: true, recursive: true });
  return new Map(
    entries
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name))
      .map((path) => [relative(folder, path).split(sep).join('/'), readFileSync(path)]),
  );
}
