/** Where a build works before it writes: a folder of each run's own, inside the project, where imports resolve. */
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { isAlive } from '../seeds/output/process-alive.ts';

const CACHE = '.cache';
/** `prerender-`: as earlier versions named theirs. */
const OF_A_RUN = /^(?:build|prerender)-(\d+)$/;

/**
 * A folder for a part of a run's work; it need not be there yet.
 * @param pid - the process of the run: this one unless told.
 */
export function workFolder(part: string, pid = process.pid): string {
  return join(CACHE, `build-${pid}`, part);
}

export function removeWorkFolder(): void {
  rmSync(workFolder('.'), { recursive: true, force: true });
}

/** Removes what runs left that were killed. Those of runs that are at work stay. */
export function clearWorkFolders(cache = CACHE): void {
  const names = existsSync(cache) ? readdirSync(cache) : [];
  for (const name of names) {
    const [, pid] = OF_A_RUN.exec(name) ?? [];
    if (pid !== undefined && !isAlive(Number(pid)))
      rmSync(join(cache, name), { recursive: true, force: true });
  }
}

/** Every file in a folder, by its path within it, with slashes. */
export function readFolder(folder: string): Map<string, Buffer> {
  const entries = readdirSync(folder, { withFileTypes: true, recursive: true });
  return new Map(
    entries
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name))
      .map((path) => [relative(folder, path).split(sep).join('/'), readFileSync(path)]),
  );
}
