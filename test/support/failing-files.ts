/** Lets what a module asks of the file system fail, from some call on. */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

/** Every call by which the folders of a command are changed. */
const CHANGES = ['writeFileSync', 'mkdirSync', 'renameSync', 'copyFileSync', 'rmSync', 'rmdirSync'] as const;

class Killed extends Error {}

/** Stands in for a call: does what it is told before, or in place of, the true one. */
type Instead = (name: string, args: unknown[], call: () => unknown) => unknown;

function withFiles(instead: Instead, act: () => void): void {
  const real = CHANGES.map((name) => [name, fs[name]] as const);
  // Removing a folder is one change, though Node makes it of several.
  let isInside = false;
  for (const [name, call] of real) {
    const truly = (args: unknown[]) => {
      isInside = true;
      try {
        return Reflect.apply(call, fs, args);
      } finally {
        isInside = false;
      }
    };
    Object.assign(fs, {
      [name]: (...args: unknown[]) =>
        isInside ? Reflect.apply(call, fs, args) : instead(name, args, () => truly(args)),
    });
  }
  syncBuiltinESMExports();
  try {
    act();
  } finally {
    for (const [name, call] of real) Object.assign(fs, { [name]: call });
    syncBuiltinESMExports();
  }
}

/**
 * Runs what changes files as in a process that is killed at its n-th change: a file that is being written is cut short,
 * and nothing is changed afterwards, whatever the code would do about an error.
 * @param n - from 1.
 * @returns whether it came so far.
 */
export function killedAt(n: number, act: () => void): boolean {
  let calls = 0;
  try {
    withFiles((name, [path, content], call) => {
      calls += 1;
      if (calls < n) return call();
      if (calls === n && name === 'writeFileSync')
        fs.appendFileSync(String(path), Buffer.from(content as string | Uint8Array).subarray(0, 1));
      throw new Killed();
    }, act);
  } catch (error) {
    if (calls < n) throw error;
  }
  return calls >= n;
}

/**
 * Runs what changes files on a file system that takes nothing more from the n-th change on: it makes no file and no
 * folder, while renaming and removing go on.
 * @returns whether there were so many changes.
 */
export function refusedAt(n: number, message: string, act: () => void): boolean {
  let calls = 0;
  const takes = (name: string, path: string) =>
    name === 'mkdirSync' ? !fs.existsSync(path) : name === 'writeFileSync' || name === 'copyFileSync';
  withFiles((name, [path], call) => {
    calls += 1;
    if (calls >= n && takes(name, String(path)))
      throw Object.assign(new Error(message), { code: message.split(':')[0] });
    return call();
  }, act);
  return calls >= n;
}

/** How often the file system is asked to change something. */
export function countChanges(act: () => void): number {
  let calls = 0;
  withFiles((_, __, call) => {
    calls += 1;
    return call();
  }, act);
  return calls;
}
