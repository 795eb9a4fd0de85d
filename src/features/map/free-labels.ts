/** Which names of the base map are whole and free on the picture, by widths that are estimated: nothing is laid out yet. */
import { type Box, boxBeside, isInBox, meet } from './clamp.ts';
import { BESIDE_DOT, BUTTON, isPointSide, type Side, widthOf } from './rooms.ts';

/** Half of a point's dot and some room, in pixels. */
const DOT = 8;

/** A line's height in pixels. */
const LINE = 18;

/** Where a place's name stands, in pixels of the screen: around its point, or at one side of it. */
export interface PlacedName {
  name: string;
  x: number;
  y: number;
  side?: Side;
}

/** @param room - what every frame of a kind shows, in pixels of the screen from the picture's centre. */
export function isFree(label: PlacedName, places: readonly PlacedName[], room: Box): boolean {
  const width = widthOf(label.name);
  const box = boxAt(label.x - width / 2, label.y, width, LINE);
  return isInBox(box, room) && !places.some((place) => meet(box, boxOfName(place)));
}

/**
 * What the button of a place takes up, the dot of a point with it.
 * @param letter - how wide one is, in pixels
 */
export function boxOfName({ name, x, y, side }: PlacedName, letter?: number): Box {
  const width = widthOf(name, letter) + BUTTON.around;
  // The point is a dot: the box has both.
  if (isPointSide(side))
    return boxBeside({ x, y }, BESIDE_DOT[side], width + DOT, BUTTON.height + 2 * DOT, -DOT);
  const around = boxAt(x - width / 2, y, width, BUTTON.height);
  if (side === 'right') return boxAt(x, y, width, BUTTON.height);
  // A wider frame has its edge farther out.
  if (side === 'end' || side === 'west')
    return { ...around, left: x - width, right: side === 'end' ? x : around.right };
  return side === 'east' ? { ...around, right: x + width } : around;
}

/** A box by its left end and its middle. */
export const boxAt = (left: number, y: number, width: number, height: number): Box => ({
  left,
  right: left + width,
  top: y - height / 2,
  bottom: y + height / 2,
});
