/** At which side of its point each name stands: where it covers neither another name nor another point, if there is such a side. */
import { type Box, isInBox, meet } from './clamp.ts';
import { BESIDE_DOT, BUTTON, type PointSide, widthOf } from './rooms.ts';

/** The first that is free is taken. */
const SIDES = Object.keys(BESIDE_DOT) as PointSide[];
/** Half of a point's dot, and how far a name at a corner, above or below stands off its middle, in pixels. */
const DOT = 7;
const OFF = { corner: 6, straight: 9 };
/** All ways to place as many names are tried; with more each takes the first side that those before it left free. */
const MOST_TRIED = 5;

/** A point of the map and its name, in pixels of the screen from the centre. */
export interface NamedPoint {
  name: string;
  x: number;
  y: number;
}

/**
 * The sides of all points, in their order.
 * @param frame - what is in sight at first; a name stands beyond it only where it would cover something else.
 */
export function pointSides(points: readonly NamedPoint[], frame: Box): PointSide[] {
  const dots = points.map(({ x, y }) => ({ left: x - DOT, right: x + DOT, top: y - DOT, bottom: y + DOT }));
  const freeSides = (point: NamedPoint, taken: readonly Box[]) =>
    SIDES.map((side) => ({ side, box: boxOf(point, side) })).filter(
      ({ box }) =>
        !taken.some((other) => meet(box, other)) &&
        !dots.some((dot, at) => points[at] !== point && meet(box, dot)),
    );
  const inFrame = ({ box }: { box: Box }) => isInBox(box, frame);
  const search = (
    [point, ...rest]: readonly NamedPoint[],
    taken: readonly Box[],
  ): PointSide[] | undefined => {
    if (point === undefined) return [];
    for (const { side, box } of freeSides(point, taken).filter(inFrame)) {
      const others = search(rest, [...taken, box]);
      if (others) return [side, ...others];
    }
    return undefined;
  };
  const found = points.length <= MOST_TRIED ? search(points, []) : undefined;
  if (found) return found;
  const taken: Box[] = [];
  return points.map((point) => {
    const free = freeSides(point, taken);
    const { side } = free.find(inFrame) ?? free[0] ?? { side: 'left' };
    taken.push(boxOf(point, side));
    return side;
  });
}

function boxOf({ name, x, y }: NamedPoint, side: PointSide): Box {
  const width = widthOf(name) + BUTTON.around;
  const { across, isAbove } = BESIDE_DOT[side];
  const off = across === 'middle' ? OFF.straight : OFF.corner;
  const left = { left: x - off - width, right: x + off, middle: x - width / 2 }[across];
  const top = isAbove ? y - off - BUTTON.height : y + off;
  return { left, right: left + width, top, bottom: top + BUTTON.height };
}
