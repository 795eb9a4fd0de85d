/** Where the readouts of a folder of seeds lie, and what they share. */
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Problem } from '../../src/compile/problems.ts';
import { buildData, compileData } from '../../src/seeds/build-data.ts';
import { loadReadouts } from '../../src/seeds/load-readouts.ts';
import { HARBOUR_TALKS, problemsOf, TWO_READOUTS, temporaryFolder } from '../support/seeds.ts';
import { writeBaseMap } from '../support/tiny-map.ts';

/** A copy of the two readouts that may be broken. */
function copyOfTwo() {
  const folder = temporaryFolder();
  cpSync(TWO_READOUTS, folder, { recursive: true });
  const path = (name: string) => join(folder, name);
  return {
    folder,
    path,
    replace: (name: string, before: string, after: string) => {
      const content = readFileSync(path(name), 'utf8');
      if (content.split(before).length !== 2) throw new Error(`not once in ${name}: ${before}`);
      writeFileSync(
        path(name),
        content.replace(before, () => after),
      );
    },
  };
}
const problemsIn = (folder: string) => problemsOf({ folder });
const LIGHTHOUSE = 'readouts/lighthouse-talks/lighthouse-talks.annotations.yaml';

describe('a folder of seeds', () => {
  it('holds one readout itself', () => {
    const problems: Problem[] = [];
    const ids = loadReadouts(HARBOUR_TALKS, problems).map(({ annotations }) => annotations.data.readout.id);
    expect([ids, problems]).toEqual([['harbour-talks'], []]);
  });

  it('or one in each folder of readouts/, the latest talks first', () => {
    expect(compileData(TWO_READOUTS).readouts.map(({ id }) => id)).toEqual([
      'lighthouse-talks',
      'harbour-talks',
    ]);
  });

  it('with pages in languages of its own: what one has no pages in, none of its texts needs', () => {
    expect(compileData(TWO_READOUTS).readouts.map(({ languages }) => languages)).toEqual([
      ['en'],
      ['en', 'kk'],
    ]);
  });

  it('not both: what lies beside readouts/ would be read by nobody', () => {
    const { folder, path } = copyOfTwo();
    for (const name of ['harbour-talks.annotations.yaml', 'harbour-talks.txt', 'context.yaml'])
      cpSync(join(HARBOUR_TALKS, name), path(name));
    writeFileSync(path('harbour-talks.kk.yaml'), '');
    for (const name of ['harbour-talks.kk.yaml.bak', 'notes.txt', 'notes.yaml'])
      writeFileSync(path(name), '');
    const what = 'a file of one readout beside the folder readouts/';
    expect(problemsIn(folder)).toMatchObject([
      { file: path('context.yaml'), what },
      { file: path('harbour-talks.annotations.yaml'), what },
      { file: path('harbour-talks.kk.yaml'), what },
      { file: path('harbour-talks.txt'), what },
    ]);
  });

  it('not both: a text is told even where its annotations were moved already', () => {
    const { folder, path } = copyOfTwo();
    cpSync(join(HARBOUR_TALKS, 'harbour-talks.txt'), path('harbour-talks.txt'));
    expect(problemsIn(folder)).toMatchObject([
      { file: path('harbour-talks.txt'), expected: 'it in the folder of its readout, readouts/<id>/' },
    ]);
  });

  it('with folders that have the names of their readouts', () => {
    const { folder, path, replace } = copyOfTwo();
    replace(LIGHTHOUSE, '  id: lighthouse-talks', '  id: light-talks');
    expect(problemsIn(folder)).toEqual([
      {
        file: path(LIGHTHOUSE),
        line: 4,
        column: 7,
        id: 'light-talks',
        what: 'the id of a readout is not the name of its folder',
        found: '"light-talks"',
        expected: 'lighthouse-talks, or a folder readouts/light-talks/',
      },
    ]);
  });

  it('without any in readouts/ says so', () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'readouts'));
    expect(problemsIn(folder)).toContainEqual(
      expect.objectContaining({ file: join(folder, 'readouts'), what: 'no readout in the folder' }),
    );
  });

  it('tells all that is wrong in all its readouts, and what they share once', () => {
    const { folder, path, replace } = copyOfTwo();
    replace(LIGHTHOUSE, 'topics: [lighthouses]', 'topics: [lamps]');
    replace('readouts/harbour-talks/harbour-talks.annotations.yaml', 'topics: [fish]', 'topics: [fishes]');
    replace('places.yaml', 'within: varland', 'within: nowhere');
    expect(problemsIn(folder).map(({ file, what }) => [file, what])).toEqual([
      [path('places.yaml'), 'unknown place'],
      [path('readouts/harbour-talks/harbour-talks.annotations.yaml'), 'unknown topic'],
      [path(LIGHTHOUSE), 'unknown topic'],
    ]);
  });
});

