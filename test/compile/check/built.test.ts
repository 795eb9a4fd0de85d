import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkBuilt } from '../../../src/compile/check/built.ts';
import { baseMapSchema } from '../../../src/model/basemap.ts';
import { readoutSchema } from '../../../src/model/readout.ts';
import { compileData, dataFiles } from '../../../src/seeds/build-data.ts';
import { copySeeds, DUSHANBE, HARBOUR_TALKS, problemsOf, readoutsIn } from '../../support/seeds.ts';

const readouts = readoutsIn(HARBOUR_TALKS);
const check = (readout: unknown) => checkBuilt('readout.kk.json', readoutSchema, JSON.stringify(readout));

describe('built data', () => {
  it('that the page shows has no problem', () => {
    expect(check(readouts.kk)).toEqual([]);
  });

  it('that the page would refuse is named by its file, which has the language, and its place in it', () => {
    const [statement, ...more] = readouts.kk.statements;
    expect(check({ ...readouts.kk, statements: [{ ...statement, topics: [7] }, ...more] })).toEqual([
      {
        file: 'readout.kk.json',
        what: 'built data that the page would not show',
        found: 'statements.0.topics.0: 7',
        expected: 'string',
      },
    ]);
  });

  it('is held against the schema as it is written: what is no number in JSON is none on the page', () => {
    const [problem] = check({
      ...readouts.kk,
      coverage: { words: Number.NaN, inStatements: 1, inFrames: 1 },
    });
    expect(problem).toMatchObject({ found: 'coverage.words: null', expected: 'number' });
  });

  it('that is no base map says what one is', () => {
    expect(
      checkBuilt('basemap.en.json', baseMapSchema, '{"topology":{"type":"Topology"},"labels":[]}'),
    ).toMatchObject([{ expected: 'a TopoJSON topology with the object "countries"' }]);
  });

  it('would be refused for numbers too large for JSON, which are refused where they stand', () => {
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

  it('is checked in every language before it is written', () => {
    const built = compileData(DUSHANBE);
    for (const [name, content] of dataFiles(built)) {
      if (!name.endsWith('.json')) continue;
      const schema = name.startsWith('readout') ? readoutSchema : baseMapSchema;
      expect(checkBuilt(name, schema, content)).toEqual([]);
    }
    expect([...dataFiles(built).keys()].filter((name) => name.startsWith('basemap'))).toHaveLength(1);
  });
});
