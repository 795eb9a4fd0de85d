/** `npm run data`: builds the data and says what it built, or everything that is wrong and exits with 1. */
import { buildData } from './build-data.ts';
import { ProblemsError } from './problems.ts';
import { summarise } from './summary.ts';

/** What was typed: the folder of the seeds, and where the data is written. */
interface DataOptions {
  seeds: string;
  out?: string | undefined;
}

/** Runs the command; gives the exit status. */
export function main({ seeds, out = 'dist/data' }: DataOptions): number {
  const start = performance.now();
  try {
    const { readouts } = buildData(seeds, out);
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
