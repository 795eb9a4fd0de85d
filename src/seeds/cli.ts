/**
 * `npm run data`: checks the seeds and says what is in them, or everything that is wrong and exits with 1. Writes
 * nothing without a folder to write to.
 */

import { formatWarnings, oneOf, shown } from '../compile/problems.ts';
import { buildData, compileData } from './build-data.ts';
import { tellNotes } from './kept-notes.ts';

/** What was typed: the folder of the seeds, where the data is written, and the kept version whose notes are printed. */
interface DataOptions {
  seeds: string;
  out?: string | undefined;
  kept?: string | undefined;
}

/** Runs the command; gives the exit status. */
export function main({ seeds, out, kept }: DataOptions): number {
  const start = performance.now();
  try {
    const { readouts, warnings, notes } = out === undefined ? compileData(seeds) : buildData(seeds, out);
    const versions = [
      ...new Set(readouts.flatMap((readout) => readout.versions.map(({ version }) => version))),
    ];
    if (kept !== undefined && !versions.includes(kept)) {
      console.error(
        `--kept names a version that was not kept\n    found: ${shown(kept)}\n    expected: ${oneOf(versions)}`,
      );
      return 1;
    }
    const said = [formatWarnings(warnings), tellNotes(notes, kept)].filter((text) => text !== '');
    if (said.length > 0) console.error(said.join('\n'));
    const seconds = `${((performance.now() - start) / 1000).toFixed(2)} s`;
    console.log(
      readouts
        .map(({ summary }) => summary)
        .join('\n')
        .concat(`, ${seconds}`),
    );
    return 0;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return 1;
  }
}
