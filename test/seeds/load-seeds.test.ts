import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Problem } from '../../src/compile/problems.ts';
import { loadReadouts } from '../../src/seeds/load-readouts.ts';
import { shownFile } from '../../src/seeds/seed-file.ts';
import {
  copySeeds,
  DUSHANBE,
  HARBOUR_TALKS,
  onlyProblem,
  problemsOf,
  temporaryFolder,
} from '../support/seeds.ts';
import { writeBaseMap } from '../support/tiny-map.ts';

describe('a folder of seeds', () => {
  it('is read with all its translations, of which there may be none', () => {
    const problems: Problem[] = [];
    expect(loadReadouts(HARBOUR_TALKS, problems)[0]?.translations).toEqual([]);
    expect(loadReadouts(DUSHANBE, problems)[0]?.translations.map(({ data }) => data.language)).toEqual([
      'en',
      'ru',
      'tg',
    ]);
    expect(problems).toEqual([]);
  });

  it('that is not there, or holds no annotations, is reported by its name', () => {
    const folder = join(temporaryFolder(), 'nowhere');
    const problems: Problem[] = [];
    expect(loadReadouts(folder, problems)).toEqual([]);
    expect(problems).toEqual([
      {
        file: folder,
        what: 'no readout in the folder',
        found: 'no file *.annotations.yaml',
        expected: 'one <name>.txt with its <name>.annotations.yaml',
      },
    ]);
  });

  it('holds one readout', () => {
    const seeds = copySeeds();
    writeFileSync(join(seeds.folder, 'other.annotations.yaml'), 'x');
    expect(onlyProblem(seeds)).toMatchObject({
      file: seeds.folder,
      what: 'more than one readout in the folder',
      found: 'harbour-talks.annotations.yaml, other.annotations.yaml',
    });
  });
});

describe('a file beside the readout', () => {
  it.each(['harbour-talks.en.yaml.bak', 'harbour-talks.en.yaml~', '.#harbour-talks.en.yaml', 'en.yaml'])(
    'is no translation, whatever is in it, where its name only looks like one: %s',
    (name) => {
      const seeds = copySeeds();
      writeFileSync(join(seeds.folder, name), 'not: [a translation');
      expect(problemsOf(seeds)).toEqual([]);
    },
  );

  it.each(['english', 'EN', 'k'])('is refused as a translation into what is no language: %s', (tag) => {
    const seeds = copySeeds();
    const name = `harbour-talks.${tag}.yaml`;
    writeFileSync(join(seeds.folder, name), 'language: en\n');
    expect(onlyProblem(seeds)).toEqual({
      file: join(seeds.folder, name),
      what: 'a translation into what is no language',
      found: `"${tag}"`,
      expected: '<name>.<language>.yaml, with a tag of BCP 47 such as harbour-talks.en.yaml',
    });
  });

  it('may be a translation into a language that the pages do not have: it is not shown', () => {
    const seeds = copySeeds(DUSHANBE);
    const french = seeds.path('translation').replace('.en.yaml', '.fr.yaml');
    writeFileSync(french, seeds.read('translation').replace('language: en', 'language: fr'));
    expect(problemsOf(seeds)).toEqual([]);
  });
});

describe('what stands in the place of a file and cannot be read', () => {
  const instead = (name: 'text' | 'topics', put: (path: string) => void) => {
    const seeds = copySeeds();
    seeds.remove(name);
    put(seeds.path(name));
    const problem = onlyProblem(seeds);
    expect(problem).toMatchObject({
      file: seeds.path(name),
      what: 'the file cannot be read',
      expected: 'a file',
    });
    return problem.found;
  };

  it('is refused by its name: a folder', () => {
    expect(instead('topics', (path) => mkdirSync(path))).toBe('a folder');
  });

  it('is refused by its name: a link that leads to itself', () => {
    expect(instead('topics', (path) => symlinkSync(path, path))).toContain('ELOOP');
  });

  it('is refused by its name: a link that leads nowhere', () => {
    expect(instead('text', (path) => symlinkSync(`${path}.gone`, path))).toContain('ENOENT');
  });

  it('is refused and not read: a device, which has no end', () => {
    expect(instead('topics', (path) => symlinkSync('/dev/zero', path))).toBe('neither a file nor a folder');
  });

  it('is refused in the base map too', () => {
    const seeds = copySeeds();
    writeBaseMap(seeds.folder);
    const labels = join(seeds.folder, 'basemap-labels.json');
    rmSync(labels);
    mkdirSync(labels);
    expect(onlyProblem(seeds)).toMatchObject({
      file: labels,
      what: 'the file cannot be read',
      found: 'a folder',
    });
  });
});

describe('a missing file', () => {
  it.each(['text', 'topics', 'places', 'context'] as const)(
    'is reported by its name, and no other seed is taken for a misspelling of it: %s',
    (name) => {
      const seeds = copySeeds();
      seeds.remove(name);
      expect(onlyProblem(seeds)).toEqual({
        file: seeds.path(name),
        what: 'missing file',
        found: 'no such file',
        expected: basename(seeds.path(name)),
      });
    },
  );

  it('is told the file whose name is nearest', () => {
    const seeds = copySeeds();
    seeds.remove('text');
    writeFileSync(join(seeds.folder, 'harbor-talks.txt'), 'Title\n');
    expect(onlyProblem(seeds)).toEqual({
      file: seeds.path('text'),
      what: 'missing file',
      found: 'no such file',
      expected: 'harbour-talks.txt',
      nearest: 'did you mean "harbor-talks.txt"?',
    });
  });

  it('does not keep the others from being checked', () => {
    const seeds = copySeeds();
    seeds.remove('text');
    seeds.remove('places');
    seeds.replace('topics', 'id: fish', 'id: Fish');
    expect(problemsOf(seeds).map(({ what }) => what)).toEqual([
      'missing file',
      'missing file',
      'wrong value for topics[2].id',
    ]);
  });
});

describe('a file that is no text', () => {
  it.each(['text', 'annotations', 'topics', 'places', 'context'] as const)(
    'is refused: %s, empty',
    (name) => {
      const seeds = copySeeds();
      seeds.write(name, '');
      expect(onlyProblem(seeds)).toEqual({
        file: seeds.path(name),
        line: 1,
        column: 1,
        what: 'the file is empty',
        found: '0 bytes',
        expected: 'text',
      });
    },
  );

  it.each(['text', 'annotations', 'topics', 'places', 'context'] as const)(
    'is refused: %s, not UTF-8',
    (name) => {
      const seeds = copySeeds();
      seeds.write(name, Buffer.from([0x41, 0x0a, 0x42, 0xff]));
      expect(onlyProblem(seeds)).toEqual({
        file: seeds.path(name),
        line: 2,
        column: 2,
        what: 'the file is not UTF-8',
        found: 'byte 0xff at byte offset 3',
        expected: 'UTF-8 throughout',
      });
    },
  );

  it('is refused: a NUL byte', () => {
    const seeds = copySeeds();
    seeds.write('text', 'Title\0\n');
    expect(onlyProblem(seeds)).toMatchObject({ line: 1, column: 6, what: 'the file holds a NUL byte' });
  });
});

describe('a file is named', () => {
  it('from the folder that one works in, or in full where it lies elsewhere', () => {
    expect(shownFile(join(process.cwd(), 'seeds', 'topics.yaml'))).toBe(join('seeds', 'topics.yaml'));
    const elsewhere = temporaryFolder();
    expect(shownFile(elsewhere)).toBe(elsewhere);
    rmSync(elsewhere, { recursive: true });
  });
});
