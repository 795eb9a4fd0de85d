/** `npm run messages`: the words of the interface, from the files that translators edit to modules. */
import { readCommandLine } from './command-line.mjs';
import { MESSAGES } from './commands.mjs';
import { runMain } from './run-ts.mjs';

readCommandLine(MESSAGES);
await runMain('src/wording/main.ts');
