/** The base map's countries are drawn in portions, so that none of them takes long. */
import { describe, expect, it } from 'vitest';
import { landPortions } from '../../../src/features/map/land-portions.ts';
import type { CountryTopology } from '../../../src/model/basemap.ts';

/** A topology of one arc a country, `points` long each. */
function countries(...points: number[]): CountryTopology {
  return {
    type: 'Topology',
    arcs: points.map((length) => Array.from({ length }, () => [0, 0])),
    objects: {
      countries: {
        type: 'GeometryCollection',
        geometries: points.map((_, arc) => ({
          type: 'Polygon',
          id: String(arc),
          // Walked backwards every other time, as a border is for one of its two countries.
          arcs: [[arc % 2 === 0 ? arc : ~arc]],
          properties: {},
        })),
      },
    },
  };
}

const idsOf = (topology: CountryTopology) =>
  landPortions(topology).map(({ geometries }) => geometries.map(({ id }) => id));

describe('portions of the land', () => {
  it('hold every country once, in their order', () => {
    expect(idsOf(countries(900, 900, 900, 900)).flat()).toEqual(['0', '1', '2', '3']);
  });

  it('hold as many countries as there is room for', () => {
    expect(idsOf(countries(900, 900, 900, 900))).toEqual([
      ['0', '1'],
      ['2', '3'],
    ]);
  });

  it('hold a country alone that has more points than a portion', () => {
    expect(idsOf(countries(10, 5000, 10))).toEqual([['0'], ['1'], ['2']]);
  });

  it('are none where there is no country', () => {
    expect(landPortions(countries())).toEqual([]);
  });
});
