/** Positions that the picture of the map and the live map work out alike; in pixels. */
import { PICTURE_ZOOM, project, unproject } from '../../model/mercator.ts';
import type { MapPicture, Place } from '../../model/readout.ts';
import { type Box, clampToBox } from './clamp.ts';

/** How far down the map the middle of the visit stands, as a share: what is in sight at first is the map's upper part. */
export const HOME_AT = 0.38;

/** Areas narrower than this keep their name beside them. */
const WIDE_ENOUGH = 200;

/** Whether a name would cover an area, at a scale of the picture. */
export function isNarrow(
  { west, east }: Pick<MapPicture['areas'][number], 'west' | 'east'>,
  scale: number,
): boolean {
  return (east - west) * scale < WIDE_ENOUGH;
}

type Centre = Pick<MapPicture, 'lat' | 'lon' | 'zoom'>;

/** The zoom at which a picture is drawn, at the scale 1. */
export const zoomOf = ({ zoom }: Centre) => zoom ?? PICTURE_ZOOM;

/** Pixels of the picture for one at `PICTURE_ZOOM`. */
const growthOf = (picture: Centre) => 2 ** (zoomOf(picture) - PICTURE_ZOOM);

/** A place in pixels of the picture, from its centre. */
export function onPicture({ lat, lon }: Pick<Place, 'lat' | 'lon'>, picture: Centre): [number, number] {
  const [x, y] = project([lon, lat]);
  const [centreX, centreY] = project([picture.lon, picture.lat]);
  const growth = growthOf(picture);
  return [(x - centreX) * growth, (y - centreY) * growth];
}

/** The inverse of {@link onPicture}, in degrees. */
export function fromPicture([x, y]: readonly [number, number], picture: Centre): Pick<Place, 'lat' | 'lon'> {
  const [centreX, centreY] = project([picture.lon, picture.lat]);
  const growth = growthOf(picture);
  const [lon, lat] = unproject([centreX + x / growth, centreY + y / growth]);
  return { lat, lon };
}

/**
 * Where a line from `from` towards `to` leaves the box, or `to` itself where it lies inside: a name that is
 * put there stands in the true direction. A line that starts outside ends at the nearest point of the box.
 */
export function towards(
  from: readonly [number, number],
  to: readonly [number, number],
  box: Box,
): [number, number] {
  const [ax, ay] = from;
  const [bx, by] = to;
  const shares = [
    bx < box.left ? (box.left - ax) / (bx - ax) : 1,
    bx > box.right ? (box.right - ax) / (bx - ax) : 1,
    by < box.top ? (box.top - ay) / (by - ay) : 1,
    by > box.bottom ? (box.bottom - ay) / (by - ay) : 1,
  ];
  const share = Math.max(0, Math.min(...shares));
  return clampToBox({ x: ax + (bx - ax) * share, y: ay + (by - ay) * share }, box);
}
