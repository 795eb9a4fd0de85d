/** `npm run preview`: serves a built site, dist/ where no other is named. */
import { readCommandLine } from './command-line.mjs';
import { PREVIEW } from './commands.mjs';
import { runMain } from './run-ts.mjs';

await runMain('src/site/local-server.ts', readCommandLine(PREVIEW));
