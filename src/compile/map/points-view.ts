/** What a map shows of a readout without an area: its points, and enough of the land around them to know where that is. */
import { PICTURE_ZOOM, project } from '../../model/mercator.ts';
import type { Place } from '../../model/readout.ts';

/** Points and labels stand within this, in pixels from the centre: what the smallest frame has beside the names. */
const ROOM = { x: 180, y: 140 };
/** Points that lie closer together, or a single one, are shown with this much of the map, in pixels: four degrees of longitude. */
const LEAST = (4 / 360) * 256 * 2 ** PICTURE_ZOOM;
/** The live map goes no farther out, and its narrow frames show three quarters of a level less than the picture's own zoom. */
const FARTHEST = 3.75;
/** Steps of the live map's zoom. */
const STEP = 0.25;

export interface PointsView {
  zoom: number;
  /** In pixels at `PICTURE_ZOOM`. */
  middle: [x: number, y: number];
}

/** Markets lie at the edge of a map, whatever it shows: they count where there is nothing else. `undefined` for no place. */
export function pointsView(places: readonly Pick<Place, 'kind' | 'lat' | 'lon'>[]): PointsView | undefined {
  const near = places.filter(({ kind }) => kind !== 'market');
  const points = (near.length > 0 ? near : places).map(({ lat, lon }) => project([lon, lat]));
  if (points.length === 0) return undefined;
  const [x, y] = [reach(points.map(([east]) => east)), reach(points.map(([, south]) => south))];
  const closest = Math.log2(Math.min(ROOM.x / x.half, ROOM.y / y.half));
  const zoom = PICTURE_ZOOM + Math.floor(closest / STEP) * STEP;
  return { zoom: Math.max(FARTHEST, zoom), middle: [x.middle, y.middle] };
}

function reach(values: readonly number[]) {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  return { middle: (least + most) / 2, half: Math.max(most - least, LEAST) / 2 };
}
