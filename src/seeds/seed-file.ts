/** The bytes of one file of the seeds, or what stands in the way of reading them. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { relative } from 'node:path';
import type { Problem } from '../compile/problems.ts';

/** A file as messages name it: from the working folder where it lies inside. */
export function shownFile(path: string): string {
  const fromHere = relative(process.cwd(), path);
  return fromHere === '' || fromHere.startsWith('..') ? path : fromHere;
}

/** Whether a folder is there; a link counts as what it leads to. */
export function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

/** The names in a folder, in the order of their letters; none where there is no such folder. */
export function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder).sort();
  } catch {
    return [];
  }
}

/**
 * The bytes of a file that its folder lists. Where it is no file or cannot be read, that is added to `problems` and
 * gives `undefined`. A pipe or a device is not opened: reading it might never end.
 */
export function readBytes(path: string, problems: Problem[]): Buffer | undefined {
  const refuse = (found: string) => {
    problems.push({ file: shownFile(path), what: 'the file cannot be read', found, expected: 'a file' });
    return undefined;
  };
  try {
    const stats = statSync(path);
    if (stats.isDirectory()) return refuse('a folder');
    if (!stats.isFile()) return refuse('neither a file nor a folder');
    return readFileSync(path);
  } catch (error) {
    return refuse(error instanceof Error ? error.message : String(error));
  }
}
