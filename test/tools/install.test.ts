import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { missingPackages } from '../../tools/installed.mjs';
import { temporaryFolder } from '../support/seeds.ts';

// A busy machine takes its time to start a process; nothing here is about speed.
vi.setConfig({ testTimeout: 60_000 });

const LINUX = { os: 'linux', cpu: 'x64', libc: 'glibc' };

type Lock = Record<
  string,
  { version: string; optional?: boolean; os?: string[]; cpu?: string[]; libc?: string[] }
>;

/** A project whose lock asks for these packages, with these installed, by folder and version. */
function project(lock: Lock, installed: Record<string, string>): string {
  const folder = temporaryFolder();
  const packages = { '': { name: 'ship', version: '1.0.0' }, ...lock };
  writeFileSync(join(folder, 'package-lock.json'), JSON.stringify({ lockfileVersion: 3, packages }));
  for (const [path, version] of Object.entries(installed)) {
    mkdirSync(join(folder, path), { recursive: true });
    writeFileSync(join(folder, path, 'package.json'), JSON.stringify({ version }));
  }
  return folder;
}

describe('what is missing', () => {
  const LOCK: Lock = {
    'node_modules/mast': { version: '1.0.0' },
    'node_modules/@sea/sail': { version: '2.0.0' },
    'node_modules/@sea/sail/node_modules/mast': { version: '0.9.0' },
  };
  const ALL = Object.fromEntries(Object.entries(LOCK).map(([folder, { version }]) => [folder, version]));

  it('is nothing where every package is there in the version of the lock', () => {
    expect(missingPackages(project(LOCK, ALL), LINUX)).toEqual([]);
  });

  it('is everything before the first installation', () => {
    expect(missingPackages(project(LOCK, {}), LINUX)).toEqual(Object.keys(LOCK));
  });

  it('is what was deleted since, what was broken, and what has another version', () => {
    const folder = project(LOCK, { ...ALL, 'node_modules/@sea/sail/node_modules/mast': '1.0.0' });
    rmSync(join(folder, 'node_modules/mast/package.json'));
    writeFileSync(join(folder, 'node_modules/@sea/sail/package.json'), '{ "version":');
    expect(missingPackages(folder, LINUX)).toEqual(Object.keys(LOCK));
  });

  it('of what belongs to a platform is what belongs to this one', () => {
    const binary = (part: object) => ({ version: '1.0.0', optional: true, ...part });
    const lock: Lock = {
      'node_modules/hull-linux-x64-gnu': binary({ os: ['linux'], cpu: ['x64'], libc: ['glibc'] }),
      'node_modules/hull-linux-x64-musl': binary({ os: ['linux'], cpu: ['x64'], libc: ['musl'] }),
      'node_modules/hull-linux-arm64': binary({ os: ['linux'], cpu: ['arm64'] }),
      'node_modules/hull-wasm': binary({ cpu: ['wasm32'] }),
      'node_modules/hull-darwin': binary({ os: ['darwin'] }),
      'node_modules/of-hull-wasm': binary({}),
    };
    const missing = (platform: typeof LINUX | { os: string; cpu: string; libc: undefined }) =>
      missingPackages(project(lock, {}), platform).map((folder) => folder.replace('node_modules/', ''));
    expect(missing(LINUX)).toEqual(['hull-linux-x64-gnu']);
    expect(missing({ ...LINUX, libc: 'musl' })).toEqual(['hull-linux-x64-musl']);
    expect(missing({ os: 'darwin', cpu: 'arm64', libc: undefined })).toEqual(['hull-darwin']);
  });
});

/** npm is a shell script here. */
describe.runIf(process.platform !== 'win32')('the installation', () => {
  const LOCK: Lock = { 'node_modules/mast': { version: '1.0.0' } };

  /** Runs it in a project where npm does what the script says, and notes how it was called. */
  function install(folder: string, script: string) {
    const bin = join(folder, 'bin');
    mkdirSync(bin, { recursive: true });
    writeFileSync(join(bin, 'npm'), `#!/bin/sh\necho "$@" >> called\n${script}\n`);
    chmodSync(join(bin, 'npm'), 0o755);
    const code = `import { ensureDependencies } from ${JSON.stringify(`file://${resolve('tools/install.mjs')}`)};
      try { ensureDependencies(); } catch (error) { console.error(error.message); process.exit(1); }`;
    return spawnSync(process.execPath, ['--input-type=module', '--eval', code], {
      cwd: folder,
      encoding: 'utf8',
      env: { ...process.env, NODE_ENV: 'production', PATH: `${bin}${delimiter}${process.env['PATH']}` },
    });
  }
  const calls = (folder: string) => readFileSync(join(folder, 'called'), 'utf8').trim().split('\n');
  const WORKS = `mkdir -p node_modules/mast && echo '{ "version": "1.0.0" }' > node_modules/mast/package.json`;

  it('asks for what the build needs, whatever NODE_ENV says, once', () => {
    const folder = project(LOCK, {});
    expect(install(folder, WORKS)).toMatchObject({ status: 0, stderr: '' });
    expect(install(folder, WORKS)).toMatchObject({ status: 0, stdout: '', stderr: '' });
    expect(calls(folder)).toHaveLength(1);
    expect(calls(folder)[0]).toMatch(/^install .*--include=dev --include=optional/);
  });

  it('that failed, or brought less than was asked for, is no installation: the next command tries again', () => {
    const folder = project(LOCK, {});
    expect(install(folder, 'exit 7')).toMatchObject({
      status: 1,
      stderr: 'npm could not install the packages: see its message above.\n',
    });
    expect(install(folder, 'exit 0')).toMatchObject({
      status: 1,
      stderr:
        'npm installed without an error, and yet node_modules/mast is not there in the version of package-lock.json: delete node_modules and try again.\n',
    });
    expect(install(folder, WORKS).status).toBe(0);
    expect(calls(folder)).toHaveLength(3);
  });

  it('is made again where a package was deleted since, and without npm’s note that it is there', () => {
    const folder = project(LOCK, { 'node_modules/mast': '1.0.0' });
    writeFileSync(join(folder, 'node_modules/.package-lock.json'), '{}');
    rmSync(join(folder, 'node_modules/mast'), { recursive: true });
    expect(install(folder, `test ! -e node_modules/.package-lock.json && ${WORKS}`).status).toBe(0);
  });
});
