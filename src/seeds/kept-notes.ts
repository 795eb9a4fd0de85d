/** What is said of the notes on kept versions: nobody is to mend those, so they are counted, and printed when asked for. */
import { basename, dirname } from 'node:path';
import { formatWarnings, type Problem } from '../compile/problems.ts';

/**
 * @param notes - what checks that came later say of kept versions, each with its file
 * @param asked - the version, such as `2026-11-26`, whose notes are printed, of every readout that has it
 * @returns a line for each version with notes, or the notes themselves; empty where there are none
 */
export function tellNotes(notes: readonly Problem[], asked: string | undefined): string {
  const byFolder = new Map<string, Problem[]>();
  for (const note of notes) {
    const folder = dirname(note.file);
    byFolder.set(folder, [...(byFolder.get(folder) ?? []), note]);
  }
  return [...byFolder]
    .map(([folder, own]) => (basename(folder) === asked ? formatWarnings(own) : counted(folder, own.length)))
    .join('\n');
}

function counted(folder: string, count: number): string {
  const notes = count === 1 ? '1 note' : `${count} notes`;
  return `${folder}: ${notes} of later checks on this kept version, which stays as it is; "npm run data -- --kept ${basename(folder)}" prints ${count === 1 ? 'it' : 'them'}`;
}
