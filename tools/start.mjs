/** `npm start`: installs what is missing, builds the explorer, serves it and prints its address. */
import { spawnSync } from 'node:child_process';
import { ensureDependencies } from './install.mjs';

try {
  ensureDependencies();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
const { status } = spawnSync(process.execPath, ['tools/build.mjs'], { stdio: 'inherit' });
if (status !== 0) process.exit(status ?? 1);
await import('./serve.mjs');
