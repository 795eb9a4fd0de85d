import { describe, expect, it } from 'vitest';
import type { BaseMapInput } from '../../../src/compile/map/base-map-schema.ts';
import { mapPicture } from '../../../src/compile/map/map-picture.ts';
import { project, unproject } from '../../../src/model/mercator.ts';
import { readBaseMap } from '../../../src/seeds/read-base-map.ts';

type PlaceOfMap = Parameters<typeof mapPicture>[1][number];
const countryOf = (id: string, area: string): PlaceOfMap => ({ id, kind: 'country', lat: 0, lon: 0, area });
const town = (id: string, lat: number, lon: number): PlaceOfMap => ({ id, kind: 'city', lat, lon });

const PLACES = [countryOf('kazakhstan', 'KZ'), countryOf('tajikistan', 'TJ'), town('dushanbe', 38.57, 68.79)];

function baseMap(): BaseMapInput {
  const read = readBaseMap('test/fixtures/dushanbe-talks', []);
  if (read === undefined) throw new Error('the seeds have no base map');
  return read;
}

function picture() {
  const made = mapPicture(baseMap(), PLACES);
  if (made === undefined) throw new Error('there is no picture');
  return made;
}

/** Every point of a path of relative moves. */
function pointsOf(path: string): [number, number][] {
  return path
    .split('M')
    .slice(1)
    .flatMap((part) => {
      const numbers = (part.match(/-?\d+/g) ?? []).map(Number);
      let [x, y] = [0, 0];
      return Array.from({ length: numbers.length / 2 }, (_, at): [number, number] => {
        x += numbers[2 * at] ?? 0;
        y += numbers[2 * at + 1] ?? 0;
        return [x, y];
      });
    });
}

type ShapesAndLabels = Parameters<typeof mapPicture>[0];

/** Three countries side by side, AA, BB and CC, each ten degrees wide: their inner borders lie at 10° and 20° E. */
const THREE: ShapesAndLabels = {
  topology: {
    type: 'Topology',
    transform: { scale: [1, 1], translate: [0, 0] },
    arcs: [
      ...[
        [
          [10, 40],
          [-10, 0],
          [0, 10],
          [10, 0],
        ],
        [
          [10, 50],
          [0, -10],
        ],
      ],
      ...[
        [
          [20, 40],
          [-10, 0],
        ],
        [
          [10, 50],
          [10, 0],
        ],
        [
          [20, 50],
          [0, -10],
        ],
      ],
      [
        [20, 50],
        [10, 0],
        [0, -10],
        [-10, 0],
      ],
    ],
    objects: {
      countries: {
        type: 'GeometryCollection',
        geometries: [
          { type: 'Polygon', id: 'AA', arcs: [[0, 1]] },
          { type: 'Polygon', id: 'BB', arcs: [[2, -2, 3, 4]] },
          { type: 'Polygon', id: 'CC', arcs: [[5, -5]] },
        ],
      },
    },
  },
  labels: [],
};

describe('the borders in the picture', () => {
  /** Degrees east at which border lines run, from north to south in this map. */
  const bordersAt = (area: string) => {
    const made = mapPicture(THREE, [countryOf('here', area)]);
    const [centre] = project([made?.lon ?? 0, made?.lat ?? 0]);
    const degrees = (x: number) =>
      [0, 10, 20, 30].find((lon) => Math.abs(project([lon, 0])[0] - centre - x) < 2);
    return [...new Set(pointsOf(made?.borders ?? '').map(([x]) => degrees(x)))];
  };

  it('are those between other countries alone: an area’s own are drawn with it', () => {
    expect(bordersAt('AA')).toEqual([20]);
    expect(bordersAt('CC')).toEqual([10]);
    expect(bordersAt('BB')).toEqual([]);
  });
});

