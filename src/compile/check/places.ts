/** Places against the base map: on the map, and inside the area that they are said to lie within; without an area, beside the others. */
import type { CountryTopology, Extent } from '../../model/basemap.ts';
import { nearestId } from '../../text/nearest-id.ts';
import { complain, type Desk } from '../desk.ts';
import type { PlacesFile } from '../input/shared.ts';
import { areaRings, contains, extentOf, kmToBorder, type LonLat, type Rings } from '../map/area-shape.ts';
import { oneOf, shown, type Told } from '../problems.ts';
import { looksSwappedAmong, type SwappedPlace } from './swapped-places.ts';

/**
 * How far outside an area a place may lie, in kilometres. The map's borders and coasts are simplified: of 230 towns at
 * borders and coasts that it covers, the worst lie 20 km outside (Hel, Skagen, Geneva).
 */
export const TOLERANCE_KM = 25;

type Place = PlacesFile['places'][number];
/** A place with an area, by its id and the area's code. */
type Around = { id: string; area: string };

/**
 * Refuses an area that the map does not have, a place outside the area that it lies within (the nearest one up the
 * chain, its own first), and a place beyond the edge of the map; and without an area, or a map, one whose numbers look
 * swapped beside the other places. A place is complained about once.
 */
export function checkPlaces(desk: Desk, topology?: CountryTopology): void {
  const list = desk.seeds.places.data.places;
  const areas: ReadonlyMap<string, Rings> = topology === undefined ? new Map() : areaRings(topology);
  const extent = topology && extentOf(topology);
  for (const [index, place] of list.entries()) {
    const say = (key: string, problem: Told) =>
      complain(desk, desk.seeds.places, ['places', index, key], { id: place.id, ...problem });
    if (topology !== undefined && place.area !== undefined && !areas.has(place.area)) {
      say('area', unknownArea(place.area, [...areas.keys()].sort()));
    }
    const around = areaAround(place, list);
    const rings = around && areas.get(around.area);
    const isAstray = rings !== undefined && isOutside(rings, pointOf(place));
    const seemsSwapped = rings === undefined ? looksSwappedAmong(place, list) : undefined;
    if (topology !== undefined && place.outside !== undefined && !isAstray && seemsSwapped === undefined) {
      say('outside', needlessMark(place));
    }
    if (around !== undefined && rings !== undefined && isAstray && place.outside === undefined) {
      say('lat', outsideArea(place, around, rings));
    } else if (extent !== undefined && !isOnMap(extent, pointOf(place))) {
      const [, south, , north] = extent;
      say(place.lat < south || place.lat > north ? 'lat' : 'lon', beyondMap(place, extent));
    } else if (seemsSwapped !== undefined && place.outside === undefined) {
      say('lat', farFromOthers(place, seemsSwapped));
    }
  }
}

function unknownArea(area: string, codes: readonly string[]): Told {
  const nearest = nearestId(area, codes);
  return {
    what: 'an area that the base map does not have',
    found: shown(area),
    expected: oneOf(codes),
    ...(nearest === undefined ? {} : { nearest }),
  };
}

function outsideArea(place: Place, { id, area }: Around, rings: Rings): Told {
  const own = id === place.id;
  return {
    what: own ? 'a place outside its own area' : 'a place outside the area that it lies within',
    found: `${shownPoint(place)}, ${shownKm(kmToBorder(rings, pointOf(place)))} from ${area}${own ? '' : ` ("${id}")`}`,
    expected: `a point in ${area}, or at most ${TOLERANCE_KM} km outside, since the map's borders are simplified; or outside: why it is right all the same`,
    ...(isOutside(rings, swapped(place)) ? {} : looksSwapped(`lies in ${area}`)),
  };
}

function farFromOthers(place: Place, { km, kmSwapped }: SwappedPlace): Told {
  return {
    what: 'a place far from all others, and near to one with its numbers swapped',
    found: `${shownPoint(place)}, ${shownKm(km)} from the nearest`,
    expected: 'a point nearer to the others; or outside: why it is right all the same',
    ...looksSwapped(`lies ${shownKm(kmSwapped)} from one`),
  };
}

function needlessMark(place: Place): Told {
  return {
    what: 'a place is marked as outside its area, and is not',
    found: shownPoint(place),
    expected: 'no such mark',
  };
}

function beyondMap(place: Place, extent: Extent): Told {
  const [west, south, east, north] = extent;
  return {
    what: 'a place beyond the edge of the base map',
    found: shownPoint(place),
    expected: `lat ${south} to ${north}, lon ${west} to ${east}, as far as the map reaches`,
    ...(isOnMap(extent, swapped(place)) ? looksSwapped('lies on the map') : {}),
  };
}

/** The nearest place with an area: itself, what it lies within, what that lies within … Circles are refused elsewhere. */
function areaAround(place: Place, places: readonly Place[]): Around | undefined {
  const passed = new Set<string>();
  for (
    let current: Place | undefined = place;
    current !== undefined && !passed.has(current.id);
    current = outer(current, places)
  ) {
    if (current.area !== undefined) return { id: current.id, area: current.area };
    passed.add(current.id);
  }
  return undefined;
}

function outer({ within }: Place, places: readonly Place[]): Place | undefined {
  return within === undefined ? undefined : places.find(({ id }) => id === within);
}

function isOutside(rings: Rings, point: LonLat): boolean {
  return !contains(rings, point) && kmToBorder(rings, point) > TOLERANCE_KM;
}

function isOnMap([west, south, east, north]: Extent, [lon, lat]: LonLat): boolean {
  return lon >= west && lon <= east && lat >= south && lat <= north;
}

const pointOf = ({ lat, lon }: Place): LonLat => [lon, lat];
const swapped = ({ lat, lon }: Place): LonLat => [lat, lon];

const looksSwapped = (why: string) => ({
  nearest: `lat and lon look swapped: the other way about it ${why}`,
});
const shownPoint = ({ lat, lon }: Place) => `lat ${lat}, lon ${lon}`;
const shownKm = (km: number) => `${km < 100 ? Math.round(km) : Math.round(km / 10) * 10} km`;
