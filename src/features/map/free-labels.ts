/** Which names of the base map are whole and free on the picture, by widths that are estimated: nothing is laid out yet. */
import { type Box, isInBox, meet } from './clamp.ts';
import { BESIDE_DOT, BUTTON, isPointSide, type Side, widthOf } from './rooms.ts';

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
  return isInBox(box, room) && !places.some((place) => meet(box, buttonOf(place)));
}

function buttonOf({ name, x, y, side }: PlacedName): Box {
  const width = widthOf(name) + BUTTON.around;
  if (isPointSide(side)) {
    // The point is a dot: the box has both.
    const { across, isAbove } = BESIDE_DOT[side];
    const [left = 0, right = 0] = { left: [width, 8], right: [8, width], middle: [width / 2, width / 2] }[
      across
    ];
    const [up, down] = isAbove ? [BUTTON.height + 8, 8] : [8, BUTTON.height + 8];
    return { left: x - left, right: x + right, top: y - up, bottom: y + down };
  }
  const around = boxAt(x - width / 2, y, width, BUTTON.height);
  if (side === 'right') return boxAt(x, y, width, BUTTON.height);
  // A wider frame has its edge farther out.
  if (side === 'end' || side === 'west')
    return { ...around, left: x - width, right: side === 'end' ? x : around.right };
  return side === 'east' ? { ...around, right: x + width } : around;
}

const boxAt = (left: number, y: number, width: number, height: number): Box => ({
  left,
  right: left + width,
  top: y - height / 2,
  bottom: y + height / 2,
});