describe('a border with a small notch', () => {
  /** In half degrees: WW and EE on both sides of 10° E, the notch at 45° N; FF apart from them. */
  const NOTCHED: ShapesAndLabels = {
    topology: {
      type: 'Topology',
      transform: { scale: [0.5, 0.5], translate: [0, 0] },
      arcs: [
        [
          [20, 80],
          [-20, 0],
          [0, 20],
          [20, 0],
        ],
        [
          [20, 100],
          [0, -9],
          [1, -1],
          [-1, -1],
          [0, -9],
        ],
        [
          [20, 80],
          [20, 0],
          [0, 20],
          [-20, 0],
        ],
        [
          [60, 80],
          [0, 8],
          [8, 0],
          [0, -8],
          [-8, 0],
        ],
      ],
      objects: {
        countries: {
          type: 'GeometryCollection',
          geometries: [
            { type: 'Polygon', id: 'WW', arcs: [[0, 1]] },
            { type: 'Polygon', id: 'EE', arcs: [[-2, -3]] },
            { type: 'Polygon', id: 'FF', arcs: [[3]] },
          ],
        },
      },
    },
    labels: [],
  };
  const NOTCH = ['10 E 45.5 N', '10.5 E 45 N', '10 E 44.5 N'];

  /** The corners of what is drawn for these areas, in half degrees, in one order. */
  function cornersFor(...areas: string[]) {
    const made = mapPicture(
      NOTCHED,
      areas.map((area) => countryOf(area, area)),
    );
    if (made === undefined) throw new Error('there is no picture');
    const [middleX, middleY] = project([made.lon, made.lat]);
    const corners = (path: string) =>
      pointsOf(path).map(([x, y]) => {
        const degrees = unproject([middleX + x, middleY + y]).map((value) => Math.round(2 * value) / 2);
        return `${degrees[0]} E ${degrees[1]} N`;
      });
    return {
      areas: Object.fromEntries(made.areas.map(({ place, path }) => [place, corners(path).toSorted()])),
      borders: corners(made.borders),
    };
  }

  it('has it on both sides where neighbours meet: the corners of their common border are those of both', () => {
    const common = ['10 E 40 N', '10 E 50 N', ...NOTCH];
    expect(cornersFor('WW', 'EE').areas).toEqual({
      WW: [...common, '0 E 40 N', '0 E 50 N'].toSorted(),
      EE: [...common, '20 E 40 N', '20 E 50 N'].toSorted(),
    });
  });

  it.each(['WW', 'EE'])('has it where one side is an area of the readout: %s', (area) => {
    expect(cornersFor(area).areas[area]).toEqual(expect.arrayContaining(NOTCH));
  });

  it('is drawn straight where neither is', () => {
    expect(cornersFor('FF').borders).toEqual(['10 E 50 N', '10 E 40 N']);
  });
});

describe('the picture of the map', () => {
  it('has the areas of the readout, and none for a place that is a point', () => {
    expect(picture().areas.map(({ place }) => place)).toEqual(['kazakhstan', 'tajikistan']);
  });

  it('says how far an area reaches, as its path does', () => {
    for (const { path, west, east, south } of picture().areas) {
      const xs = pointsOf(path).map(([x]) => x);
      expect(Math.max(...pointsOf(path).map(([, y]) => y))).toBe(south);
      expect(Math.min(...xs)).toBe(west);
      expect(Math.max(...xs)).toBe(east);
    }
  });

  it('stands between the areas from west to east', () => {
    const { areas } = picture();
    const [west, east] = [
      Math.min(...areas.map((area) => area.west)),
      Math.max(...areas.map((area) => area.east)),
    ];
    expect(Math.abs(west + east)).toBeLessThanOrEqual(1);
  });

  it('is drawn in the projection of the map: a town of the country lies inside its path’s reach', () => {
    const { lat, lon, areas } = picture();
    const [x] = project([68.7864, 38.5731]);
    const [centre] = project([lon, lat]);
    const tajikistan = areas.find(({ place }) => place === 'tajikistan');
    expect(x - centre).toBeGreaterThan(tajikistan?.west ?? 0);
    expect(x - centre).toBeLessThan(tajikistan?.east ?? 0);
  });

  it('draws land and borders, which are not the areas’ own', () => {
    const { land, borders, areas } = picture();
    expect(land).toMatch(/^M.*z$/);
    expect(borders).toMatch(/^M/);
    for (const { path } of areas) expect(borders).not.toContain(path.slice(0, 40));
  });

  it('ends at its own edge, which lies beyond that of the map on any page', () => {
    const { land, borders, areas } = picture();
    for (const [x, y] of [land, borders, ...areas.map(({ path }) => path)].flatMap(pointsOf)) {
      expect(Math.abs(x)).toBeLessThanOrEqual(490);
      expect(y).toBeGreaterThanOrEqual(-260);
      expect(y).toBeLessThanOrEqual(410);
    }
  });

  it('has land as far as the map on any page shows, to both sides', () => {
    const xs = pointsOf(picture().land).map(([x]) => x);
    expect([Math.min(...xs), Math.max(...xs)]).toEqual([-490, 490]);
  });

  it('is drawn alike whichever way the rings of the base map are wound', () => {
    const { topology, labels } = THREE;
    const geometries: typeof topology.objects.countries.geometries = [
      { type: 'Polygon', id: 'AA', arcs: [[-2, -1]] },
      { type: 'Polygon', id: 'BB', arcs: [[-5, -4, 1, -3]] },
      { type: 'Polygon', id: 'CC', arcs: [[4, -6]] },
    ];
    const countries = { ...topology.objects.countries, geometries };
    const turned: ShapesAndLabels = { topology: { ...topology, objects: { countries } }, labels };
    const outline = (map: ShapesAndLabels) => {
      const made = mapPicture(map, [countryOf('here', 'BB')]);
      const corners = (path = '') => new Set(pointsOf(path).map(String));
      return { ...made?.areas[0], path: corners(made?.areas[0]?.path), land: corners(made?.land) };
    };
    expect(outline(turned)).toEqual(outline(THREE));
  });

  it('has the labels of its own zoom, by their ids', () => {
    expect(picture().labels.map(({ id }) => id)).toContain('UZ');
  });

  it('is the same each time', () => {
    expect(picture()).toEqual(picture());
  });

  it('does not exist for a readout without a place', () => {
    expect(mapPicture(baseMap(), [])).toBeUndefined();
  });
});

