import { describe, expect, it } from 'vitest';
import { mapPlaces, outermostFirst, SAME_SPOT_METRES } from '../../../src/features/map/place-groups.ts';
import { distanceMetres } from '../../../src/model/distance.ts';
import type { Place } from '../../../src/model/readout.ts';
import { realReadout } from '../../support/readouts.ts';

const { places } = realReadout('en');
const ids = (list: readonly Place[]) => list.map(({ id }) => id);
const place = (id: string): Place => {
  const found = places.find((candidate) => candidate.id === id);
  if (found === undefined) throw new Error(`no place ${id}`);
  return found;
};

describe('places too close to tell apart', () => {
  it('are one group: Dushanbe, Dusti Square and the Somoni monument, the city at its head', () => {
    const { points } = mapPlaces(places);
    expect(points).toHaveLength(1);
    expect(points[0]?.head.id).toBe('dushanbe');
    expect(ids(points[0]?.others ?? [])).toEqual(['dusti-square', 'somoni-monument']);
  });

  it('do lie within 150 m of each other, as the inset says', () => {
    expect(SAME_SPOT_METRES).toBe(150);
    const spot = ['dushanbe', 'dusti-square', 'somoni-monument'].map(place);
    for (const a of spot) for (const b of spot) expect(distanceMetres(a, b)).toBeLessThanOrEqual(150);
  });

  it('have the outermost at the head in whichever order the gazetteer has them', () => {
    const { points } = mapPlaces([...places].reverse());
    expect(points.map(({ head, others }) => [head.id, ids(others)])).toEqual([
      ['dushanbe', ['dusti-square', 'somoni-monument']],
    ]);
  });

  it('are not put together with a city further off', () => {
    const khujand: Place = { ...place('dushanbe'), id: 'khujand', lat: 40.28, lon: 69.62 };
    expect(mapPlaces([...places, khujand]).points.map(({ head }) => head.id)).toEqual([
      'dushanbe',
      'khujand',
    ]);
  });
});

describe('the other places of the map', () => {
  it('are countries as areas, regions as names, markets at the edge, each place once', () => {
    const { areas, points, regions, markets } = mapPlaces(places);
    expect(ids(areas)).toEqual(['kazakhstan', 'tajikistan']);
    expect(ids(regions)).toEqual(['central-asia']);
    expect(ids(markets)).toEqual(['europe', 'caucasus', 'south-asia']);
    const shown = [
      ...areas,
      ...regions,
      ...markets,
      ...points.flatMap(({ head, others }) => [head, ...others]),
    ];
    expect(ids(shown).sort()).toEqual(ids(places).sort());
  });

  it('are none in a readout that names none', () => {
    expect(mapPlaces([])).toEqual({ areas: [], points: [], regions: [], markets: [] });
  });
});

describe('outermost first', () => {
  it('puts a place before what lies within it, and else keeps the order', () => {
    expect(ids(outermostFirst([...places].reverse()))).toEqual([
      ...['south-asia', 'caucasus', 'europe', 'central-asia'],
      ...['tajikistan', 'kazakhstan'],
      'dushanbe',
      'dusti-square',
      'somoni-monument',
    ]);
  });

  it('takes a place as outermost whose surroundings are not there', () => {
    expect(ids(outermostFirst([place('somoni-monument'), place('dushanbe')]))).toEqual([
      'somoni-monument',
      'dushanbe',
    ]);
  });
});
