/** How much of the map a frame shows, by the kinds of frames of map-picture.css. In pixels from the middle of the visit. */
import type { MapPicture } from '../../model/readout.ts';
import type { Box } from './clamp.ts';
import { isNarrow, towards } from './map-geometry.ts';

/**
 * How far names may stand from the middle of the visit: what a map that is just large enough has on each side, less the
 * room for a name.
 */
export const ROOMS = [
  { name: 'narrow', scale: 0.5946, x: 108, up: 90, down: 158 },
  { name: 'low', scale: 0.5946, x: 240, up: 90, down: 158 },
  { name: 'wide', scale: 1, x: 262, up: 140, down: 262 },
] as const;

/** @property scale - of the picture, the room's own unless a live map was zoomed */
export type Room = Omit<(typeof ROOMS)[number], 'scale'> & { scale: number };

/** What the smallest frame of a kind shows, which is wider than its room for places' names by half a name. */
const HALF_A_NAME = { narrow: 35, low: 30, wide: 8 };

export const frameOf = ({ name, x, up, down }: Omit<Room, 'scale'>): Box => ({
  left: -x - HALF_A_NAME[name],
  right: x + HALF_A_NAME[name],
  top: -up - 14,
  bottom: down + 14,
});

/** From this width on a frame has room for names at its sides: as map-picture.css says. */
const ROOMY = 540;

/** The kind of a live map's frame; the height of a wide one makes no difference to areas. */
export const roomOfWidth = (width: number): Room => (width < ROOMY ? ROOMS[0] : ROOMS[1]);

/** A name's width in pixels, on the wide side, since a name too few is better than half a name. */
export const widthOf = (name: string, letter = 9.5) => name.length * letter;
/** What a place's button has around its name: padding, border, gap and count; and its height. */
export const BUTTON = { around: 44, height: 28 };
/** Room between a name and the frame, or its area. */
const MARGIN = 4;

/**
 * Where the name of a dot may stand, the first of them that is free: across (-1 left, 1 right) and down (-1 above, 1 below).
 * `left` is below at the left.
 */
export const BESIDE_DOT = {
  left: [-1, 1],
  'below-right': [1, 1],
  'above-left': [-1, -1],
  'above-right': [1, -1],
} as const;
export type PointSide = keyof typeof BESIDE_DOT;

/** How far a name stands off the middle of its dot, in pixels. */
export const OFF_DOT = 6;

export const isPointSide = (side: Side | undefined): side is PointSide =>
  side !== undefined && side in BESIDE_DOT;

/**
 * At which side of its point a name stands: `end` where it ends there; `west`, `east` at the frame's edge, wherever that
 * is, at the height of the point.
 */
export type Side = PointSide | 'right' | 'end' | 'west' | 'east';

/** Where a name stands, in pixels of the picture: around the point where no side is given. */
export interface PinnedName<S extends Side = Side> {
  at: readonly [x: number, y: number];
  side?: S;
}

/**
 * The name of an area: in its middle; beside it where it would cover the whole of it; below it, at the edge, where the
 * frame would cut it there.
 */
export function areaName(
  area: MapPicture['areas'][number] | undefined,
  [x, y]: readonly [number, number],
  name: string,
  { scale, ...room }: Room,
): PinnedName<'right' | 'end'> {
  if (area === undefined || !isNarrow(area, scale)) return { at: [x, y] };
  const { right } = frameOf(room);
  if (area.east * scale + widthOf(name) + BUTTON.around <= right)
    return { at: [area.east, y], side: 'right' };
  const below = BUTTON.height / 2 + MARGIN;
  return { at: [(right - MARGIN) / scale, area.south + below / scale], side: 'end' };
}

/**
 * The name of a far place: where the line to it leaves the room.
 * @param from - where the line starts
 */
export function farName(
  from: readonly [number, number],
  to: readonly [number, number],
  { scale, ...room }: Room,
): PinnedName<'west' | 'east'> {
  const right = room.x / scale;
  const at = towards(from, to, {
    ...{ left: -right, right },
    ...{ top: -room.up / scale, bottom: room.down / scale },
  });
  if (at[0] === -right) return { at, side: 'west' };
  return at[0] === right ? { at, side: 'east' } : { at };
}
