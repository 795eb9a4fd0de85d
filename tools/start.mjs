/** `npm start`: installs what is missing, builds the explorer, serves it and prints its address. */
import { spawnSync } from 'node:child_process';
import { readCommandLine } from './command-line.mjs';
import { START } from './commands.mjs';
import { ensureDependencies } from './install.mjs';

const { seeds, out, port, host } = readCommandLine(START);
try {
  ensureDependencies();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
const build = ['tools/build.mjs', `--seeds=${seeds}`, `--out=${out}`];
const { status } = spawnSync(process.execPath, build, { stdio: 'inherit' });
if (status !== 0) process.exit(status ?? 1);
// Not before: it needs packages.
const { runMain } = await import('./run-ts.mjs');
await runMain('src/site/local-server.ts', { out, port, host });
