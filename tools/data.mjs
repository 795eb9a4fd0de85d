/** `npm run data`: builds the data of a readout, or says everything that is wrong with its seeds. */
import { readCommandLine } from './command-line.mjs';
import { DATA } from './commands.mjs';
import { runMain } from './run-ts.mjs';

await runMain('src/seeds/cli.ts', readCommandLine(DATA));
