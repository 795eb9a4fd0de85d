/** Installs what package-lock.json asks for, where it is not there. Uses nothing but Node itself. */
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { missingPackages } from './installed.mjs';

const OLDEST_NODE = [20, 19];

/** npm's own note of what it installed. */
const NPM_NOTE = 'node_modules/.package-lock.json';

// Not "npm ci": it removes all that is there first, and refuses a lock that lacks the optional binaries of platforms
// which the machine that wrote it could not see. Versions are those of the lock all the same, and the lock is left as
// it is. No package here needs an install script, so none is run.
const ARGUMENTS = [
  'install',
  '--no-save',
  '--ignore-scripts',
  '--no-audit',
  '--no-fund',
  '--loglevel=error',
  // Whatever NODE_ENV and npm's configuration leave out or ignore: the build needs all of it.
  '--include=dev',
  '--include=optional',
  '--package-lock',
];

/**
 * @throws {Error} where Node is too old, npm fails, or something is missing after all, saying what to do.
 */
export function ensureDependencies() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const [needsMajor = 0, needsMinor = 0] = OLDEST_NODE;
  if (major < needsMajor || (major === needsMajor && minor < needsMinor)) {
    throw new Error(`Node ${OLDEST_NODE.join('.')} or newer is needed, this is ${process.versions.node}.`);
  }
  if (missingPackages('.').length === 0) return;
  console.log('Installing the packages of package-lock.json …');
  // npm would take its note for the truth where a package was deleted since.
  rmSync(NPM_NOTE, { force: true });
  const { status } = spawnSync('npm', ARGUMENTS, {
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error('npm could not install the packages: see its message above.');
  const missing = missingPackages('.');
  if (missing.length === 0) return;
  const [first = ''] = missing;
  const others = missing.length === 1 ? '' : ` and ${missing.length - 1} more`;
  throw new Error(
    `npm installed without an error, and yet ${first}${others} is not there in the version of package-lock.json: delete node_modules and try again.`,
  );
}
