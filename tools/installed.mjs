/** Whether node_modules holds what the lock asks for. Uses nothing but Node itself. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * @typedef {object} LockedPackage an entry of package-lock.json
 * @property {string} [version]
 * @property {boolean} [optional] not installed where its platform is another one
 * @property {string[]} [os]
 * @property {string[]} [cpu]
 * @property {string[]} [libc]
 *
 * @typedef {object} Platform
 * @property {string} os
 * @property {string} cpu
 * @property {string | undefined} libc `glibc` or `musl`, on Linux
 */

/** @returns {Platform} the machine's own */
export function thisPlatform() {
  const { os, cpu } = { os: process.platform, cpu: process.arch };
  if (os !== 'linux') return { os, cpu, libc: undefined };
  const { header } = /** @type {{ header: { glibcVersionRuntime?: string } }} */ (process.report.getReport());
  return { os, cpu, libc: header.glibcVersionRuntime === undefined ? 'musl' : 'glibc' };
}

/**
 * @param {string} project the folder with package-lock.json
 * @param {Platform} [platform]
 * @returns {string[]} what is not there in the locked version: folders within the project, as the lock names them
 */
export function missingPackages(project, platform = thisPlatform()) {
  /** @type {{ packages: Record<string, LockedPackage> }} */
  const { packages } = JSON.parse(readFileSync(join(project, 'package-lock.json'), 'utf8'));
  return Object.entries(packages)
    .filter(([folder, locked]) => folder !== '' && isWanted(locked, platform))
    .filter(([folder, { version }]) => installedVersion(join(project, folder)) !== version)
    .map(([folder]) => folder);
}

/**
 * An optional package belongs to a platform, or to one that does; only those that name this machine's are sure to be
 * wanted.
 * @param {LockedPackage} locked
 * @param {Platform} platform
 */
function isWanted({ optional, os, cpu, libc }, platform) {
  if (!optional) return true;
  return (
    os?.includes(platform.os) === true &&
    cpu?.includes(platform.cpu) !== false &&
    (libc === undefined || platform.libc === undefined || libc.includes(platform.libc))
  );
}

/**
 * @param {string} folder of a package
 * @returns {string | undefined} none where no package is there, or a broken one
 */
function installedVersion(folder) {
  try {
    return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')).version;
  } catch {
    return undefined;
  }
}
