import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { baseMapContent } from '../../src/compile/compile.ts';
import type { Problem } from '../../src/compile/problems.ts';
import { compileData } from '../../src/seeds/build-data.ts';
import { readBaseMap } from '../../src/seeds/read-base-map.ts';
import { TWO_READOUTS, temporaryFolder } from '../support/seeds.ts';
import { TINY_LABELS, TINY_MAP, writeBaseMap } from '../support/tiny-map.ts';

/** A copy of the tiny map with another value at a path: keys and indexes with dots between them. */
function changed(data: unknown, path: string, value: unknown): unknown {
  const copy: unknown = structuredClone(data);
  const steps = path.split('.');
  const parent = steps.slice(0, -1).reduce((inner, step) => Reflect.get(Object(inner), step), copy);
  Reflect.set(Object(parent), steps.at(-1) ?? '', value);
  return copy;
}

/** What is wrong with two files of a base map. */
function faults(shapes: unknown, labels: unknown = TINY_LABELS): Problem[] {
  const folder = temporaryFolder();
  writeBaseMap(folder, shapes, labels);
  const problems: Problem[] = [];
  readBaseMap(folder, problems);
  return problems.map((problem) => ({ ...problem, file: problem.file.slice(folder.length + 1) }));
}

describe('the two files of a base map', () => {
  it('are read, with the names of every language', () => {
    const folder = temporaryFolder();
    writeBaseMap(folder);
    const problems: Problem[] = [];
    const map = readBaseMap(folder, problems);
    expect(problems).toEqual([]);
    expect(map).toMatchObject({ topology: TINY_MAP, labels: TINY_LABELS.labels });
  });

  it('go to the pages with how far they reach: what the file says, else what its shapes cover', () => {
    const extentOf = (shapes: unknown) => {
      const folder = temporaryFolder();
      writeBaseMap(folder, shapes);
      const read = readBaseMap(folder, []);
      return read && baseMapContent(read).topology.bbox;
    };
    const { bbox: _, ...shapes } = TINY_MAP;
    expect(extentOf(TINY_MAP)).toEqual([5, 45, 30, 60]);
    expect(extentOf(shapes)).toEqual([10, 50, 22, 57]);
  });

  it('may begin with a byte order mark', () => {
    expect(faults(`\ufeff${JSON.stringify(TINY_MAP)}`, `\ufeff${JSON.stringify(TINY_LABELS)}`)).toEqual([]);
  });

  it('may both be absent, and not one of them', () => {
    const folder = temporaryFolder();
    const problems: Problem[] = [];
    expect(readBaseMap(folder, problems)).toBeUndefined();
    expect(problems).toEqual([]);
    for (const name of ['basemap.topo.json', 'basemap-labels.json']) {
      writeBaseMap(folder);
      rmSync(join(folder, name));
      problems.length = 0;
      expect(readBaseMap(folder, problems)).toBeUndefined();
      expect(problems).toMatchObject([{ file: join(folder, name), what: 'missing file' }]);
    }
  });

  it('that are no JSON are refused at the place of the fault, where it is known', () => {
    expect(faults('{"type": "Topology",\n arcs: []}')).toMatchObject([
      { file: 'basemap.topo.json', line: 2, column: 2, what: expect.stringContaining('cannot be read') },
    ]);
    expect(faults(TINY_MAP, '')).toMatchObject([{ file: 'basemap-labels.json', what: 'the file is empty' }]);
  });
});

