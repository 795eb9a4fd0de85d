/** Places whose latitude and longitude look swapped, told by the other places where no area tells it. */
import { distanceMetres, type Point } from '../../model/distance.ts';

interface Placed extends Point {
  id: string;
}

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
export function looksSwappedAmong(place: Placed, places: readonly Placed[]): SwappedPlace | undefined {
  const { lat, lon } = place;
  // No latitude is beyond 90 degrees.
  if (Math.abs(lon) > 90) return undefined;
  const others = places.filter(({ id }) => id !== place.id);
  const km = nearestKm({ lat, lon }, others);
  const kmSwapped = nearestKm({ lat: lon, lon: lat }, others);
  return km > FAR_KM && kmSwapped * TIMES_NEARER < km ? { km, kmSwapped } : undefined;
}

function nearestKm(point: Point, places: readonly Point[]): number {
  return Math.min(...places.map((place) => distanceMetres(point, place) / 1000));
}
