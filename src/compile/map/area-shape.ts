/**
 * The shapes of the base map in degrees: what lies inside an area, and how far outside a point is. Not by d3-geo: its
 * sides are great arcs, which at the map's cut edge stray up to 450 km from the straight ones that are drawn, a ring
 * wound the other way holds all of the world but itself there, and it has no distance between a point and a line.
 */
import type { Geometry } from 'geojson';
import { bbox, feature } from 'topojson-client';
import type { CountryTopology, Extent } from '../../model/basemap.ts';
import { METRES_PER_DEGREE } from '../../model/distance.ts';

/** Longitude and latitude in degrees. */
export type LonLat = readonly [lon: number, lat: number];

/** The rings of an area, holes and islands alike, each closed: its last point is its first. */
export type Rings = readonly (readonly LonLat[])[];

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
  return (nearest * METRES_PER_DEGREE) / 1000;
}

function sides(ring: readonly LonLat[]): [LonLat, LonLat][] {
  return ring.slice(1).map((end, index): [LonLat, LonLat] => [ring[index] ?? end, end]);
}

/** How far the map reaches: what its file says, else what its shapes cover. */
export function extentOf(topology: CountryTopology): Extent {
  const [west, south, east, north] = topology.bbox ?? bbox(topology);
  return [west, south, east, north];
}
