/** The one way by which commands write folders: only files that an earlier run of the same command wrote are replaced. */
import { existsSync, mkdirSync, readdirSync, rmdirSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import type { Problem } from '../../compile/problems.ts';
import { shownFile } from '../seed-file.ts';
import { earlierSite } from './earlier-output.ts';
import { OutputError } from './output-error.ts';
import { lockFolder } from './output-lock.ts';
import {
  type Fingerprints,
  fingerprint,
  fingerprintOf,
  MARK,
  markText,
  type OutputCommand,
  OWN_PREFIX,
  readMark,
} from './output-mark.ts';
import { kindOf, obstacle } from './output-obstacle.ts';
import { outputPlace, type Surroundings, surroundingsOf } from './output-place.ts';
import { type Changes, restore, swapIn } from './output-swap.ts';

/** How many names a message gives of what is found. */
const SHOWN_NAMES = 3;

/** Contents by path within the folder, with slashes. */
export type OutputFiles = ReadonlyMap<string, string | Uint8Array>;

/** A folder that is this run's own until it is closed. */
export interface OutputFolder {
  /**
   * Puts the files in place of those that earlier runs of the command wrote; every other file stays.
   * @param isReplaced - which of the earlier files are in question, told among all of them; all where it is not given.
   * @throws OutputError where a file of somebody else's is in the way, or nothing can be written; then the folder is
   *   as it was.
   */
  replace(files: OutputFiles, isReplaced?: (path: string, earlier: readonly string[]) => boolean): void;
  /** Lets other runs in. A folder that was made for nothing is gone again. */
  close(): void;
}

/**
 * Takes a folder for a run, before the work begins. Whatever a run that died has begun there is undone first.
 * @throws OutputError where nothing may be written: see {@link outputPlace}; where another run is at work; for a
 *   folder with files and no sign that the command wrote them; for data within a site.
 */
export function openOutput(
  out: string,
  { command, seeds }: { command: OutputCommand; seeds: string },
  surroundings: Surroundings = surroundingsOf(seeds),
): OutputFolder {
  const folder = outputPlace(out, surroundings);
  const made = attempt(folder, () => makeFolder(folder));
  const unmake = () => {
    if (made !== undefined) removeEmpty(folder, made);
  };
  let unlock = () => {};
  const close = () => {
    unlock();
    unmake();
  };
  try {
    unlock = attempt(folder, () => lockFolder(folder));
    attempt(folder, () => restore(folder));
    if (command === 'data') refuseSite(folder);
    const earlier = earlierFiles(folder, command);
    return {
      close,
      replace: (files, isReplaced = () => true) => {
        const paths = [...earlier.keys()];
        const kept = [...earlier].filter(([path]) => !isReplaced(path, paths));
        const owned = new Map([...earlier].filter(([path]) => isReplaced(path, paths)));
        const written = [...files].map(([path, content]) => [path, fingerprint(content)] as const);
        const mark = markText({ command, files: new Map([...kept, ...written]) });
        attempt(folder, () => {
          refuseConflicts(folder, new Map(written), owned);
          swapIn(folder, changesOf(folder, files, owned, mark));
        });
      },
    };
  } catch (error) {
    close();
    throw error;
  }
}

/** What the command wrote there before; nothing in a folder that is empty. */
function earlierFiles(folder: string, command: OutputCommand): Fingerprints {
  const mark = readMark(folder);
  if (mark?.command === command) return mark.files;
  const earlier = mark === undefined && command === 'build' ? earlierSite(folder) : undefined;
  if (earlier !== undefined) return earlier;
  const names = readdirSync(folder).filter((name) => !name.startsWith(OWN_PREFIX));
  if (names.length === 0) return new Map();
  const more = names.length > SHOWN_NAMES ? ` and ${names.length - SHOWN_NAMES} more` : '';
  throw new OutputError({
    file: shownFile(folder),
    what: `not empty, and not written by "npm run ${command}"`,
    found: mark ? `what "npm run ${mark.command}" wrote` : `${names.slice(0, SHOWN_NAMES).join(', ')}${more}`,
    expected: `a new or empty folder, or one that "npm run ${command}" wrote: name another with "--out", or delete this one where nothing in it is yours`,
  });
}

/** A site is whole with the data it was built with: its service worker knows each file by its content. */
function refuseSite(folder: string): void {
  for (let above = folder; ; above = dirname(above)) {
    if (readMark(above)?.command === 'build' || earlierSite(above) !== undefined) {
      throw new OutputError({
        file: shownFile(folder),
        what: 'data is not written into a built site, which would no longer work offline',
        found: `the site in ${shownFile(above)}`,
        expected: 'a folder elsewhere; "npm run build" writes the data of the site',
      });
    }
    if (above === dirname(above)) return;
  }
}

function refuseConflicts(folder: string, written: Fingerprints, owned: Fingerprints): void {
  const problems = [...written].flatMap(([path, sha256]): Problem[] => {
    const inTheWay = obstacle(folder, path);
    if (inTheWay !== undefined) {
      const found = `a ${kindOf(join(folder, inTheWay))}`;
      return [foreign(folder, inTheWay, found)];
    }
    const found = fingerprintOf(join(folder, path));
    if (found === undefined || found === sha256 || found === owned.get(path)) return [];
    if (!owned.has(path)) return [foreign(folder, path, 'a file')];
    return [
      {
        file: shownFile(join(folder, path)),
        what: 'was changed after it had been written, and would be replaced',
        found: 'other content',
        expected: 'the file as it was written, or none: keep your version elsewhere, and delete this one',
      },
    ];
  });
  if (problems.length > 0) throw new OutputError(...problems);
}

const foreign = (folder: string, path: string, found: string): Problem => ({
  file: shownFile(join(folder, path)),
  what: 'is not of an earlier run, and would be covered',
  found,
  expected: 'nothing there: move it elsewhere, or name another folder with "--out"',
});

/** Only what differs is written; of the files that go, one that was changed since is no longer ours and stays. */
function changesOf(folder: string, files: OutputFiles, owned: Fingerprints, mark: string): Changes {
  const isNew = ([path, content]: readonly [string, string | Uint8Array]) =>
    fingerprintOf(join(folder, path)) !== fingerprint(content);
  const gone = [...owned].filter(
    ([path, sha256]) =>
      !files.has(path) &&
      obstacle(folder, path) === undefined &&
      fingerprintOf(join(folder, path)) === sha256,
  );
  return new Map<string, string | Uint8Array | undefined>([
    ...[...files, [MARK, mark] as const].filter(isNew),
    ...gone.map(([path]) => [path, undefined] as const),
  ]);
}

/** What the system refuses becomes one line. */
function attempt<T>(folder: string, act: () => T): T {
  try {
    return act();
  } catch (error) {
    if (!(error instanceof Error) || !('code' in error)) throw error;
    throw new OutputError({
      file: shownFile(folder),
      what: `cannot be written, and is left as it was: ${error.message}`,
    });
  }
}

/**
 * Makes a folder and those above it; gives the first that was not there. One by one: where a file system takes no
 * folder at all, as /proc does, Node's own way does not end.
 */
function makeFolder(folder: string): string | undefined {
  if (existsSync(folder)) return undefined;
  const above = makeFolder(dirname(folder));
  mkdirSync(folder);
  return above ?? folder;
}

/** Removes folders without anything in them, from `folder` up to `top`. */
function removeEmpty(folder: string, top: string): void {
  for (let current = folder; !relative(top, current).startsWith('..'); current = dirname(current)) {
    try {
      rmdirSync(current);
    } catch {
      return;
    }
  }
}
