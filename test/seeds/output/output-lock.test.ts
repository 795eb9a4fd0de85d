import { spawn, spawnSync } from 'node:child_process';
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { lockFolder } from '../../../src/seeds/output/output-lock.ts';
import { isAlive } from '../../../src/seeds/output/process-alive.ts';
import { temporaryFolder } from '../../support/seeds.ts';

/** Another process that is alive until the end of the test. */
function otherProcess(): number {
  const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
  onTestFinished(() => {
    child.kill('SIGKILL');
  });
  return child.pid ?? 0;
}

/** The number of a process that has ended. */
const endedProcess = () => spawnSync(process.execPath, ['-e', '']).pid;

/** A number that no process has now. */
const unusedBelow = (pid: number): number => (isAlive(pid - 1) ? unusedBelow(pid - 1) : pid - 1);

describe('a folder', () => {
  it('is free again when its run lets others in', () => {
    const folder = temporaryFolder();
    lockFolder(folder)();
    lockFolder(folder)();
    expect(readdirSync(folder)).toEqual([]);
  });

  it('in which another run is at work is refused in one line, and its lock stays', () => {
    const folder = temporaryFolder();
    const lock = `.sapar-lock-${otherProcess()}`;
    writeFileSync(join(folder, lock), '');
    const pid = lock.slice('.sapar-lock-'.length);
    expect(() => lockFolder(folder)).toThrow(
      `${folder}: another run writes here (process ${pid}): wait for it, or delete ${join(folder, lock)} where that process is no run of Sapar`,
    );
    expect(readdirSync(folder)).toEqual([lock]);
  });

  it('is taken over from runs that have died, whatever their numbers, and their locks are cleared', () => {
    const folder = temporaryFolder();
    for (const pid of [endedProcess(), unusedBelow(process.pid)])
      writeFileSync(join(folder, `.sapar-lock-${pid}`), '');
    const release = lockFolder(folder);
    expect(readdirSync(folder)).toEqual([`.sapar-lock-${process.pid}`]);
    release();
  });

  it('is taken over from a run that died with the number that this one has, as runs in containers do', () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, `.sapar-lock-${process.pid}`), '');
    lockFolder(folder)();
    expect(readdirSync(folder)).toEqual([]);
  });

  it('does not keep others out of another folder', () => {
    const release = lockFolder(temporaryFolder());
    lockFolder(temporaryFolder())();
    release();
  });
});
