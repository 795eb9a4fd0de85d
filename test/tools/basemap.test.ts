// @vitest-environment node
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { MultiPolygon, Polygon, Position } from 'geojson';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { describe, expect, it } from 'vitest';
import { TOLERANCE_KM } from '../../src/compile/check/places.ts';
import { areaRings, contains, kmToBorder } from '../../src/compile/map/area-shape.ts';
import type { CountryTopology } from '../../src/model/basemap.ts';
import { DUSHANBE } from '../support/seeds.ts';

// Reads what tools/basemap.mjs wrote, in the copy that the tests stand on, as the page will; it does not run the generator.

type Basemap = Topology<{ countries: GeometryCollection }>;

interface Label {
  id: string;
  lon: number;
  lat: number;
  minZoom: number;
  names: Record<string, string>;
}

const CLIP = { west: -15, south: 5, east: 110, north: 65 };

/** The page loads the map after the text, over a slow line too: growth has to be a decision, not an accident. */
const BUDGET_BYTES = { 'basemap.topo.json': 29_000, 'basemap-labels.json': 1_500 };

const ZOOMS = [3, 4, 5, 6];

const seed = (name: string) => readFileSync(join(DUSHANBE, name));
const topology: Basemap = JSON.parse(seed('basemap.topo.json').toString());
const { cldr, naturalEarth, labels }: { cldr: string; naturalEarth: string; labels: Label[] } = JSON.parse(
  seed('basemap-labels.json').toString(),
);
const countries = feature(topology, topology.objects.countries).features;

function polygons(geometry: unknown): Position[][][] {
  const shape = geometry as Polygon | MultiPolygon;
  return shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates;
}

/** Even-odd over all rings, so a hole is outside without being treated apart. */
function holds(rings: Position[][], lat: number, lon: number): boolean {
  let inside = false;
  for (const ring of rings) {
    let [ax = 0, ay = 0] = ring.at(-1) ?? [];
    for (const [bx = 0, by = 0] of ring) {
      if (ay > lat !== by > lat && lon < ((bx - ax) * (lat - ay)) / (by - ay) + ax) inside = !inside;
      [ax, ay] = [bx, by];
    }
  }
  return inside;
}

/** Every area that holds a point: one on land, none at sea, more only if areas overlap. */
function at(lat: number, lon: number) {
  return countries
    .filter(({ geometry }) => polygons(geometry).some((rings) => holds(rings, lat, lon)))
    .map(({ id }) => id ?? 'no code');
}

/** The line two countries have in common, as the page draws borders. */
function border(one: string, other: string): Position[][] {
  const pair = new Set<unknown>([one, other]);
  return mesh(topology, topology.objects.countries, (a, b) => a !== b && pair.has(a.id) && pair.has(b.id))
    .coordinates;
}

/** CSS pixels from the top left of the world in EPSG:3857. */
function pixel({ lon, lat }: { lon: number; lat: number }, zoom: number) {
  const size = 256 * 2 ** zoom;
  const y = Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360));
  return { x: (size * (lon + 180)) / 360, y: size / 2 - (size * y) / (2 * Math.PI) };
}

