import { describe, expect, it } from 'vitest';
import { keeping } from '../../src/exports/local-readouts.ts';
import { placesGeojson } from '../../src/exports/places-geojson.ts';
import { statementsFile } from '../../src/exports/statements-json.ts';
import { tradeCsv } from '../../src/exports/trade-csv.ts';
import { realReadouts } from '../support/many-languages.ts';
import { readRows } from '../support/read-csv.ts';

const readouts = realReadouts('en', 'kk');
const kept = (...ids: string[]) => keeping(readouts, new Set(ids));

describe('a file of some statements', () => {
  it('has those that are kept, unchanged and in the order of all', () => {
    const all = statementsFile(readouts).statements;
    const some = statementsFile(kept('trade-target', 'talks')).statements;
    expect(some.map(({ id }) => id)).toEqual(['talks', 'trade-target']);
    expect(some).toEqual(all.filter(({ id }) => ['talks', 'trade-target'].includes(id)));
  });

  it('has the places that these link to, and those that they lie within', () => {
    const { features } = JSON.parse(placesGeojson(kept('talks')));
    expect(features.map(({ id }: { id: string }) => id)).toEqual(['dushanbe', 'tajikistan', 'central-asia']);
    expect(features[0].properties).toMatchObject({ statements: ['talks'], statement_count_own: 1 });
  });

  it('has figures of trade where a statement of the target is kept, and none without', () => {
    expect(tradeCsv(kept('talks'))).toBeUndefined();
    const rows = readRows(tradeCsv(kept('trade-target')) ?? '');
    expect(rows.some(({ id }) => id === 'target-2018-03')).toBe(true);
    // Stated by another statement of the text.
    expect(rows.some(({ id }) => id === 'trade-2025')).toBe(false);
  });

  it('says how many of how many it has, and by which filter', () => {
    const filter = { filter: 'topic=economy', statements: 1, of: 27 };
    expect(statementsFile(kept('trade-target'), { kept: filter }).about.kept).toEqual(filter);
    const [row] = readRows(tradeCsv(kept('trade-target'), { kept: filter }) ?? '');
    expect(row).toMatchObject({ kept: '1/27 topic=economy', reviewed: '2026-11-24' });
  });
});
