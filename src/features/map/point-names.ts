/** At which side of its point each name stands: where it covers neither another name nor another point, if there is such a side. */
import type { MapPicture } from '../../model/readout.ts';
import { boxBeside, isInBox, meet } from './clamp.ts';
import { onPicture } from './map-geometry.ts';
import type { PointGroup } from './place-groups.ts';
import { BESIDE_DOT, BUTTON, frameOf, OFF_DOT, type PointSide, ROOMS, widthOf } from './rooms.ts';

/** The sides of all points of a map, for each of its frames: names that have room in the smallest have it in all. */
export function pointSides(points: readonly PointGroup[], picture: MapPicture): PointSide[] {
  const [room] = ROOMS;
  return freeSides(
    points.map(({ head }) => {
      const [x, y] = onPicture(head, picture);
      return { name: head.name, x: x * room.scale, y: y * room.scale };
    }),
    frameOf(room),
  );
}

/** A point of the map and its name, in pixels of the screen from the centre. */
export type NamedPoint = { name: string; x: number; y: number };

/**
 * Each takes the first side that those before it left free.
 * @param frame - what is in sight at first; a name stands beyond it only where it would cover something else.
 */
export function freeSides(points: readonly NamedPoint[], frame: Parameters<typeof isInBox>[1]): PointSide[] {
  const taken = points.map(({ x, y }) => ({
    ...{ left: x - OFF_DOT, right: x + OFF_DOT },
    ...{ top: y - OFF_DOT, bottom: y + OFF_DOT },
  }));
  return points.map((point) => {
    const width = widthOf(point.name) + BUTTON.around;
    const free = (Object.keys(BESIDE_DOT) as PointSide[])
      .map((side) => ({ side, box: boxBeside(point, BESIDE_DOT[side], width, BUTTON.height, OFF_DOT) }))
      .filter(({ box }) => !taken.some((other) => meet(box, other)));
    const found = free.find(({ box }) => isInBox(box, frame)) ?? free[0];
    if (found) taken.push(found.box);
    return found?.side ?? 'left';
  });
}
