/** Which names of the base map are whole and free on the picture, by widths that are estimated: nothing is laid out yet. */
import { type Box, isInBox, meet } from './clamp.ts';

/** A letter's width and a line's height in pixels: on the wide side, since a name too few is better than half a name. */
const LETTER = 9.5;
const LINE = 18;
/** What a place's button has around its name: padding, border, gap and count; and its height. */
const BUTTON = { around: 44, height: 28 };

/** Where a place's name stands, in pixels of the screen: around its point, or at one side of it. */
export interface PlacedName {
  name: string;
  x: number;
  y: number;
  side?: 'left' | 'right';
}

/** @param room - what every frame of a kind shows, in pixels of the screen from the picture's centre. */
export function isFree(label: PlacedName, places: readonly PlacedName[], room: Box): boolean {
  const width = label.name.length * LETTER;
  const box = boxAt(label.x - width / 2, label.y, width, LINE);
  return isInBox(box, room) && !places.some((place) => meet(box, buttonOf(place)));
}

function buttonOf({ name, x, y, side }: PlacedName): Box {
  const width = name.length * LETTER + BUTTON.around;
  // A name at the left hangs below its point, which is a dot: the box has both.
  if (side === 'left') return { left: x - width, right: x + 8, top: y - 8, bottom: y + BUTTON.height + 8 };
  return boxAt(side === 'right' ? x : x - width / 2, y, width, BUTTON.height);
}

const boxAt = (left: number, y: number, width: number, height: number): Box => ({
  left,
  right: left + width,
  top: y - height / 2,
  bottom: y + height / 2,
});