describe('the picture of points alone', () => {
  const BAY = [town('bay', 41, 60), town('mill', 41.5, 61), town('ferry', 40.6, 61.8)];
  const pictureOf = (places: PlaceOfMap[]) => {
    const made = mapPicture(baseMap(), places);
    if (made === undefined) throw new Error('there is no picture');
    return made;
  };
  /** Pixels of the picture from its centre. */
  const placedOn = ({ lat, lon, zoom = 4 }: ReturnType<typeof pictureOf>, place: PlaceOfMap) => {
    const [[x, y], [centreX, centreY]] = [project([place.lon, place.lat]), project([lon, lat])];
    return [(x - centreX) * 2 ** (zoom - 4), (y - centreY) * 2 ** (zoom - 4)] as const;
  };

  it('has land and borders around them, and no area', () => {
    const { land, borders, areas } = pictureOf(BAY);
    expect(land).toMatch(/^M.*z$/);
    expect(borders).toMatch(/^M/);
    expect(areas).toEqual([]);
  });

  it('says its zoom, which a picture of areas does not', () => {
    expect(pictureOf(BAY).zoom).toBeGreaterThan(4);
    expect(picture()).not.toHaveProperty('zoom');
  });

  it('stands in their middle, with all of them within what the smallest frame shows', () => {
    for (const places of [BAY, [town('west', 45, 20), town('east', 52, 50)]]) {
      const placed = places.map((place) => placedOn(pictureOf(places), place));
      const xs = placed.map(([x]) => x);
      expect(Math.abs(Math.min(...xs) + Math.max(...xs))).toBeLessThanOrEqual(1);
      for (const [x, y] of placed) {
        expect(Math.abs(x)).toBeLessThanOrEqual(181);
        expect(Math.abs(y)).toBeLessThanOrEqual(141);
      }
    }
  });

  it('comes no closer than four degrees: a single point has land around it too', () => {
    const single = pictureOf([town('bay', 41, 60)]);
    expect(single).toMatchObject({ lat: expect.closeTo(41, 1), lon: expect.closeTo(60, 1), zoom: 6.5 });
    expect(pictureOf([town('bay', 41, 60), town('quay', 41.01, 60.01)]).zoom).toBe(6.5);
  });

  it('stands at a zoom that the live map has', () => {
    for (const apart of [1, 3, 7, 15, 30, 60]) {
      const { zoom = 0 } = pictureOf([town('west', 45, 10), town('east', 45, 10 + apart)]);
      expect(zoom % 0.25).toBe(0);
      expect(zoom).toBeGreaterThanOrEqual(3.75);
    }
  });

  it('does not make room for a market, whose name stands at the edge', () => {
    const market: PlaceOfMap = { ...town('overseas', 10, 100), kind: 'market' };
    const { lat, lon, zoom } = pictureOf([...BAY, market]);
    expect({ lat, lon, zoom }).toEqual((({ lat, lon, zoom }) => ({ lat, lon, zoom }))(pictureOf(BAY)));
    expect(pictureOf([market]).lon).toBeCloseTo(100, 1);
  });

  it('has land as far as the highest map shows at the smaller scale, and ends there', () => {
    const { land } = pictureOf(BAY);
    const [xs, ys] = [pointsOf(land).map(([x]) => x), pointsOf(land).map(([, y]) => y)];
    expect([Math.min(...xs), Math.max(...xs)]).toEqual([-490, 490]);
    expect([Math.min(...ys), Math.max(...ys)]).toEqual([-400, 660]);
  });
});
