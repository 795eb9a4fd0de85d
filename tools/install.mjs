/** Installs what package-lock.json asks for, where that has not been done. Uses nothing but Node itself. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const STAMP = 'node_modules/.sapar-lock';
const OLDEST_NODE = [20, 19];

/** @throws {Error} where Node is too old or npm fails, saying what to do. */
export function ensureDependencies() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const [needsMajor = 0, needsMinor = 0] = OLDEST_NODE;
  if (major < needsMajor || (major === needsMajor && minor < needsMinor)) {
    throw new Error(`Node ${OLDEST_NODE.join('.')} or newer is needed, this is ${process.versions.node}.`);
  }
  const wanted = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex');
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === wanted) return;
  console.log('Installing the packages of package-lock.json …');
  // Not "npm ci": it refuses a lock that lacks the optional binaries of platforms which the machine that
  // wrote it could not see. Versions are those of the lock all the same, and the lock is left as it is.
  // No package here needs an install script, so none is run.
  const args = ['install', '--no-save', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  const { status } = spawnSync('npm', args, {
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error('npm could not install the packages: see its message above.');
  writeFileSync(STAMP, wanted);
}
