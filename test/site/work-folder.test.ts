import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { clearWorkFolders, readFolder } from '../../src/site/work-folder.ts';
import { temporaryFolder } from '../support/seeds.ts';

/** The number of a process that has ended. */
const endedProcess = () => spawnSync(process.execPath, ['-e', '']).pid;

describe('the folders in which builds work', () => {
  it('are cleared where their run has died, those of earlier versions included', () => {
    const cache = temporaryFolder();
    const pid = endedProcess();
    for (const name of [`build-${pid}`, `prerender-${pid}`])
      mkdirSync(join(cache, name, 'site'), { recursive: true });
    clearWorkFolders(cache);
    expect(readdirSync(cache)).toEqual([]);
  });

  it('stay where their run is at work, and so does whatever else is there', () => {
    const cache = temporaryFolder();
    const names = [`build-${process.ppid}`, 'bench', 'build-notes', 'unit.json'];
    for (const name of names) mkdirSync(join(cache, name));
    clearWorkFolders(cache);
    expect(readdirSync(cache)).toEqual(names.sort());
  });

  it('need not be there', () => {
    clearWorkFolders(join(temporaryFolder(), 'nowhere'));
  });
});

it('a folder is read with its files by path, with slashes', () => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'en'));
  writeFileSync(join(folder, 'en', 'index.html'), 'page');
  writeFileSync(join(folder, 'sw.js'), 'worker');
  expect([...readFolder(folder)].map(([path, content]) => [path, String(content)]).sort()).toEqual([
    ['en/index.html', 'page'],
    ['sw.js', 'worker'],
  ]);
});
