/** `npm run build` behind its type check, and the build of `npm start`: the site, into a folder. */
import { readCommandLine } from './command-line.mjs';
import { BUILD } from './commands.mjs';
import { runMain } from './run-ts.mjs';

await runMain('src/site/build-site.ts', readCommandLine(BUILD), (/** @type {string} */ url) => import(url));
