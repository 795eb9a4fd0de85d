/** The mark of an output folder: a list of the files that were written there, by which the next run knows them. */
import { createHash } from 'node:crypto';
import { lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { shownFile } from '../seed-file.ts';
import { OutputError } from './output-error.ts';

/** What is ours in an output folder beside what was built; see output-lock.ts and output-swap.ts. */
export const OWN_PREFIX = '.sapar-';
export const MARK = `${OWN_PREFIX}files.json`;

/** The commands that write folders, by their names in package.json. */
const COMMANDS = ['build', 'build:single', 'data'] as const;
export type OutputCommand = (typeof COMMANDS)[number];

/** Within the folder: what was tampered with leads nowhere else. */
export const innerPath = v.pipe(
  v.string(),
  v.regex(/^(?!\.{0,2}(?:\/|$))(?!.*\/\.{0,2}(?:\/|$))[^\\]+$/, 'a path within the folder'),
);

export const sha256Schema = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));

const markSchema = v.object({
  command: v.picklist(COMMANDS),
  files: v.record(innerPath, sha256Schema),
});

/** SHA-256 in hexadecimal by path, relative to the folder and with slashes. */
export type Fingerprints = ReadonlyMap<string, string>;

export interface Mark {
  command: OutputCommand;
  files: Fingerprints;
}

/**
 * The mark of a folder; `undefined` where there is none.
 * @throws OutputError for a mark that no run wrote.
 */
export function readMark(folder: string): Mark | undefined {
  const path = join(folder, MARK);
  if (fingerprintOf(path) === undefined) return undefined;
  try {
    const { command, files } = v.parse(markSchema, JSON.parse(readFileSync(path, 'utf8')));
    return { command, files: new Map(Object.entries(files)) };
  } catch (error) {
    throw new OutputError({
      file: shownFile(path),
      what: 'not the list of files that a run writes',
      found: error instanceof Error ? error.message : String(error),
      expected:
        'the list as it was written: keep what is yours of this folder elsewhere, and delete the folder',
    });
  }
}

/** The same files give the same text. */
export function markText({ command, files }: Mark): string {
  const sorted = [...files].sort(([a], [b]) => (a < b ? -1 : 1));
  return `${JSON.stringify({ command, files: Object.fromEntries(sorted) }, null, 2)}\n`;
}

/** SHA-256 in hexadecimal. */
export function fingerprint(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

/** That of a file; `undefined` where there is none, or something else: what a link leads to is never ours. */
export function fingerprintOf(path: string): string | undefined {
  return lstatSync(path, { throwIfNoEntry: false })?.isFile() ? fingerprint(readFileSync(path)) : undefined;
}
