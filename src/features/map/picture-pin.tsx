/** A place's name on the picture, in its own size whatever the picture's scale. */
import type { Place } from '../../model/readout.ts';
import { classNames } from '../../ui/class-names.ts';
import { PlaceLink } from './place-link.tsx';
import type { Side } from './rooms.ts';

/** Room for a name: it is set inside, at the middle or at a side, without positions of its own. */
const BOX = { width: 240, height: 32 };
/** How far a name at a side stands off its point. */
const OFF = 6;

/** How far left of the point the room begins; at an edge the style sheet says so. */
const LEFT = {
  ...{ left: -BOX.width - OFF, right: 2, end: -BOX.width },
  ...{ middle: -BOX.width / 2, west: undefined, east: undefined },
};

export type PicturePinProps = {
  place: Place;
  at: readonly [x: number, y: number];
  /** Where the name stands, see rooms.ts; around the point where no side is given. */
  side?: Side;
};

export function PicturePin({ place, at: [x, y], side }: PicturePinProps) {
  const left = LEFT[side ?? 'middle'];
  const top = side === 'left' ? OFF - 3 : -BOX.height / 2;
  return (
    <g transform={`translate(${left === undefined ? 0 : Math.round(x)} ${Math.round(y)})`}>
      <g className="map-unscaled">
        {side === 'left' && <circle className="picture-dot" r="6" />}
        <foreignObject
          className={classNames('pin-room', left === undefined && `at-${side}`)}
          x={left}
          y={top}
          {...BOX}
        >
          <div className={classNames('pin-box', 'pin-place', side && `pin-${side}`)} data-place={place.id}>
            <PlaceLink place={place} />
          </div>
        </foreignObject>
      </g>
    </g>
  );
}
