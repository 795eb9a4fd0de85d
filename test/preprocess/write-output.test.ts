import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeFolder } from '../../src/preprocess/write-output.ts';
import { temporaryFolder } from './support.ts';

/** A file that cannot be written, because its folder is a file: it fails when the first is written. */
const BROKEN = new Map([
  ['a.json', 'new'],
  ['a.json/b.json', 'new'],
]);

describe('a folder', () => {
  it('is written with its files, those in folders of their own included', () => {
    const folder = join(temporaryFolder(), 'deep', 'data');
    writeFolder(
      folder,
      new Map([
        ['a.json', 'A'],
        ['b/c.json', 'C'],
      ]),
    );
    expect(readFileSync(join(folder, 'a.json'), 'utf8')).toBe('A');
    expect(readFileSync(join(folder, 'b', 'c.json'), 'utf8')).toBe('C');
  });

  it('is replaced as a whole: what the new set does not have is gone', () => {
    const folder = join(temporaryFolder(), 'data');
    writeFolder(folder, new Map([['old.json', 'old']]));
    writeFolder(folder, new Map([['new.json', 'new']]));
    expect(readdirSync(folder)).toEqual(['new.json']);
  });

  it('is written with nothing beside it left behind', () => {
    const around = temporaryFolder();
    writeFolder(join(around, 'data'), new Map([['a.json', 'A']]));
    writeFolder(join(around, 'data'), new Map([['a.json', 'B']]));
    expect(readdirSync(around)).toEqual(['data']);
  });
});

describe('where writing fails midway', () => {
  it('the earlier folder stays as it was, and nothing is left beside it', () => {
    const around = temporaryFolder();
    const folder = join(around, 'data');
    writeFolder(folder, new Map([['a.json', 'old']]));
    expect(() => writeFolder(folder, BROKEN)).toThrow();
    expect(readdirSync(around)).toEqual(['data']);
    expect(readdirSync(folder)).toEqual(['a.json']);
    expect(readFileSync(join(folder, 'a.json'), 'utf8')).toBe('old');
  });

  it('there is no folder where there was none', () => {
    const around = temporaryFolder();
    expect(() => writeFolder(join(around, 'data'), BROKEN)).toThrow();
    expect(readdirSync(around)).toEqual([]);
  });

  it('the earlier folder comes back where the last step fails: there is nothing to put in its place', () => {
    const around = temporaryFolder();
    const folder = join(around, 'data');
    writeFolder(folder, new Map([['a.json', 'old']]));
    expect(() => writeFolder(folder, new Map())).toThrow();
    expect(readFileSync(join(folder, 'a.json'), 'utf8')).toBe('old');
    expect(readdirSync(around)).toEqual(['data']);
  });

  it('a file in the way of the folder above stays', () => {
    const around = temporaryFolder();
    writeFileSync(join(around, 'out'), 'mine');
    mkdirSync(join(around, 'other'));
    expect(() => writeFolder(join(around, 'out', 'data'), new Map([['a.json', 'A']]))).toThrow();
    expect(readFileSync(join(around, 'out'), 'utf8')).toBe('mine');
    expect(existsSync(join(around, 'other'))).toBe(true);
  });
});