describe('the shapes of a base map are refused by their path:', () => {
  it.each([
    ['another file', '', { type: 'Feature' }, 'type', '"Feature"'],
    ['no list of arcs', 'arcs', 5, 'arcs', '5'],
    ['an arc that is no list', 'arcs.1', { lon: 5 }, 'arcs[1]', '{"lon":5}'],
    ['an arc of one point', 'arcs.1', [[1, 1]], 'arcs[1]', '[[1,1]]'],
    ['a point that is no pair', 'arcs.2.0', [1, 2, 3], 'arcs[2][0][2]', '3'],
    ['nothing in the place of a number', 'arcs.2.0.1', null, 'arcs[2][0][1]', 'nothing'],
    ['half a step', 'arcs.2.0.1', 1.5, 'arcs[2][0][1]', '1.5'],
    ['words for a scale', 'transform.scale', ['a', 'b'], 'transform.scale[0]', '"a"'],
    ['a scale of nothing', 'transform.scale.1', 0, 'transform.scale[1]', '0'],
    ['no transform', 'transform', undefined, 'transform', 'nothing'],
    ['no countries', 'objects', {}, 'objects.countries', 'nothing'],
    ['no list of countries', 'objects.countries.geometries', {}, 'objects.countries.geometries', '{}'],
    [
      'a country that is a line',
      'objects.countries.geometries.0.type',
      'LineString',
      'objects.countries.geometries[0].type',
      '"LineString"',
    ],
    [
      'a ring that is a number',
      'objects.countries.geometries.0.arcs.1',
      1,
      'objects.countries.geometries[0].arcs[1]',
      '1',
    ],
    [
      'a ring of nothing',
      'objects.countries.geometries.0.arcs.1',
      [],
      'objects.countries.geometries[0].arcs[1]',
      '[]',
    ],
    [
      'an arc that is not there',
      'objects.countries.geometries.1.arcs.1.0.0',
      4,
      'objects.countries.geometries[1].arcs[1][0][0]',
      '4',
    ],
    [
      'an arc that is not there, backwards',
      'objects.countries.geometries.0.arcs.1.0',
      -5,
      'objects.countries.geometries[0].arcs[1][0]',
      '-5',
    ],
    [
      'a number for a code',
      'objects.countries.geometries.1.id',
      7,
      'objects.countries.geometries[1].id',
      '7',
    ],
    ['a code twice', 'objects.countries.geometries.1.id', 'VL', 'objects.countries.geometries[1].id', '"VL"'],
    ['an edge that is no number', 'bbox.2', null, 'bbox[2]', 'nothing'],
    ['a point beyond the pole', 'arcs.3.2', [0, 40], 'arcs[3][2]', '{"lon":22,"lat":95}'],
    ['a point off the world', 'arcs.3.0', [179, 55], 'arcs[3][1]', '{"lon":181,"lat":55}'],
  ])('%s', (_, path, value, where, found) => {
    expect(faults(path === '' ? value : changed(TINY_MAP, path, value))).toEqual([
      {
        file: 'basemap.topo.json',
        what: `not the base map that was expected, at ${where}; run "npm run basemap" to make it anew`,
        found,
        expected: expect.any(String),
      },
    ]);
  });
});

describe('the labels of a base map are refused by their path:', () => {
  it.each([
    ['no list', 'labels', {}, 'labels'],
    ['nothing for a position', 'labels.0.lat', null, 'labels[0].lat'],
    ['a position off the world', 'labels.0.lon', 200, 'labels[0].lon'],
    ['a position beyond what the projection shows', 'labels.0.lat', 89, 'labels[0].lat'],
    ['a zoom that there is not', 'labels.0.minZoom', -1, 'labels[0].minZoom'],
    ['a name that is none', 'labels.0.names.ru', 5, 'labels[0].names.ru'],
  ])('%s', (_, path, value, where) => {
    expect(faults(TINY_MAP, changed(TINY_LABELS, path, value))).toMatchObject([
      { file: 'basemap-labels.json', what: expect.stringContaining(`expected, at ${where};`) },
    ]);
  });
});

it('a label without a name in a language of the pages is told by its file and its id', () => {
  const folder = temporaryFolder();
  cpSync(TWO_READOUTS, folder, { recursive: true });
  const [label] = TINY_LABELS.labels;
  writeBaseMap(folder, TINY_MAP, { labels: [{ ...label, names: { kk: 'В' } }] });
  expect(() => compileData(folder)).toThrow(/basemap-labels\.json: \[VL\] a text without the language "en"/);
});