describe('the countries of the base map', () => {
  it('carry an ISO 3166-1 code as id, each once', () => {
    const iso = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
    const codes = countries.flatMap(({ id }) => (id === undefined ? [] : [String(id)]));
    expect(codes).toEqual(expect.arrayContaining(['KZ', 'TJ', 'KG', 'UZ', 'TM', 'RU', 'CN', 'AF']));
    expect(new Set(codes).size).toBe(codes.length);
    // XA to XZ are free for private use: CLDR has names for some of them, the standard has not.
    expect(codes.filter((code) => !/^(?!X)[A-Z]{2}$/.test(code) || !iso.of(code))).toEqual([]);
  });

  it('leave what ISO lists no code for in one area without an id, so that there is no hole', () => {
    expect(countries.filter(({ id }) => id === undefined)).toHaveLength(1);
    expect(at(35.4, 77.4)).toEqual(['no code']);
  });

  it('carry nothing else', () => {
    for (const geometry of topology.objects.countries.geometries) {
      expect(Object.keys(geometry).filter((key) => !['type', 'arcs', 'id'].includes(key))).toEqual([]);
    }
    expect(Object.keys(topology.objects)).toEqual(['countries']);
  });

  it.each([
    ['Astana', 51.18, 71.446, 'KZ'],
    ['Dushanbe, Dusti Square', 38.5731, 68.7864, 'TJ'],
    ['Khujand', 40.28, 69.62, 'TJ'],
    ['Panjakent', 39.5, 67.61, 'TJ'],
    ['Osh', 40.51, 72.8, 'KG'],
    ['Batken', 40.06, 70.82, 'KG'],
    ['Andijan', 40.78, 72.34, 'UZ'],
    ['Samarkand', 39.65, 66.96, 'UZ'],
    ['Tashkent, by the border', 41.3, 69.27, 'UZ'],
    ['Shymkent', 42.32, 69.59, 'KZ'],
  ])('hold %s', (_name, lat, lon, code) => {
    expect(at(lat, lon)).toEqual([code]);
  });

  it('count the leased Baikonur area to Kazakhstan, without a line around it', () => {
    expect(at(45.62, 63.31)).toEqual(['KZ']);
    expect(at(45.96, 63.31)).toEqual(['KZ']);
    const [kazakhstan] = countries.filter(({ id }) => id === 'KZ');
    const around = polygons(kazakhstan?.geometry)
      .flat(2)
      .filter(([lon = 0, lat = 0]) => lat > 45.2 && lat < 46.6 && lon > 62 && lon < 64.5);
    expect(around).toEqual([]);
  });

  // As Natural Earth draws them: some kilometres off in places, and without the smallest ones.
  it.each([
    ['Vorukh', 39.85, 70.58, 'TJ', 'KG'],
    ['Sokh', 39.96, 71.13, 'UZ', 'KG'],
    ['Shohimardon', 39.945, 71.73, 'UZ', 'KG'],
    ['Sarvan', 40.98, 70.6, 'TJ', 'UZ'],
  ])('keep the enclave %s', (_name, lat, lon, owner, around) => {
    expect(at(lat, lon)).toEqual([owner]);
    const ring = border(owner, around).find(
      (line) => JSON.stringify(line[0]) === JSON.stringify(line.at(-1)) && holds([line], lat, lon),
    );
    expect(ring).toBeDefined();
  });

  it('have no land in the Caspian, which is cut out and not covered', () => {
    expect(at(42, 50.5)).toEqual([]);
  });
});

describe('towns at borders and coasts', () => {
  const areas = areaRings(topology as CountryTopology);

  // The worst of 230 that were tried, and those of the two countries of the readout.
  it.each([
    ['Hel', 54.61, 18.8, 'PL', 20],
    ['Skagen', 57.72, 10.58, 'DK', 19],
    ['Geneva', 46.2, 6.14, 'CH', 18],
    ['Narva', 59.38, 28.2, 'EE', 14],
    ['Abu Dhabi', 24.45, 54.38, 'AE', 13],
    ['Khorgos', 44.22, 80.4, 'KZ', 3],
    ['Nizhny Panj', 37.19, 68.6, 'TJ', 2],
    ['Panjakent', 39.5, 67.61, 'TJ', 0],
  ])('lie within the tolerance of their country: %s', (_name, lat, lon, code, km) => {
    const rings = areas.get(code) ?? [];
    const outside = contains(rings, [lon, lat]) ? 0 : kmToBorder(rings, [lon, lat]);
    expect(Math.round(outside)).toBeLessThanOrEqual(km);
    expect(km).toBeLessThan(TOLERANCE_KM);
  });
});

