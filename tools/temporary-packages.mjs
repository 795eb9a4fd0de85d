/** Packages for a generator that is run by hand: too heavy to be dependencies, fetched to a temporary folder. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const FLAGS = ['--ignore-scripts', '--no-save', '--no-audit', '--no-fund', '--loglevel=error'];

/**
 * @template T
 * @param {readonly string[]} packages as npm names them, such as `subset-font@2.4.0`
 * @param {(folder: string) => T | Promise<T>} use is given the folder, whose `node_modules` has them; it is gone afterwards
 * @returns {Promise<T>}
 * @throws {Error} where npm fails, which says why
 */
export async function withPackages(packages, use) {
  const folder = mkdtempSync(join(tmpdir(), 'sapar-packages-'));
  try {
    // A package.json of its own keeps npm from installing into a folder further up.
    writeFileSync(join(folder, 'package.json'), '{ "private": true }');
    const { status } = spawnSync('npm', ['install', ...FLAGS, ...packages], {
      cwd: folder,
      stdio: ['ignore', 'ignore', 'inherit'],
      // There npm is a script of the shell.
      shell: process.platform === 'win32',
    });
    if (status !== 0) throw new Error('npm could not install the packages: see its message above.');
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
