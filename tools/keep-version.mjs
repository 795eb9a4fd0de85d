/** `npm run keep-version`: keeps the present reading of the seeds as a version. */
import { readCommandLine } from './command-line.mjs';
import { KEEP_VERSION } from './commands.mjs';
import { runMain } from './run-ts.mjs';

await runMain('src/seeds/keep-version.ts', readCommandLine(KEEP_VERSION));
