import { describe, expect, it } from 'vitest';
import { copySeeds, onlyProblem, problemsOf, type SeedsCopy } from '../../support/seeds.ts';
import { TINY_MAP, writeBaseMap } from '../../support/tiny-map.ts';

interface PlaceInput {
  id: string;
  lat: number;
  lon: number;
  within?: string;
  area?: string;
  outside?: string;
}

/** The invented readout on the tiny map, with the country VL, which is Varland, and the places given. */
function onTheMap(...places: PlaceInput[]): SeedsCopy {
  const seeds = copySeeds();
  writeBaseMap(seeds.folder);
  const varland: PlaceInput = { id: 'varland', lat: 50.5, lon: 10.5, area: 'VL' };
  const lines = [varland, ...places].map(({ id, lat, lon, within, area, outside }) =>
    [
      `  - { id: ${id}, kind: city, name: { en: N, kk: N }, precision: schematic, lat: ${lat}, lon: ${lon}`,
      within === undefined ? '' : `, within: ${within}`,
      area === undefined ? '' : `, area: ${area}`,
      outside === undefined ? '' : `, outside: ${outside}`,
      ' }\n',
    ].join(''),
  );
  seeds.write('places', `places:\n${lines.join('')}`);
  return seeds;
}

describe('a place that lies within a place with an area', () => {
  it('lies in that area on the base map, or a little outside, since borders are simplified', () => {
    const seeds = onTheMap(
      { id: 'port', lat: 50.2, lon: 11.9, within: 'varland' },
      // 0.3 degrees of longitude are 21 km at this latitude.
      { id: 'pier', lat: 50.2, lon: 12.3, within: 'varland' },
    );
    expect(problemsOf(seeds)).toEqual([]);
  });

  it('is refused further outside, with the distance', () => {
    const seeds = onTheMap({ id: 'port', lat: 50.2, lon: 12.5, within: 'varland' });
    expect(onlyProblem(seeds)).toEqual({
      ...seeds.where('places', 'lat: |50.2'),
      id: 'port',
      what: 'a place outside the area that it lies within',
      found: 'lat 50.2, lon 12.5, 36 km from VL ("varland")',
      expected:
        "a point in VL, or at most 25 km outside, since the map's borders are simplified; or outside: why it is right all the same",
    });
  });

  it('is refused in a hole of the area, which is another country', () => {
    const seeds = onTheMap({ id: 'enclave', lat: 51.5, lon: 11.5, within: 'varland' });
    expect(onlyProblem(seeds)).toMatchObject({
      id: 'enclave',
      found: expect.stringContaining('35 km from VL'),
    });
  });

  it('may be marked as outside, with the reason, and only where it is', () => {
    const outside = 'the map draws who holds the land';
    const place = { id: 'port', lat: 50.2, within: 'varland', outside };
    expect(problemsOf(onTheMap({ ...place, lon: 12.5 }))).toEqual([]);
    const seeds = onTheMap({ ...place, lon: 11.9 });
    expect(onlyProblem(seeds)).toMatchObject({
      ...seeds.where('places', 'outside: |the map'),
      id: 'port',
      what: 'a place is marked as outside its area, and is not',
    });
  });

  it('may lie on any island of the area', () => {
    const seeds = onTheMap(
      { id: 'ostmere', lat: 51, lon: 14, area: 'OM' },
      { id: 'island', lat: 56, lon: 21, within: 'ostmere' },
    );
    expect(problemsOf(seeds)).toEqual([]);
  });

  it('may lie within it through others: the nearest area up the chain counts', () => {
    const quay = { id: 'quay', lat: 50.2, lon: 12.5, within: 'port' };
    const seeds = onTheMap({ id: 'port', lat: 50.2, lon: 11.9, within: 'varland' }, quay);
    expect(onlyProblem(seeds)).toMatchObject({ id: 'quay', found: expect.stringContaining('("varland")') });
    const nearer = { id: 'port', lat: 51, lon: 13.5, within: 'varland', area: 'OM' };
    expect(onlyProblem(onTheMap(nearer, quay))).toMatchObject({
      id: 'quay',
      found: expect.stringContaining('from OM ("port")'),
    });
  });

  it('is told where latitude and longitude look swapped', () => {
    const seeds = onTheMap({ id: 'port', lat: 10.5, lon: 50.5, within: 'varland' });
    expect(onlyProblem(seeds)).toMatchObject({
      ...seeds.where('places', 'lat: |10.5'),
      id: 'port',
      nearest: 'lat and lon look swapped: the other way about it lies in VL',
    });
  });
});

