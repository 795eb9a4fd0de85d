/** `npm run build:single` behind its type check: one HTML file a language. */
import { readCommandLine } from './command-line.mjs';
import { BUILD_SINGLE } from './commands.mjs';
import { runMain } from './run-ts.mjs';

await runMain(
  'src/site/build-single.ts',
  readCommandLine(BUILD_SINGLE),
  (/** @type {string} */ url) => import(url),
);
