/** `npm run build` without its type check, for a site that tests read: keeps what it was made from. */
import { readCommandLine } from './command-line.mjs';
import { BUILD } from './commands.mjs';
import { runMain } from './run-ts.mjs';
import { noteBuilt } from './test-site.mjs';

const site = readCommandLine(BUILD);
await runMain('src/site/build-site.ts', site, (/** @type {string} */ url) => import(url));
if (process.exitCode === 0) noteBuilt(site);
