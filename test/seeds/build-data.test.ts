import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { type AnnotationFile, annotationFileSchema } from '../../src/compile/input/annotations.ts';
import type { PassageInput } from '../../src/compile/input/statement.ts';
import { baseMapSchema } from '../../src/model/basemap.ts';
import { readoutSchema, type TextRange } from '../../src/model/readout.ts';
import { searchDataSchema } from '../../src/model/search-data.ts';
import { buildData, compileData } from '../../src/seeds/build-data.ts';
import { parseYaml } from '../../src/seeds/yaml-file.ts';
import {
  builtIn,
  copySeeds,
  cutsCharacter,
  DUSHANBE,
  HARBOUR_TALKS,
  problemsOf,
  readoutIn,
  temporaryFolder,
} from '../support/seeds.ts';

const STEM = join(DUSHANBE, '000_66e8fa6394fbc704');

/** Every pair of offsets in built data: there are no other lists of two numbers in it. */
function rangesIn(value: unknown): TextRange[] {
  if (typeof value !== 'object' || value === null) return [];
  const [start, end, ...more] = Array.isArray(value) ? value : [];
  if (typeof start === 'number' && typeof end === 'number' && more.length === 0) return [[start, end]];
  return Object.values(value).flatMap(rangesIn);
}

/** The files under a folder with the SHA-256 of what is in them. */
function fingerprints(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return Object.fromEntries(
    files.map(({ parentPath, name }) => {
      const path = join(parentPath, name);
      return [relative(folder, path), createHash('sha256').update(readFileSync(path)).digest('hex')];
    }),
  );
}

