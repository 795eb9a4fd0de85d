import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeFiles } from '../../../src/seeds/output/write-files.ts';
import { killedAt, refusedAt } from '../../support/failing-files.ts';
import { temporaryFolder } from '../../support/seeds.ts';

/** Two files as an earlier run wrote them, with one beside them that is not of it. */
function folder() {
  const path = temporaryFolder();
  for (const name of ['a.json', 'b.json', 'mine.json']) writeFileSync(join(path, name), 'old');
  return path;
}
const contents = (path: string) =>
  Object.fromEntries(readdirSync(path).map((name) => [name, readFileSync(join(path, name), 'utf8')]));
const fresh = (path: string) =>
  new Map([
    [join(path, 'a.json'), 'new'],
    [join(path, 'b.json'), 'new'],
  ]);

describe('files of a generator', () => {
  it('are written, and nothing else', () => {
    const path = folder();
    writeFiles(fresh(path));
    expect(contents(path)).toEqual({ 'a.json': 'new', 'b.json': 'new', 'mine.json': 'old' });
  });

  it('stay as they were where one cannot be written', () => {
    const path = folder();
    mkdirSync(join(path, 'c.json.sapar-new'));
    const before = () =>
      ['a.json', 'b.json', 'mine.json'].map((name) => readFileSync(join(path, name), 'utf8'));
    expect(() => writeFiles(new Map([...fresh(path), [join(path, 'c.json'), 'new']]))).toThrow();
    expect(before()).toEqual(['old', 'old', 'old']);
  });

  it('stay as they were where there is no room for one', () => {
    for (const n of [1, 2]) {
      const path = folder();
      refusedAt(n, 'ENOSPC: no space left on device, write', () =>
        expect(() => writeFiles(fresh(path))).toThrow('no space left'),
      );
      expect(contents(path)).toEqual({ 'a.json': 'old', 'b.json': 'old', 'mine.json': 'old' });
    }
  });

  it('are each whole, old or new, wherever the run is killed; the next run clears what it left', () => {
    for (let n = 1; ; n += 1) {
      const path = folder();
      const died = killedAt(n, () => writeFiles(fresh(path)));
      for (const name of ['a.json', 'b.json']) expect(contents(path)[name]).toMatch(/^(old|new)$/);
      writeFiles(fresh(path));
      expect(contents(path)).toEqual({ 'a.json': 'new', 'b.json': 'new', 'mine.json': 'old' });
      if (!died) break;
    }
  }, 60_000);
});
