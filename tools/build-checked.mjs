/**
 * `npm run build` and `npm run build:single`: the type check before the build. A mistyped option is told before it
 * starts, which takes its time.
 */
import { spawnSync } from 'node:child_process';
import { readCommandLine } from './command-line.mjs';
import { BUILD, BUILD_SINGLE } from './commands.mjs';

const [tool = '', ...args] = process.argv.slice(2);
/** @type {import('./command-line.mjs').Command} */
const command = tool === 'build-single' ? BUILD_SINGLE : BUILD;
readCommandLine(command, args);
for (const step of [
  ['node_modules/typescript/bin/tsc', '--noEmit'],
  [`tools/${tool}.mjs`, ...args],
]) {
  const { status } = spawnSync(process.execPath, step, { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