describe('the borders of the base map', () => {
  it.each([
    ['TJ', 'UZ'],
    ['TJ', 'KG'],
    ['TJ', 'AF'],
    ['TJ', 'CN'],
    ['KZ', 'RU'],
    ['KZ', 'CN'],
    ['KZ', 'KG'],
    ['KZ', 'UZ'],
    ['KZ', 'TM'],
    ['KG', 'UZ'],
  ])('are one line for both neighbours: %s and %s', (one, other) => {
    expect(border(one, other).length).toBeGreaterThan(0);
  });

  it('do not exist between Kazakhstan and Tajikistan', () => {
    expect(border('KZ', 'TJ')).toEqual([]);
  });

  it('are fine where the reader zooms in, and coarse elsewhere', () => {
    const pointsPerDegree = (one: string, other: string) => {
      const lines = border(one, other);
      const length = lines.flatMap((line) =>
        line
          .slice(1)
          .map(([x = 0, y = 0], i) => Math.hypot(x - (line[i]?.[0] ?? 0), y - (line[i]?.[1] ?? 0))),
      );
      return lines.flat().length / length.reduce((a, b) => a + b, 0);
    };
    expect(pointsPerDegree('TJ', 'KG')).toBeGreaterThan(10);
    expect(pointsPerDegree('FR', 'ES')).toBeLessThan(10);
  });
});

describe('the file', () => {
  it('ends at the clip box, which it states, and so short of the antimeridian', () => {
    expect(topology.bbox).toEqual([CLIP.west, CLIP.south, CLIP.east, CLIP.north]);
    const points = countries.flatMap(({ geometry }) => polygons(geometry).flat(2));
    const slack = 1e-6;
    const outside = points.filter(
      ([lon = NaN, lat = NaN]) =>
        !(
          lon >= CLIP.west - slack &&
          lon <= CLIP.east + slack &&
          lat >= CLIP.south - slack &&
          lat <= CLIP.north + slack
        ),
    );
    expect(outside).toEqual([]);
  });

  it.each(Object.entries(BUDGET_BYTES))('%s stays within its budget', (name, budget) => {
    expect(brotliCompressSync(seed(name)).length).toBeLessThanOrEqual(budget);
  });
});

describe('the labels of the base map', () => {
  it('say where names and shapes are from', () => {
    expect(cldr).toMatch(/^48\.\d+\.\d+$/);
    expect(naturalEarth).toBe('4.1.0');
  });

  it('leave Kazakhstan and Tajikistan to the gazetteer', () => {
    expect(labels.map(({ id }) => id).filter((id) => ['KZ', 'TJ'].includes(id))).toEqual([]);
  });

  it.each(labels)(
    '$id has its name in four languages and stands in its own country',
    ({ id, lat, lon, names }) => {
      expect(Object.keys(names)).toEqual(['en', 'kk', 'ru', 'tg']);
      expect(Object.values(names).filter((name) => name.trim() === '' || name === id)).toEqual([]);
      expect(at(lat, lon)).toEqual([id]);
      const letters = (language: string) => names[language]?.replace(/[\s-]/g, '');
      expect(letters('en')).toMatch(/^\p{Script=Latin}+$/u);
      for (const language of ['kk', 'ru', 'tg']) expect(letters(language)).toMatch(/^\p{Script=Cyrillic}+$/u);
    },
  );

  it('keep the CLDR name also where usage differs', () => {
    expect(labels.find(({ id }) => id === 'KG')?.names).toMatchObject({ ru: 'Киргизия', kk: 'Қырғызстан' });
  });

  it('name the neighbours in Central Asia from zoom 4 on', () => {
    for (const id of ['UZ', 'KG', 'TM'])
      expect(labels.find((label) => label.id === id)?.minZoom).toBeLessThanOrEqual(4);
  });

  it.each(ZOOMS)('do not touch at zoom %i', (zoom) => {
    const letterPx = 7;
    const heightPx = 16;
    const boxes = labels
      .filter(({ minZoom }) => minZoom <= zoom)
      .map((label) => ({
        id: label.id,
        ...pixel(label, zoom),
        width: letterPx * Math.max(...Object.values(label.names).map((name) => name.length)),
      }));
    const touching = boxes.flatMap((a, i) =>
      boxes
        .slice(i + 1)
        .filter((b) => Math.abs(a.x - b.x) < (a.width + b.width) / 2 && Math.abs(a.y - b.y) < heightPx)
        .map((b) => `${a.id} ${b.id}`),
    );
    expect(touching).toEqual([]);
  });
});
