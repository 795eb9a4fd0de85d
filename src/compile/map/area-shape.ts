/** The shapes of the base map in degrees: what lies inside an area, and how far outside a point is. */
import type { Geometry } from 'geojson';
import { feature } from 'topojson-client';
import type { CountryTopology } from '../../model/basemap.ts';

/** Longitude and latitude in degrees. */
export type LonLat = readonly [lon: number, lat: number];

/** The rings of an area, holes and islands alike, each closed: its last point is its first. */
export type Rings = readonly (readonly LonLat[])[];

/** West, south, east, north in degrees. */
export type Extent = readonly [west: number, south: number, east: number, north: number];

const KM_PER_DEGREE = 111.32;

/** The rings of every area that has a code, by that code. */
export function areaRings(topology: CountryTopology): Map<string, Rings> {
  return new Map(
    countries(topology).flatMap(({ id, geometry }): [string, Rings][] =>
      id === undefined ? [] : [[String(id), ringsOf(geometry)]],
    ),
  );
}

const countries = (topology: CountryTopology) => feature(topology, topology.objects.countries).features;

function ringsOf(geometry: Geometry): Rings {
  const rings =
    geometry.type === 'Polygon'
      ? geometry.coordinates
      : geometry.type === 'MultiPolygon'
        ? geometry.coordinates.flat()
        : [];
  return rings.map((ring) => ring.map(([lon = 0, lat = 0]): LonLat => [lon, lat]));
}

/** Even-odd over all rings, so that a hole is outside without being treated apart. */
export function contains(rings: Rings, [lon, lat]: LonLat): boolean {
  let inside = false;
  for (const ring of rings) {
    for (const [[ax, ay], [bx, by]] of sides(ring)) {
      if (ay > lat !== by > lat && lon < ((bx - ax) * (lat - ay)) / (by - ay) + ax) inside = !inside;
    }
  }
  return inside;
}

/**
 * The distance to the nearest border in kilometres. The earth is taken as flat around the point, which is right to a
 * per cent for some hundred kilometres; a shape that is cut at the antimeridian ends there.
 */
export function kmToBorder(rings: Rings, [lon, lat]: LonLat): number {
  const narrowed = Math.cos((lat * Math.PI) / 180);
  let nearest = Number.POSITIVE_INFINITY;
  for (const ring of rings) {
    for (const [a, b] of sides(ring)) {
      const [ax, ay] = [(a[0] - lon) * narrowed, a[1] - lat];
      const [dx, dy] = [(b[0] - a[0]) * narrowed, b[1] - a[1]];
      const squared = dx * dx + dy * dy;
      const along = squared === 0 ? 0 : Math.min(1, Math.max(0, -(ax * dx + ay * dy) / squared));
      nearest = Math.min(nearest, Math.hypot(ax + along * dx, ay + along * dy));
    }
  }
  return nearest * KM_PER_DEGREE;
}

function sides(ring: readonly LonLat[]): [LonLat, LonLat][] {
  return ring.slice(1).map((end, index): [LonLat, LonLat] => [ring[index] ?? end, end]);
}

/** How far the map reaches: what its file says, else what its shapes cover. */
export function extentOf(topology: CountryTopology): Extent {
  const { bbox } = topology;
  if (bbox !== undefined) return [bbox[0], bbox[1], bbox.at(-2) ?? 0, bbox.at(-1) ?? 0];
  let [west, south, east, north] = [180, 90, -180, -90];
  for (const [lon, lat] of countries(topology).flatMap(({ geometry }) => ringsOf(geometry).flat())) {
    [west, east] = [Math.min(west, lon), Math.max(east, lon)];
    [south, north] = [Math.min(south, lat), Math.max(north, lat)];
  }
  return [west, south, east, north];
}
