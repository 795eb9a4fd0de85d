/** A place's name on the picture, in its own size whatever the picture's scale. */
import type { Place } from '../../model/readout.ts';
import { classNames } from '../../ui/class-names.ts';
import { boxBeside } from './clamp.ts';
import { PlaceLink } from './place-link.tsx';
import { BESIDE_DOT, isPointSide, OFF_DOT, type Side } from './rooms.ts';

/** Room for a name: it is set inside, at the middle or at a side, without positions of its own. */
const BOX = { width: 240, height: 32 };

/** How far left of the point the room begins; at an edge the style sheet says so. */
const LEFT = {
  ...{ right: 2, end: -BOX.width },
  ...{ middle: -BOX.width / 2, west: undefined, east: undefined },
};
/** How the room lies to its point, and at which side of it the name stands. */
function roomOf(side: Side | undefined) {
  if (!isPointSide(side)) {
    return { left: LEFT[side ?? 'middle'], top: -BOX.height / 2, inside: side };
  }
  const [across] = BESIDE_DOT[side];
  // The name is a little lower than its room.
  const room = boxBeside({ x: 0, y: 0 }, BESIDE_DOT[side], BOX.width, BOX.height, OFF_DOT);
  const top = room.top - 3 * BESIDE_DOT[side][1];
  return { left: room.left, top, inside: across < 0 ? 'left' : 'right' };
}

export type PicturePinProps = {
  place: Place;
  at: readonly [x: number, y: number];
  /** Where the name stands, see rooms.ts; around the point where no side is given. */
  side?: Side;
};

export function PicturePin({ place, at: [x, y], side }: PicturePinProps) {
  const { left, top, inside } = roomOf(side);
  return (
    <g transform={`translate(${left === undefined ? 0 : Math.round(x)} ${Math.round(y)})`}>
      <g className="map-unscaled">
        {isPointSide(side) && <circle className="picture-dot" r="6" />}
        <foreignObject
          className={classNames('pin-room', left === undefined && `at-${side}`)}
          x={left}
          y={top}
          {...BOX}
        >
          <div
            className={classNames('pin-box', 'pin-place', inside && `pin-${inside}`)}
            data-place={place.id}
          >
            <PlaceLink place={place} />
          </div>
        </foreignObject>
      </g>
    </g>
  );
}
