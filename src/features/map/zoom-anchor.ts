/** What stays where it is when the map is zoomed by a button or a key. */
import type { Place } from '../../model/readout.ts';
import { mapPlaces } from './place-groups.ts';

/**
 * The places that come into question, the one that matters most first: what is chosen, then where the visit was; points
 * before the areas around them. The first one in sight counts. A market has no place of its own.
 */
export function zoomAnchors(places: readonly Place[], chosen: ReadonlySet<string> | null): Place[] {
  const { points, areas, regions } = mapPlaces(places);
  const ofPoints = points.flatMap(({ head, others }) => [head, ...others]);
  const isChosen = ({ id }: Place) => chosen?.has(id) === true;
  return [...[...ofPoints, ...areas, ...regions].filter(isChosen), ...ofPoints, ...areas];
}
