/** `npm run data`: builds the data and says what it built, or everything that is wrong and exits with 1. */
import { parseArgs } from 'node:util';
import { buildData } from './build-data.ts';
import { formatWarnings, ProblemsError } from './problems.ts';
import { summarise } from './summary.ts';

/** Runs the command; gives the exit status. */
export function main(args: string[]): number {
  const start = performance.now();
  try {
    const { values } = parseArgs({
      args,
      options: {
        seeds: { type: 'string', default: 'seeds' },
        out: { type: 'string', default: 'dist/data' },
      },
    });
    const { readouts, warnings } = buildData(values.seeds, values.out);
    if (warnings.length > 0) console.error(formatWarnings(warnings));
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
