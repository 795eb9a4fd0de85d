/**
 * `npm run data`: checks the seeds and says what is in them, or everything that is wrong and exits with 1. Writes
 * nothing without `--out`.
 */
import { parseArgs } from 'node:util';
import { buildData, compileData } from './build-data.ts';
import { ProblemsError } from './problems.ts';
import { summarise } from './summary.ts';

/** Runs the command; gives the exit status. */
export function main(args: string[]): number {
  const start = performance.now();
  try {
    const { values } = parseArgs({
      args,
      options: {
        seeds: { type: 'string', default: 'seeds' },
        out: { type: 'string' },
      },
    });
    const { readouts } =
      values.out === undefined ? compileData(values.seeds) : buildData(values.seeds, values.out);
    console.log(`${summarise(readouts.en)}, ${((performance.now() - start) / 1000).toFixed(2)} s`);
    return 0;
  } catch (error) {
    if (error instanceof ProblemsError) {
      console.error(error.message);
      return 1;
    }
    console.error(error instanceof Error ? error.message : error);
    return 1;
  }
}
