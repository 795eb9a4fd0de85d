import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { main } from '../../src/seeds/cli.ts';
import { countChanges } from '../support/failing-files.ts';
import { copyKeptTalks } from '../support/kept-talks.ts';
import { copySeeds, HARBOUR_TALKS, temporaryFolder } from '../support/seeds.ts';

const out = vi.spyOn(console, 'log');
const err = vi.spyOn(console, 'error');
beforeEach(() => {
  out.mockImplementation(() => undefined);
  err.mockImplementation(() => undefined);
});
afterEach(() => {
  vi.clearAllMocks();
});

/** What was printed. */
const printed = (spy: typeof out) => spy.mock.calls.map(([text]) => String(text)).join('\n');

function run(seeds: string, folder: string): number {
  return main({ seeds, out: folder });
}

describe('the command', () => {
  it('builds, says in one line what it built and gives 0', () => {
    const folder = temporaryFolder();
    expect(run(HARBOUR_TALKS, folder)).toBe(0);
    expect(printed(out)).toMatch(/^harbour-talks: 9 statements .*coverage 100 %.*, \d+\.\d\d s$/);
    expect(printed(err)).toBe('');
    expect(readdirSync(folder)).toEqual(['.sapar-files.json', 'harbour-talks']);
  });

  it('only checks where no folder is named: it says the same and writes nothing', () => {
    const changes = countChanges(() => expect(main({ seeds: HARBOUR_TALKS })).toBe(0));
    expect(printed(out)).toMatch(/^harbour-talks: 9 statements .*coverage 100 %.*, \d+\.\d\d s$/);
    expect(changes).toBe(0);
    // They are counted at all.
    expect(countChanges(() => run(HARBOUR_TALKS, temporaryFolder()))).toBeGreaterThan(0);
  });

  it('puts the data of several readouts side by side in a folder', () => {
    const folder = temporaryFolder();
    const other = copySeeds();
    other.replace('annotations', 'id: harbour-talks', 'id: other-talks');
    run(HARBOUR_TALKS, folder);
    run(other.folder, folder);
    run(HARBOUR_TALKS, folder);
    expect(readdirSync(folder)).toEqual(['.sapar-files.json', 'harbour-talks', 'other-talks']);
    expect(readdirSync(join(folder, 'other-talks'))).toEqual([
      'readout.en.json',
      'readout.kk.json',
      expect.stringMatching(/^search\.[0-9a-f]{8}\.json$/),
    ]);
  });

  it('prints what looks wrong as warnings, builds and gives 0', () => {
    const seeds = copySeeds();
    seeds.replace('annotations', 'en: Ferry line welcomed', 'en: Ferry \u202eline welcomed');
    expect(run(seeds.folder, temporaryFolder())).toBe(0);
    expect(printed(err)).toMatch(/annotations\.yaml:\d+:\d+: warning: U\+202E RIGHT-TO-LEFT OVERRIDE\n/);
    expect(printed(out)).toMatch(/^harbour-talks: 9 statements /);
  });

  describe('notes of later checks on a kept version, which nobody is to mend', () => {
    const kept = () => {
      const seeds = copyKeptTalks();
      seeds.replace(
        'versions/lighthouse-talks/2032-05-20/lighthouse-talks.annotations.yaml',
        'en: Decision to build a lighthouse',
        'en: Decision to merely build a lighthouse',
      );
      return seeds;
    };

    it('are counted', () => {
      const seeds = kept();
      expect(main({ seeds: seeds.folder })).toBe(0);
      const folder = seeds.path('versions/lighthouse-talks/2032-05-20');
      expect(printed(err)).toBe(
        `${folder}: 1 note of later checks on this kept version, which stays as it is; "npm run data -- --kept 2032-05-20" prints it`,
      );
    });

    it('are printed when they are asked for', () => {
      expect(main({ seeds: kept().folder, kept: '2032-05-20' })).toBe(0);
      expect(printed(err)).toMatch(
        /annotations\.yaml:\d+:\d+: \[lighthouse] warning: a word that judges in the title\n.*"merely"/s,
      );
    });

    it('of a version that was not kept are none: it says which there are, and gives 1', () => {
      expect(main({ seeds: kept().folder, kept: '2032-05-21' })).toBe(1);
      expect(printed(err)).toContain('found: "2032-05-21"\n    expected: one of 2032-05-20');
    });
  });

  it('prints every error with its file, line and column, and gives 1', () => {
    const seeds = copySeeds();
    seeds.replace('annotations', 'topics: [fish]', 'topics: [fisch]');
    seeds.replace('context', 'date: "2029-05"', 'date: "2029-15"');
    expect(run(seeds.folder, temporaryFolder())).toBe(1);
    const [topic, date] = [seeds.where('annotations', '|fisch'), seeds.where('context', '|"2029-15"')];
    const start = ({ file, line, column }: typeof topic) => `${file}:${line}:${column}`;
    expect(printed(err)).toBe(
      [
        `${start(date)}: [ferry-opened] bad date: not a date of the calendar`,
        '    found: "2029-15"',
        '    expected: EDTF: 2026, 2026-02, 2026-02-16, 2026/2028, 2026-02-16/.. or /2026-02-16',
        `${start(topic)}: [fishing] unknown topic`,
        '    found: "fisch"',
        '    expected: one of harbours, ships, fish',
        '    nearest: did you mean "fish"?',
        '2 errors in the seeds; nothing was written.',
      ].join('\n'),
    );
    expect(printed(out)).toBe('');
  });

  it('leaves the earlier output untouched, byte for byte, where the seeds are wrong', () => {
    const folder = temporaryFolder();
    run(HARBOUR_TALKS, folder);
    const built = join(folder, 'harbour-talks');
    const before = readdirSync(built).map((name) => [name, readFileSync(join(built, name))]);
    const seeds = copySeeds();
    seeds.replace('annotations', 'en: Ferry line welcomed', 'en: Another title');
    seeds.replace('annotations', 'topics: [fish]', 'topics: [fisch]');
    expect(run(seeds.folder, folder)).toBe(1);
    expect(readdirSync(built).map((name) => [name, readFileSync(join(built, name))])).toEqual(before);
    expect(readdirSync(folder)).toEqual(['.sapar-files.json', 'harbour-talks']);
  });

  it('gives 1 where it cannot write, and leaves what stood in the way', () => {
    const file = join(temporaryFolder(), 'out');
    writeFileSync(file, 'mine');
    expect(run(HARBOUR_TALKS, file)).toBe(1);
    expect(printed(err)).toContain(`found: ${file}, which is a file`);
    expect(readFileSync(file, 'utf8')).toBe('mine');
  });

  it('gives 1 for a folder without seeds', () => {
    expect(run(join(temporaryFolder(), 'nowhere'), temporaryFolder())).toBe(1);
    expect(printed(err)).toContain('no readout in the folder');
  });
});
