/** Places whose latitude and longitude look swapped, told by the other places where no area tells it. */
import { geoDistance } from 'd3-geo';

interface Point {
  id: string;
  lat: number;
  lon: number;
}

const EARTH_KM = 6371;
/** Nearer to another place than this, a place is where it belongs. */
const FAR_KM = 1000;
/** So much nearer to another place it comes the other way about. */
const TIMES_NEARER = 5;

/** How far a place lies from the nearest other one, and how far with its numbers swapped; in kilometres. */
export interface SwappedPlace {
  km: number;
  kmSwapped: number;
}

/** @returns what tells that a place looks swapped; `undefined` for one that does not, or is the only one */
export function looksSwappedAmong(place: Point, places: readonly Point[]): SwappedPlace | undefined {
  const { lat, lon } = place;
  // No latitude is beyond 90 degrees.
  if (Math.abs(lon) > 90) return undefined;
  const others = places.filter(({ id }) => id !== place.id);
  const km = nearestKm([lon, lat], others);
  const kmSwapped = nearestKm([lat, lon], others);
  return km > FAR_KM && kmSwapped * TIMES_NEARER < km ? { km, kmSwapped } : undefined;
}

function nearestKm(point: [lon: number, lat: number], places: readonly Point[]): number {
  return Math.min(...places.map(({ lat, lon }) => geoDistance(point, [lon, lat]) * EARTH_KM));
}
