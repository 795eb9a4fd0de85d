/** Names of areas and regions, which have no point of their own to stand at, give way to those that have one. */
import { type Box, isInBox, meet } from './clamp.ts';
import { boxOfName, type PlacedName } from './free-labels.ts';

/** In pixels: as far as a name still stands where it belongs, and how finely room is looked for. */
const FARTHEST = 48;
const STEP = 4;
/** A letter of a name, in pixels: about as wide as it is, since a name that moves without need stands worse. */
const LETTER = 7;

/** How far a name moves, in pixels of the screen. */
export type Shift = readonly [right: number, down: number];

const NONE: Shift = [0, 0];
/** From near to far; up and down first, since names are wide and low. */
const SHIFTS = Array.from({ length: FARTHEST / STEP }, (_, step) => (step + 1) * STEP).flatMap(
  (by): Shift[] => [
    [0, -by],
    [0, by],
    [by, 0],
    [-by, 0],
  ],
);

/**
 * How far each name moves, in the order given: those before it and the fixed ones keep their room. Not at all where it
 * is free, and where no room is near.
 * @param fixed - names and points that stay.
 * @param frame - what is in sight; in pixels of the screen, as all of these
 */
export function shiftsOf(names: readonly PlacedName[], fixed: readonly PlacedName[], frame: Box): Shift[] {
  const taken = fixed.map((name) => boxOfName(name, LETTER));
  return names.map((name) => {
    const boxAt = ([right, down]: Shift) =>
      boxOfName({ ...name, x: name.x + right, y: name.y + down }, LETTER);
    const isFree = (shift: Shift) => !taken.some((box) => meet(box, boxAt(shift)));
    const found = isFree(NONE)
      ? NONE
      : (SHIFTS.find((shift) => isFree(shift) && isInBox(boxAt(shift), frame)) ?? NONE);
    taken.push(boxAt(found));
    return found;
  });
}
