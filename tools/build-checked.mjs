/**
 * `npm run build` and `npm run build:single`: messages and types are checked before the build. A mistyped option is told
 * before they start, which takes its time.
 */
import { spawnSync } from 'node:child_process';
import { readCommandLine } from './command-line.mjs';
import { BUILD, BUILD_SINGLE } from './commands.mjs';

const [tool = '', ...args] = process.argv.slice(2);
/** @type {import('./command-line.mjs').Command} */
const command = tool === 'build-single' ? BUILD_SINGLE : BUILD;
readCommandLine(command, args);
for (const step of [
  ['tools/messages.mjs'],
  ['node_modules/typescript/bin/tsc', '--noEmit'],
  [`tools/${tool}.mjs`, ...args],
]) {
  const { status } = spawnSync(process.execPath, step, { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
