/** How far apart two points of the earth are. */

/** In degrees. */
export interface Point {
  lat: number;
  lon: number;
}

const EARTH_RADIUS_METRES = 6_371_000;

/** Along a great circle. */
export const METRES_PER_DEGREE = (Math.PI / 180) * EARTH_RADIUS_METRES;

/** Great-circle distance in metres (haversine), on a sphere of the earth's mean radius. */
export function distanceMetres(a: Point, b: Point): number {
  const radians = (degrees: number) => (degrees * Math.PI) / 180;
  const half = (from: number, to: number) => Math.sin(radians(to - from) / 2) ** 2;
  const chord = half(a.lat, b.lat) + Math.cos(radians(a.lat)) * Math.cos(radians(b.lat)) * half(a.lon, b.lon);
  return 2 * EARTH_RADIUS_METRES * Math.asin(Math.sqrt(chord));
}
