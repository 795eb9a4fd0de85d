/** Which places stand where on the map: areas, points, groups of points too close to tell apart, markets. */
import { distanceMetres } from '../../model/distance.ts';
import type { Place } from '../../model/readout.ts';

/** Points nearer to each other than this are one point at every zoom that is offered, in metres. */
export const SAME_SPOT_METRES = 150;

export interface PointGroup {
  /** The outermost place of the spot: its point and name stand on the map. */
  head: Place;
  /** The others at the same spot, from the outermost in; shown in the inset. */
  others: Place[];
}

export interface MapPlaces {
  areas: Place[];
  points: PointGroup[];
  regions: Place[];
  markets: Place[];
}

const POINT_KINDS = ['city', 'square', 'monument'];

export function mapPlaces(places: readonly Place[]): MapPlaces {
  const points: PointGroup[] = [];
  for (const place of outermostFirst(places).filter(({ kind }) => POINT_KINDS.includes(kind))) {
    const group = points.find(({ head, others }) =>
      [head, ...others].some((other) => distanceMetres(other, place) <= SAME_SPOT_METRES),
    );
    if (group) group.others.push(place);
    else points.push({ head: place, others: [] });
  }
  return {
    areas: places.filter(({ kind }) => kind === 'country'),
    points,
    regions: places.filter(({ kind }) => kind === 'region'),
    markets: places.filter(({ kind }) => kind === 'market'),
  };
}

/** Places before those that lie within them; otherwise in the gazetteer's order. */
export function outermostFirst(places: readonly Place[]): Place[] {
  const depth = (place: Place): number => {
    const outer = places.find(({ id }) => id === place.within);
    return outer === undefined ? 0 : 1 + depth(outer);
  };
  return [...places].sort((a, b) => depth(a) - depth(b));
}