describe('a place with an area', () => {
  it('stands in its own area, the label of a country too', () => {
    const seeds = onTheMap({ id: 'ostmere', lat: 51, lon: 17, area: 'OM' });
    expect(onlyProblem(seeds)).toMatchObject({
      ...seeds.where('places', 'lat: |51,'),
      id: 'ostmere',
      what: 'a place outside its own area',
      found: 'lat 51, lon 17, 140 km from OM',
    });
  });

  it('has one that the base map has', () => {
    const seeds = onTheMap({ id: 'nowhere', lat: 51, lon: 11, area: 'VX' });
    expect(onlyProblem(seeds)).toEqual({
      ...seeds.where('places', 'area: |VX'),
      id: 'nowhere',
      what: 'an area that the base map does not have',
      found: '"VX"',
      expected: 'one of OM, VL',
    });
  });
});

describe('a place that no area holds', () => {
  /** Places near 41 N 60 E in a readout without a base map, the last of them as given. */
  function withoutMap(last: string): SeedsCopy {
    const seeds = copySeeds();
    const lines = ['lat: 41, lon: 60', 'lat: 41.2, lon: 60.9', last].map(
      (at, index) =>
        `  - { id: place-${index}, kind: city, name: { en: N, kk: N }, precision: approximate, ${at} }\n`,
    );
    seeds.write('places', `places:\n${lines.join('')}`);
    return seeds;
  }

  it('is refused where it lies far from all others, and near to one with its numbers swapped', () => {
    const seeds = withoutMap('lat: 61.3, lon: 40.7');
    expect(onlyProblem(seeds)).toEqual({
      ...seeds.where('places', 'lat: |61.3'),
      id: 'place-2',
      what: 'a place far from all others, and near to one with its numbers swapped',
      found: 'lat 61.3, lon 40.7, 2610 km from the nearest',
      expected: 'a point nearer to the others; or outside: why it is right all the same',
      nearest: 'lat and lon look swapped: the other way about it lies 65 km from one',
    });
  });

  it('may be there all the same, with the reason', () => {
    expect(problemsOf(withoutMap('lat: 61.3, lon: 40.7, outside: A port in the far north'))).toEqual([]);
  });

  it('may be far from all others where its numbers swapped are far as well', () => {
    expect(problemsOf(withoutMap('lat: 6.2, lon: 46.1'))).toEqual([]);
  });

  it('has no latitude beyond the poles: numbers that cannot be swapped are right', () => {
    expect(problemsOf(withoutMap('lat: 39.9, lon: 116.4'))).toEqual([]);
  });
});

describe('any place', () => {
  it.each([
    ['north', 61, 20, 'lat: |61'],
    ['south', 44, 20, 'lat: |44'],
    ['west', 50, 4, 'lon: |4 '],
    ['east', 50, 31, 'lon: |31'],
  ])('stands on the map, and not beyond its edge: to the %s', (_, lat, lon, where) => {
    const seeds = onTheMap({ id: 'far', lat, lon });
    expect(onlyProblem(seeds)).toEqual({
      ...seeds.where('places', where),
      id: 'far',
      what: 'a place beyond the edge of the base map',
      found: `lat ${lat}, lon ${lon}`,
      expected: 'lat 45 to 60, lon 5 to 30, as far as the map reaches',
    });
  });

  it('beyond the edge is told where latitude and longitude look swapped', () => {
    expect(onlyProblem(onTheMap({ id: 'far', lat: 10, lon: 50 }))).toMatchObject({
      nearest: 'lat and lon look swapped: the other way about it lies on the map',
    });
  });

  it('stands within the shapes, where the map does not say how far it reaches', () => {
    const seeds = onTheMap({ id: 'far', lat: 50, lon: 9 });
    const { bbox: _, ...shapes } = TINY_MAP;
    writeBaseMap(seeds.folder, shapes);
    expect(onlyProblem(seeds)).toMatchObject({
      id: 'far',
      expected: expect.stringContaining('lon 10 to 22'),
    });
  });

  it('within itself is complained about once, and the check ends', () => {
    const seeds = onTheMap(
      { id: 'one', lat: 50, lon: 11, within: 'two' },
      { id: 'two', lat: 50, lon: 11, within: 'one' },
    );
    expect(onlyProblem(seeds)).toMatchObject({ what: 'a place lies within itself' });
  });

  it('may stand anywhere, with any area, where there is no base map', () => {
    const seeds = copySeeds();
    seeds.write(
      'places',
      'places:\n  - { id: far, kind: country, name: { en: N, kk: N }, lat: -80, lon: 170, precision: exact, area: VX }\n',
    );
    expect(problemsOf(seeds)).toEqual([]);
  });
});
