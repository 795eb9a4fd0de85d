/** The command that keeps the present reading as a version. */
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { keepVersions } from '../../src/seeds/keep-version.ts';
import { copyKeptTalks, PRESENT } from '../support/kept-talks.ts';
import { builtIn, TWO_READOUTS, temporaryFolder } from '../support/seeds.ts';

const ANNOTATIONS = 'lighthouse-talks.annotations.yaml';
const filesIn = (folder: string) =>
  new Map(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]));

describe('a reading that differs from its last version', () => {
  function changed() {
    const seeds = copyKeptTalks();
    seeds.replace(ANNOTATIONS, 'en: Talks between the', 'en: The talks between the');
    return seeds;
  }

  it('is kept under the day, with every file that it is made of, byte for byte', () => {
    const seeds = changed();
    const [folder = ''] = keepVersions(seeds.folder, '2032-07-01');
    expect(folder).toBe(seeds.path('versions/lighthouse-talks/2032-07-01'));
    const own = filesIn(folder);
    expect([...own.keys()]).toEqual([
      'context.yaml',
      'ladders.yaml',
      'lighthouse-talks.annotations.yaml',
      'lighthouse-talks.txt',
      'places.yaml',
      'topics.yaml',
    ]);
    for (const [name, content] of own) expect(content).toBe(readFileSync(seeds.path(name), 'utf8'));
    expect(builtIn(seeds.folder).readouts.get('en')?.version).toBe('2032-07-01');
  });

  it('is kept without what an editor has beside it, which no build reads', () => {
    const seeds = changed();
    for (const name of ['lighthouse-talks.en.old.yaml', 'lighthouse-talks.notes.txt', 'context.old.yaml'])
      writeFileSync(seeds.path(name), 'mine');
    const [folder = ''] = keepVersions(seeds.folder, '2032-07-01');
    expect([...filesIn(folder).values()]).not.toContain('mine');
  });

  it('has a letter where the day has a version already, which stays as it was', () => {
    const seeds = changed();
    const before = filesIn(seeds.path(`versions/lighthouse-talks/${PRESENT}`));
    expect(keepVersions(seeds.folder, PRESENT)).toEqual([
      seeds.path(`versions/lighthouse-talks/${PRESENT}b`),
    ]);
    expect(filesIn(seeds.path(`versions/lighthouse-talks/${PRESENT}`))).toEqual(before);
  });

  it('is kept under no day before its last version', () => {
    const seeds = changed();
    expect(() => keepVersions(seeds.folder, '2032-05-31')).toThrow(`expected: ${PRESENT} or later`);
    expect(readdirSync(seeds.path('versions/lighthouse-talks'))).toHaveLength(2);
  });

  it('is kept where it builds alone', () => {
    const seeds = copyKeptTalks();
    seeds.replace(ANNOTATIONS, '- They touched upon the ferry line.', '- They touched upon a ferry line.');
    expect(() => keepVersions(seeds.folder, '2032-07-01')).toThrow('quote not verbatim in the text');
    expect(readdirSync(seeds.path('versions/lighthouse-talks'))).toHaveLength(2);
  });
});

it('a reading that is that of its last version is not kept again', () => {
  expect(keepVersions(copyKeptTalks().folder, '2032-07-01')).toEqual([]);
});

it.each(['2032-02-30', 'today', '2032-07-01b'])('%s is not a day', (date) => {
  expect(() => keepVersions(copyKeptTalks().folder, date)).toThrow('not a day');
});

it('of several readouts each one that changed is kept, with what it shares', () => {
  const folder = temporaryFolder();
  cpSync(TWO_READOUTS, folder, { recursive: true });
  expect(keepVersions(folder, '2032-07-01')).toHaveLength(2);
  const lighthouse = join(folder, 'versions/lighthouse-talks/2032-07-01');
  expect(readdirSync(lighthouse)).toEqual([
    'actors.yaml',
    'context.yaml',
    'ladders.yaml',
    'lighthouse-talks.annotations.yaml',
    'lighthouse-talks.txt',
    'places.yaml',
    'topics.yaml',
  ]);
  rmSync(lighthouse, { recursive: true });
  expect(keepVersions(folder, '2032-07-02')).toEqual([join(folder, 'versions/lighthouse-talks/2032-07-02')]);
});

it('what was kept is told of, and stays, where a later readout cannot be kept', () => {
  const folder = temporaryFolder();
  cpSync(TWO_READOUTS, folder, { recursive: true });
  const [first = '', second = ''] = keepVersions(folder, '2032-07-01');
  for (const kept of [first, second]) rmSync(kept, { recursive: true });
  // In the place where the files of the second one are gathered.
  writeFileSync(join(dirname(second), `.${basename(second)}.sapar-new`), '');
  const told: string[] = [];
  expect(() => keepVersions(folder, '2032-07-01', (kept) => told.push(kept))).toThrow('EEXIST');
  expect(told).toEqual([first]);
  expect(readdirSync(first)).toContain('context.yaml');
});