describe('a text that lacks a language in a shared file', () => {
  it('is told once, with the readouts that need it', () => {
    const { folder, path, replace } = copyOfTwo();
    replace('topics.yaml', '{ en: Harbours, kk: Айлақтар }', '{ kk: Айлақтар }');
    expect(problemsIn(folder)).toEqual([
      {
        file: path('topics.yaml'),
        line: 4,
        column: 11,
        id: 'harbours',
        what: 'a text without the language "en"',
        found: 'words in kk',
        expected: 'en: the words, or readout.languages without en',
        neededBy: ['harbour-talks', 'lighthouse-talks'],
      },
    ]);
  });
});

describe('what readouts share lies beside readouts/', () => {
  it('and nowhere else', () => {
    const { folder, path } = copyOfTwo();
    cpSync(path('topics.yaml'), path('readouts/harbour-talks/topics.yaml'));
    expect(problemsIn(folder)).toEqual([
      {
        file: path('readouts/harbour-talks/topics.yaml'),
        what: 'a file that all readouts share, in the folder of one',
        found: '"topics.yaml"',
        expected: 'topics.yaml beside the folder readouts/',
      },
    ]);
  });

  it('a ladder, which the annotations name', () => {
    const [lighthouse, harbour] = compileData(TWO_READOUTS).readouts.map(({ readouts }) =>
      readouts.get('en'),
    );
    expect(lighthouse?.ladder.map(({ id }) => id)).toEqual(['signed', 'decided', 'welcomed', 'touched-upon']);
    expect(harbour?.ladder).toEqual(lighthouse?.ladder);
  });

  it('a ladder of another name is said to be unknown, and what is wrong with one is told where it stands', () => {
    const { folder, path, replace } = copyOfTwo();
    replace(LIGHTHOUSE, 'ladder: harbour-office', 'ladder: harbour-offices');
    replace('ladders.yaml', 'rung: 3', 'rung: 4');
    expect(problemsIn(folder)).toMatchObject([
      { file: path('ladders.yaml'), line: 12, id: 'decided', what: 'duplicate rung' },
      {
        file: path(LIGHTHOUSE),
        what: 'unknown ladder',
        expected: 'one of harbour-office',
        nearest: 'did you mean "harbour-office"?',
      },
    ]);
  });

  it('a rung of the annotations themselves is complained about as before', () => {
    const { folder, replace } = copyOfTwo();
    replace(LIGHTHOUSE, 'ladder: harbour-office', 'ladder: [{ rung: 9, id: signed }]');
    expect(problemsIn(folder).map(({ what }) => what)).toContain('wrong value for ladder[0].rung');
  });

  it('actors, beside those of each readout: an id of both is one too many', () => {
    const { folder, path, replace } = copyOfTwo();
    replace(
      LIGHTHOUSE,
      'ladder: harbour-office',
      'ladder: harbour-office\nactors: [{ id: reed, name: { en: R } }]',
    );
    expect(problemsIn(folder)).toMatchObject([
      {
        file: path('actors.yaml'),
        what: 'duplicate id',
        found: `"reed", which ${path(LIGHTHOUSE)}, line 24 has too`,
      },
    ]);
  });

  it('a base map, which is written once', () => {
    const { folder } = copyOfTwo();
    writeBaseMap(folder);
    const out = temporaryFolder();
    const { baseMap, readouts } = buildData(folder, out);
    expect(readFileSync(join(out, baseMap?.file ?? 'none'), 'utf8')).toContain('"Topology"');
    expect(readouts[0]?.readouts.get('en')?.map?.baseMap).toBe(baseMap?.file);
  });
});

describe('data that was written before', () => {
  it('of other readouts stays, with the base map that it may need', () => {
    const { folder } = copyOfTwo();
    writeBaseMap(folder);
    const out = temporaryFolder();
    const { baseMap } = buildData(folder, out);
    const moved = join(temporaryFolder(), 'sea-talks');
    cpSync(HARBOUR_TALKS, moved, { recursive: true });
    const annotations = join(moved, 'harbour-talks.annotations.yaml');
    writeFileSync(
      annotations,
      readFileSync(annotations, 'utf8').replace('id: harbour-talks', 'id: sea-talks'),
    );
    buildData(moved, out);
    for (const file of [baseMap?.file ?? 'none', 'lighthouse-talks', 'sea-talks'])
      expect(readdirSync(out)).toContain(file);
  });

  it('of the same readouts goes, and with it a base map that nobody needs any more', () => {
    const { folder } = copyOfTwo();
    writeBaseMap(folder);
    const out = temporaryFolder();
    const { baseMap } = buildData(folder, out);
    for (const name of ['basemap.topo.json', 'basemap-labels.json']) rmSync(join(folder, name));
    buildData(folder, out);
    expect(readdirSync(out)).not.toContain(baseMap?.file);
    expect(readdirSync(out)).toContain('lighthouse-talks');
  });
});
