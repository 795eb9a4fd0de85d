/** `npm run mutants`: how many changes of single facts of the seeds the compiler refuses. */
import { readCommandLine } from './command-line.mjs';
import { MUTANTS } from './commands.mjs';
import { runMain } from './run-ts.mjs';

await runMain('test/mutants/main.ts', readCommandLine(MUTANTS));
