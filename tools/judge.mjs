/** `npm run judge`: asks hunspell which forms have the same stem, for the tests of the search. */
import { readCommandLine } from './command-line.mjs';
import { JUDGE } from './commands.mjs';
import { runMain } from './run-ts.mjs';

readCommandLine(JUDGE);
await runMain('test/judge/main.ts');
