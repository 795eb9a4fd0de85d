/** `npm run mutants`: changes the facts of the seeds one at a time, and counts the changes that the compiler refuses. */
import { allMutants } from './all-mutants.ts';
import { mutated } from './mutant.ts';
import { readoutTexts } from './readout-texts.ts';
import { type Outcome, report } from './report.ts';

/** What was typed: the folder of the seeds, and of which kind the changes that build are listed. */
interface MutantsOptions {
  seeds: string;
  list?: string | undefined;
}

/** Runs the command; gives the exit status. */
export function main({ seeds, list }: MutantsOptions): number {
  const start = performance.now();
  const outcomes = readoutTexts(seeds).flatMap((readout) =>
    allMutants(readout).map((mutant): Outcome => {
      if (mutant.equivalent !== undefined) return { mutant, isRefused: false };
      const { file } = mutant.leaf;
      const problems = readout.problemsWith(file, mutated(readout.textOf(file), mutant));
      return { mutant, isRefused: problems.length > 0 };
    }),
  );
  const { text, isEnough } = report(outcomes, list);
  console.log(text);
  console.log(`${((performance.now() - start) / 1000).toFixed(0)} s`);
  return isEnough ? 0 : 1;
}
