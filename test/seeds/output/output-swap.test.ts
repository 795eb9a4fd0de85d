import { mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fingerprint } from '../../../src/seeds/output/output-mark.ts';
import { type Changes, restore, swapIn } from '../../../src/seeds/output/output-swap.ts';
import { countChanges, killedAt, refusedAt } from '../../support/failing-files.ts';
import { folderOf } from '../../support/seeds.ts';

type Files = Record<string, string>;

/** A run for each of its changes: on a busy machine that takes its time. */
const SLOW_MS = 60_000;

const OLD = { 'index.html': 'old page', 'assets/old.js': 'old', 'data/a.json': 'old data' };
/** One file changed, one gone with its folder, one new in a folder of its own, one left alone. */
const CHANGES: Changes = new Map([
  ['index.html', 'new page'],
  ['en/index.html', 'new'],
  ['assets/old.js', undefined],
]);
const NEW = { 'index.html': 'new page', 'en/index.html': 'new', 'data/a.json': 'old data' };
const FOREIGN = { CNAME: 'example.org', 'data/notes/mine.txt': 'mine' };

/** Everything in a folder, empty folders included. */
function contentOf(folder: string): Files {
  const entries = readdirSync(folder, { withFileTypes: true, recursive: true });
  return Object.fromEntries(
    entries.flatMap((entry) => {
      const path = join(entry.parentPath, entry.name);
      if (entry.isFile()) return [[relative(folder, path), readFileSync(path, 'utf8')]];
      return readdirSync(path).length === 0 ? [[`${relative(folder, path)}/`, 'empty']] : [];
    }),
  );
}

/** Without what a run keeps beside its files. */
function published(folder: string): Files {
  return Object.fromEntries(
    Object.entries(contentOf(folder)).filter(([path]) => !path.startsWith('.sapar-')),
  );
}

describe('changes of a folder', () => {
  it('put new files in, replace and remove others, and leave every other file alone', () => {
    const folder = folderOf({ ...OLD, ...FOREIGN });
    swapIn(folder, CHANGES);
    expect(contentOf(folder)).toEqual({ ...NEW, ...FOREIGN });
  });

  it(
    'are all made or none, wherever the process is killed: the next run finds old or new, whole',
    () => {
      const ends: Files[] = [];
      for (let n = 1; ; n += 1) {
        const folder = folderOf({ ...OLD, ...FOREIGN });
        const died = killedAt(n, () => swapIn(folder, CHANGES));
        // Other people's files are there at every moment, and so is each page, old or new.
        expect(contentOf(folder)).toMatchObject(FOREIGN);
        expect(published(folder)['index.html']).toMatch(/^(old|new) page$/);
        restore(folder);
        if (!died) break;
        ends.push(contentOf(folder));
      }
      const [old, fresh] = [
        { ...OLD, ...FOREIGN },
        { ...NEW, ...FOREIGN },
      ];
      const isNew = ends.map((end) => 'en/index.html' in end);
      expect(ends).toEqual(isNew.map((is) => (is ? fresh : old)));
      expect(new Set(isNew)).toEqual(new Set([false, true]));
      expect(ends.length).toBeGreaterThan(10);
    },
    SLOW_MS,
  );

  it(
    'are undone in the end where the run that undoes them is killed too, wherever that is',
    () => {
      let deaths = 0;
      for (let n = 1; ; n += 1) {
        const folder = folderOf({ ...OLD, ...FOREIGN });
        swapUntilJournalGoes(folder);
        const died = killedAt(n, () => restore(folder));
        restore(folder);
        expect(contentOf(folder)).toEqual({ ...OLD, ...FOREIGN });
        if (!died) break;
        deaths += 1;
      }
      expect(deaths).toBeGreaterThan(0);
    },
    SLOW_MS,
  );

  it(
    'are not made at all where the file system refuses one: full, or not to be written to',
    () => {
      let refusals = 0;
      for (let n = 1; ; n += 1) {
        const folder = folderOf({ ...OLD, ...FOREIGN });
        let wasRefused = false;
        const more = refusedAt(n, 'ENOSPC: no space left on device, write', () => {
          try {
            swapIn(folder, CHANGES);
          } catch (error) {
            wasRefused = true;
            expect(String(error)).toContain('ENOSPC: no space left on device');
          }
        });
        expect(contentOf(folder)).toEqual({ ...(wasRefused ? OLD : NEW), ...FOREIGN });
        if (wasRefused) refusals += 1;
        if (!more) break;
      }
      expect(refusals).toBeGreaterThan(0);
    },
    SLOW_MS,
  );
});

describe('what a run that died has begun', () => {
  it('is undone, but for a file that somebody else changed since: theirs stays', () => {
    const folder = folderOf(OLD);
    swapUntilJournalGoes(folder);
    writeFileSync(join(folder, 'index.html'), 'by hand');
    restore(folder);
    expect(contentOf(folder)).toEqual({ ...OLD, 'index.html': 'by hand' });
  });

  it('is undone where a file was deleted since', () => {
    const folder = folderOf(OLD);
    swapUntilJournalGoes(folder);
    rmSync(join(folder, 'index.html'));
    restore(folder);
    expect(contentOf(folder)).toEqual(OLD);
  });

  it('is undone within the folder alone: a journal that leads out of it, or is none, is refused', () => {
    const around = folderOf({ 'mine.txt': 'mine', 'out/index.html': 'page' });
    const folder = join(around, 'out');
    const journal = join(folder, '.sapar-staging/journal.json');
    mkdirSync(dirname(journal));
    for (const text of [
      JSON.stringify({ after: { '../mine.txt': fingerprint('mine') }, before: [] }),
      JSON.stringify({ after: { '/mine.txt': null }, before: ['/mine.txt'] }),
      '{',
    ]) {
      writeFileSync(journal, text);
      expect(() => restore(folder)).toThrow(/journal\.json: not the journal that a run writes[\s\S]*delete /);
    }
    expect(published(folder)).toEqual({ 'index.html': 'page' });
    expect(readFileSync(join(around, 'mine.txt'), 'utf8')).toBe('mine');
  });

  it('is nothing behind a link that stands there since', () => {
    const around = folderOf({ 'theirs/a.json': 'new', 'out/b.json': 'b' });
    const folder = join(around, 'out');
    mkdirSync(join(folder, '.sapar-staging'));
    const journal = { after: { 'data/a.json': fingerprint('new') }, before: [] };
    writeFileSync(join(folder, '.sapar-staging/journal.json'), JSON.stringify(journal));
    symlinkSync(join(around, 'theirs'), join(folder, 'data'));
    restore(folder);
    expect(readFileSync(join(around, 'theirs/a.json'), 'utf8')).toBe('new');
  });

  it('is nothing in a folder without leavings', () => {
    const folder = folderOf(OLD);
    restore(folder);
    expect(contentOf(folder)).toEqual(OLD);
  });
});

/** A run killed when all its files are in place, and the journal still says that they may not be. */
function swapUntilJournalGoes(folder: string): void {
  const trial = folderOf(OLD);
  const count = countChanges(() => swapIn(trial, CHANGES));
  // The journal goes before the last change, which clears what is left.
  killedAt(count - 1, () => swapIn(folder, CHANGES));
  expect(published(folder)).toMatchObject(NEW);
}
