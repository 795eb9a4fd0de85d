/**
 * Changes many files of a folder so that a run which dies on the way can be undone. New files are written and old ones
 * copied into a folder within (so on the same file system); a journal says what is about to happen; then each file is
 * renamed into its place. Where the journal is left, the run died between its first rename and its last.
 */
import {
  constants,
  copyFileSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import * as v from 'valibot';
import { shownFile } from '../seed-file.ts';
import { OutputError } from './output-error.ts';
import { fingerprint, fingerprintOf, innerPath, OWN_PREFIX, sha256Schema } from './output-mark.ts';
import { obstacle } from './output-obstacle.ts';

const STAGING = `${OWN_PREFIX}staging`;

/** Contents by path within the folder; `undefined` for a file that goes. */
export type Changes = ReadonlyMap<string, string | Uint8Array | undefined>;

/** By path: the SHA-256 of what is put there, `null` for a file that goes; and which files were there before. */
const journalSchema = v.object({
  after: v.record(innerPath, v.nullable(sha256Schema)),
  before: v.array(innerPath),
});
type Journal = v.InferOutput<typeof journalSchema>;

const freshOf = (folder: string, path: string) => join(folder, STAGING, 'new', path);
const savedOf = (folder: string, path: string) => join(folder, STAGING, 'old', path);
const journalOf = (folder: string) => join(folder, STAGING, 'journal.json');

/**
 * Makes all changes or none. What is in the way of a path must be a file.
 * @throws what the file system throws; then the folder is as it was.
 */
export function swapIn(folder: string, changes: Changes): void {
  try {
    const journal = stage(folder, changes);
    put(folder, journal);
    // From here on the new files hold.
    rmSync(journalOf(folder));
  } catch (error) {
    restore(folder);
    throw error;
  }
  rmSync(join(folder, STAGING), { recursive: true, force: true });
}

/** Undoes what a run that died has begun, and clears what it left. */
export function restore(folder: string): void {
  const journal = readJournal(folder);
  if (journal !== undefined) {
    undo(folder, journal);
    rmSync(journalOf(folder));
  }
  rmSync(join(folder, STAGING), { recursive: true, force: true });
}

function stage(folder: string, changes: Changes): Journal {
  const journal: Journal = { after: {}, before: [] };
  for (const [path, content] of changes) {
    if (content !== undefined) write(freshOf(folder, path), content);
    journal.after[path] = content === undefined ? null : fingerprint(content);
    if (fingerprintOf(join(folder, path)) === undefined) continue;
    mkdirSync(dirname(savedOf(folder, path)), { recursive: true });
    copyFileSync(join(folder, path), savedOf(folder, path), constants.COPYFILE_FICLONE);
    journal.before.push(path);
  }
  for (const [path, sha256] of Object.entries(journal.after)) {
    if (sha256 !== null && fingerprintOf(freshOf(folder, path)) !== sha256)
      throw new Error(`${path} was not written whole`);
  }
  // Renamed into its place: a journal that is there is whole.
  write(`${journalOf(folder)}.new`, JSON.stringify(journal));
  renameSync(`${journalOf(folder)}.new`, journalOf(folder));
  return journal;
}

/** What is new comes first and what goes is last: on the way nothing that is asked for is missing. */
function put(folder: string, { after, before }: Journal): void {
  const fresh = Object.keys(after).filter((path) => after[path] !== null);
  const isThere = (path: string) => before.includes(path);
  for (const path of [...fresh.filter((path) => !isThere(path)), ...fresh.filter(isThere)]) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    renameSync(freshOf(folder, path), join(folder, path));
  }
  for (const path of Object.keys(after).filter((path) => after[path] === null)) {
    rmSync(join(folder, path), { force: true });
    pruneAbove(folder, path);
  }
}

/** May be begun again where it was broken off. What somebody else put there since is left alone. */
function undo(folder: string, { after, before }: Journal): void {
  for (const [path, sha256] of Object.entries(after)) {
    if (obstacle(folder, path) !== undefined) continue;
    const found = fingerprintOf(join(folder, path));
    if (!before.includes(path)) {
      if (found === sha256) rmSync(join(folder, path), { force: true });
      pruneAbove(folder, path);
    } else if (fingerprintOf(savedOf(folder, path)) !== undefined && (found ?? sha256) === sha256) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      renameSync(savedOf(folder, path), join(folder, path));
    }
  }
}

/** @throws OutputError for a journal that no run wrote. */
function readJournal(folder: string): Journal | undefined {
  const path = journalOf(folder);
  if (fingerprintOf(path) === undefined) return undefined;
  try {
    return v.parse(journalSchema, JSON.parse(readFileSync(path, 'utf8')));
  } catch (error) {
    throw new OutputError({
      file: shownFile(path),
      what: 'not the journal that a run writes, so nothing can be undone by it',
      found: error instanceof Error ? error.message : String(error),
      expected: `the journal as it was written: delete ${shownFile(join(folder, STAGING))} and look through the folder, or delete all of it where nothing in it is yours`,
    });
  }
}

function write(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}

/** Removes the folders above a path that are empty. */
function pruneAbove(folder: string, path: string): void {
  for (let above = dirname(path); above !== '.'; above = dirname(above)) {
    try {
      rmdirSync(join(folder, above));
    } catch {
      // Not empty, or not there.
    }
  }
}