describe('a build', () => {
  it('writes one file a language into a folder named after the readout', () => {
    const out = temporaryFolder();
    buildData(HARBOUR_TALKS, out);
    expect(Object.keys(fingerprints(out))).toEqual(
      expect.arrayContaining([
        join('harbour-talks', 'readout.en.json'),
        join('harbour-talks', 'readout.kk.json'),
      ]),
    );
  });

  it('writes what the page reads: every file has the shape of the model, the name of the reading, and nothing more', () => {
    for (const seeds of [HARBOUR_TALKS, DUSHANBE]) {
      const out = temporaryFolder();
      buildData(seeds, out);
      const { id, readouts, version } = builtIn(seeds);
      for (const lang of readouts.keys()) {
        const file = readFileSync(join(out, id, `readout.${lang}.json`), 'utf8');
        const { reading, ...data } = JSON.parse(file) as Record<string, unknown>;
        expect(reading).toBe(version);
        expect(v.parse(readoutSchema, data)).toEqual(data);
        expect(data).toEqual(readouts.get(lang));
      }
    }
  });

  it('names the base map by its content: another map has another name, and every readout leads to its own', () => {
    const nameIn = (seeds: string) => {
      const out = temporaryFolder();
      const { readouts, baseMap } = buildData(seeds, out);
      const name = baseMap?.file ?? '';
      const [, hash = 'none'] = /^basemap\.([0-9a-f]{8})\.json$/.exec(name) ?? [];
      expect(fingerprints(out)[name]).toMatch(new RegExp(`^${hash}`));
      for (const readout of readouts.flatMap((built) => [...built.readouts.values()]))
        expect(readout.map?.baseMap).toBe(name);
      return name;
    };
    const seeds = copySeeds(DUSHANBE);
    const before = nameIn(seeds.folder);
    const labels = join(seeds.folder, 'basemap-labels.json');
    writeFileSync(labels, readFileSync(labels, 'utf8').replace('"lon": 65.29', '"lon": 65.3'));
    expect(nameIn(seeds.folder)).not.toBe(before);
  });

  it('names what a search reads by its content, and every page leads to it', () => {
    const nameIn = (seeds: string) => {
      const out = temporaryFolder();
      buildData(seeds, out);
      const { id, readouts, search } = builtIn(seeds);
      const written: unknown = JSON.parse(readFileSync(join(out, id, search.file), 'utf8'));
      expect(v.parse(searchDataSchema, written)).toEqual(written);
      for (const readout of readouts.values()) expect(readout.search).toBe(search.file);
      return search.file;
    };
    const seeds = copySeeds();
    const before = nameIn(seeds.folder);
    expect(before).toMatch(/^search\.[0-9a-f]{8}\.json$/);
    seeds.replace('annotations', 'en: Talks between the two ministers', 'en: Talks of the two ministers');
    expect(nameIn(seeds.folder)).not.toBe(before);
  });

  it('has one base map for all languages: the names on it come with the readout', () => {
    const { baseMap } = compileData(DUSHANBE);
    const { readouts } = builtIn(DUSHANBE);
    expect(JSON.stringify(baseMap)).not.toContain('Uzbekistan');
    expect(readouts.get('en')?.map?.names['UZ']).toBe('Uzbekistan');
    expect(readouts.get('kk')?.map?.names['UZ']).toBe('Өзбекстан');
    const ids = baseMap?.content.labels.map(({ id }) => id);
    for (const { map } of readouts.values()) expect(Object.keys(map?.names ?? {})).toEqual(ids);
  });

  it.each([HARBOUR_TALKS, DUSHANBE] as const)('of the same seeds gives the same bytes: %s', (seeds) => {
    const [first, second] = [temporaryFolder(), temporaryFolder()];
    buildData(seeds, first);
    buildData(copySeeds(seeds).folder, second);
    expect(Object.keys(fingerprints(first)).length).toBeGreaterThan(1);
    expect(fingerprints(second)).toEqual(fingerprints(first));
  });

  it('refuses numbers too large for JSON where they stand', () => {
    const seeds = copySeeds(DUSHANBE);
    const enlarge = (name: string, number: RegExp) => {
      const file = join(seeds.folder, name);
      writeFileSync(file, readFileSync(file, 'utf8').replace(number, '1e999'));
    };
    enlarge('basemap-labels.json', /(?<="lat": )[\d.]+/);
    enlarge('basemap.topo.json', /(?<="scale":\[)[\d.]+/);
    expect(problemsOf(seeds).map(({ file }) => file)).toEqual([
      join(seeds.folder, 'basemap-labels.json'),
      join(seeds.folder, 'basemap.topo.json'),
    ]);
  });

  it('writes a base map that the page reads', () => {
    const { baseMap } = compileData(DUSHANBE);
    const written: unknown = JSON.parse(JSON.stringify(baseMap?.content));
    expect(v.parse(baseMapSchema, written)).toEqual(written);
  });

  it('does not depend on the order of the keys in the seeds', () => {
    const seeds = copySeeds();
    seeds.replace('annotations', '    kind: fact\n', '');
    seeds.replace(
      'annotations',
      '    facts: [ferry-opened]\n',
      '    facts: [ferry-opened]\n    kind: fact\n',
    );
    expect(compileData(seeds.folder)).toEqual(compileData(HARBOUR_TALKS));
  });

  it.each([HARBOUR_TALKS, DUSHANBE] as const)(
    'has all its ranges in the text, none through a character: %s',
    (seeds) => {
      const readout = readoutIn(seeds);
      const ranges = rangesIn(readout);
      expect(ranges.length).toBeGreaterThan(50);
      for (const [start, end] of ranges) {
        expect(start).toBeLessThan(end);
        expect(end).toBeLessThanOrEqual(readout.text.length);
        expect(cutsCharacter(readout.text, start) || cutsCharacter(readout.text, end)).toBe(false);
      }
    },
  );
});

describe('offsets hold', () => {
  const quoted = (folder: string) => {
    const { text, statements } = readoutIn(folder);
    return statements.flatMap(({ passages }) => passages.flat().map((range) => text.slice(...range)));
  };
  const expected = quoted(HARBOUR_TALKS);

  it('behind an emoji and in a text with emoji, marks and Hangul', () => {
    const seeds = copySeeds();
    seeds.replaceText('Photo: Varland', '👩‍👩‍👧 각 e\u0301 𝄞 Photo: Varland');
    seeds.replace('annotations', 'quote: "Photo: Varland', 'quote: "👩‍👩‍👧 각 é 𝄞 Photo: Varland');
    expect(quoted(seeds.folder)).toEqual(expected);
  });

  it('with a byte order mark and CRLF, while the recorded SHA-256 is that of the bytes as they came', () => {
    const seeds = copySeeds();
    const bytes = Buffer.from(`\ufeff${seeds.read('text').replaceAll('\n', '\r\n')}`);
    seeds.writeText(bytes);
    expect(quoted(seeds.folder)).toEqual(expected);
    const built = readoutIn(seeds.folder);
    expect(built.sha256).toBe(createHash('sha256').update(bytes).digest('hex'));
    expect(built.text).toBe(readoutIn(HARBOUR_TALKS).text);
  });

  it('where the text is decomposed and the quotes are not, and the text stays as it is', () => {
    const seeds = copySeeds(DUSHANBE);
    const text = seeds.read('text').normalize('NFD');
    expect(text).not.toBe(text.normalize('NFC'));
    const before = /sha256: (\w+)/.exec(seeds.read('annotations'))?.[1] ?? '';
    seeds.writeText(text);
    const after = /sha256: (\w+)/.exec(seeds.read('annotations'))?.[1] ?? '';
    for (const lang of ['en', 'ru', 'tg']) {
      const path = seeds.path('translation').replace('.en.', `.${lang}.`);
      writeFileSync(path, readFileSync(path, 'utf8').replace(before, after));
    }
    const built = readoutIn(seeds.folder);
    expect(built.text).toBe(text);
    expect(quoted(seeds.folder).map((words) => words.normalize('NFC'))).toEqual(quoted(DUSHANBE));
  });

  it('where the seeds were saved with a byte order mark and CRLF themselves', () => {
    const seeds = copySeeds();
    for (const name of ['annotations', 'topics', 'places', 'context'] as const) {
      seeds.write(name, `\ufeff${seeds.read(name).replaceAll('\n', '\r\n')}`);
    }
    expect(compileData(seeds.folder)).toEqual(compileData(HARBOUR_TALKS));
  });
});

describe('the real article', () => {
  const readout = readoutIn(DUSHANBE, 'kk');
  const kinds = (...names: string[]) => readout.statements.filter(({ kind }) => names.includes(kind)).length;

  it('has 27 statements: 5 commitments, 13 raised matters, 9 beside the ladder', () => {
    expect(readout.statements).toHaveLength(27);
    expect(kinds('commitment')).toBe(5);
    expect(kinds('raised')).toBe(13);
    expect(kinds('fact', 'assessment', 'event', 'quote')).toBe(9);
  });

  it('is covered to the last word', () => {
    const { words, inStatements, inFrames } = readout.coverage;
    expect(words).toBeGreaterThan(400);
    expect(inStatements + inFrames).toBe(words);
  });

  it('is the file that was annotated, by its SHA-256', () => {
    const bytes = readFileSync(`${STEM}.txt`);
    expect(readout.sha256).toBe('ceb2c952ecf4d51b895d9601e183aacd3534e7a2f4c42d7474ebbba85a70afeb');
    expect(readout.sha256).toBe(createHash('sha256').update(bytes).digest('hex'));
    expect(readout.text).toBe(bytes.toString('utf8'));
  });

  it('has every passage in it letter by letter as the editor quoted it', () => {
    const source = readFileSync(`${STEM}.annotations.yaml`, 'utf8');
    const annotations: AnnotationFile = v.parse(
      annotationFileSchema,
      parseYaml('annotations', source, [])?.data,
    );
    const exact = (passage: PassageInput): string[] => {
      if (typeof passage === 'string') return [passage];
      return 'exact' in passage ? [passage.exact] : passage.parts.flatMap(exact);
    };
    const quoted = annotations.statements.map(({ id, passages }) => ({ id, passages: passages.map(exact) }));
    const built = readout.statements.map(({ id, passages }) => ({
      id,
      passages: passages.map((parts) => parts.map((range) => readout.text.slice(...range))),
    }));
    expect(built).toEqual(quoted);
  });

  it('never dates the treaty to the talks, and leaves commitments without a deadline open', () => {
    const dates = new Map(readout.statements.map(({ id, date }) => [id, date]));
    expect(dates.get('treaty-allied-relations')).toMatchObject({ edtf: '2024-08-22', basis: 'context' });
    expect(dates.get('trade-target')).toMatchObject({ edtf: '2026-02-16/..', end: 'open' });
    expect(dates.get('cooperation-programme')).toMatchObject({ edtf: '2026/2028', basis: 'stated' });
  });
});

describe('all errors of a run', () => {
  it('are reported together, in the order of files and lines', () => {
    const seeds = copySeeds(DUSHANBE);
    seeds.replace('annotations', 'topics: [culture]', 'topics: [culture, sport]');
    seeds.replace('annotations', 'edtf: 2026/2028', 'edtf: 2028/2026');
    seeds.replace('annotations', 'verb: уағдаласты', 'verb: растады');
    seeds.replace('annotations', 'unit: USD\n        relation: "="', 'unit: USS\n        relation: "="');
    seeds.replace('context', 'date: "2026-03-11"', 'date: "2026-03-32"');
    seeds.replace('places', 'within: dusti-square', 'within: dusty-square');
    seeds.replace('translation', '  - - "Photo: gov.kz"\n', '  - - "Photo: gov.kz"\n    - More.\n');
    seeds.replaceText('Сурет: gov.kz', 'Сурет: gov.kz мұрағаты');
    const problems = problemsOf(seeds);
    expect(problems.map(({ file, what }) => `${file.slice(file.lastIndexOf('/') + 1)}: ${what}`)).toEqual([
      '000_66e8fa6394fbc704.annotations.yaml: the figures of the target have different units',
      '000_66e8fa6394fbc704.annotations.yaml: the verb is not one of its strength',
      '000_66e8fa6394fbc704.annotations.yaml: quote not in the passages of its statement',
      '000_66e8fa6394fbc704.annotations.yaml: unknown unit of a figure',
      '000_66e8fa6394fbc704.annotations.yaml: bad date: the end lies before the start',
      '000_66e8fa6394fbc704.annotations.yaml: unknown topic',
      '000_66e8fa6394fbc704.en.yaml: the text changed since it was annotated',
      '000_66e8fa6394fbc704.en.yaml: the translation does not follow the text sentence by sentence',
      '000_66e8fa6394fbc704.ru.yaml: the text changed since it was annotated',
      '000_66e8fa6394fbc704.tg.yaml: the text changed since it was annotated',
      '000_66e8fa6394fbc704.txt: uncovered word in a sentence (1 of them)',
      'context.yaml: bad date: not a date of the calendar',
      'places.yaml: unknown place',
    ]);
  });

  it('of the shape are reported together over all files', () => {
    const seeds = copySeeds();
    seeds.replace('annotations', 'kind: fact', 'kind: facts');
    seeds.replace('context', 'reviewed:', 'revewed:');
    seeds.replace('topics', '- id: fish', '- id: Fish');
    seeds.replace('places', 'places: []', 'places: none');
    expect(problemsOf(seeds).map(({ what }) => what)).toEqual([
      'unknown key in the file',
      'wrong value for statements[4].kind',
      'wrong value for places',
      'wrong value for topics[2].id',
    ]);
  });

  it('leave the folder unwritten', () => {
    const seeds = copySeeds();
    seeds.replace('annotations', 'topics: [fish]', 'topics: [fisch]');
    const out = join(temporaryFolder(), 'out');
    expect(() => buildData(seeds.folder, out)).toThrow('unknown topic');
    expect(existsSync(out)).toBe(false);
  });
});
