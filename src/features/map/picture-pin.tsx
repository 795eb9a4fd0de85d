/** A place's name on the picture, in its own size whatever the picture's scale. */
import type { Place } from '../../model/readout.ts';
import { classNames } from '../../ui/class-names.ts';
import { PlaceLink } from './place-link.tsx';
import { BESIDE_DOT, isPointSide, type Side } from './rooms.ts';

/** Room for a name: it is set inside, at the middle or at a side, without positions of its own. */
const BOX = { width: 240, height: 32 };
/** How far a name at a side stands off its point. */
const OFF = 6;

/** How far left of the point the room begins; at an edge the style sheet says so. */
const LEFT = {
  ...{ right: 2, end: -BOX.width },
  ...{ middle: -BOX.width / 2, west: undefined, east: undefined },
};
/** The same for a name beside a dot. */
const LEFT_OF_DOT = { left: -BOX.width - OFF, right: OFF, middle: -BOX.width / 2 };
/** How far a name that is centred above or below a dot stands off its middle. */
const STRAIGHT_OFF = 9;

/** How the room lies to its point, and at which side of it the name stands. */
function roomOf(side: Side | undefined) {
  if (!isPointSide(side)) {
    return { isDot: false, left: LEFT[side ?? 'middle'], top: -BOX.height / 2, inside: side };
  }
  const { across, isAbove } = BESIDE_DOT[side];
  // The name is a little lower than its room.
  const off = (across === 'middle' ? STRAIGHT_OFF : OFF) - 3;
  const top = isAbove ? -off - BOX.height : off;
  return { isDot: true, left: LEFT_OF_DOT[across], top, inside: across === 'middle' ? undefined : across };
}

export type PicturePinProps = {
  place: Place;
  at: readonly [x: number, y: number];
  /** Where the name stands, see rooms.ts; around the point where no side is given. */
  side?: Side;
};

export function PicturePin({ place, at: [x, y], side }: PicturePinProps) {
  const { isDot, left, top, inside } = roomOf(side);
  return (
    <g transform={`translate(${left === undefined ? 0 : Math.round(x)} ${Math.round(y)})`}>
      <g className="map-unscaled">
        {isDot && <circle className="picture-dot" r="6" />}
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
