/** `npm run preview`: serves a built site, dist/ where no other is named. */
import { readCommandLine } from './command-line.mjs';
import { PREVIEW } from './commands.mjs';
import { serveSite } from './local-server.mjs';

await serveSite(readCommandLine(PREVIEW));
