/**
 * `npm run data`: checks the seeds and says what is in them, or everything that is wrong and exits with 1. Writes
 * nothing without a folder to write to.
 */

import { formatWarnings } from '../compile/problems.ts';
import { buildData, compileData } from './build-data.ts';

/** What was typed: the folder of the seeds, and where the data is written. */
interface DataOptions {
  seeds: string;
  out?: string | undefined;
}

/** Runs the command; gives the exit status. */
export function main({ seeds, out }: DataOptions): number {
  const start = performance.now();
  try {
    const { readouts, warnings, notes } = out === undefined ? compileData(seeds) : buildData(seeds, out);
    const said = [...warnings, ...notes];
    if (said.length > 0) console.error(formatWarnings(said));
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
