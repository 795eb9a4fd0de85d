/** A place's name on the picture, in its own size whatever the picture's scale. */
import type { Place } from '../../model/readout.ts';
import { classNames } from '../../ui/class-names.ts';
import { PlaceLink } from './place-link.tsx';

/** Room for a name: it is set inside, at the middle or at a side, without positions of its own. */
const BOX = { width: 240, height: 32 };
/** How far a name at a side stands off its point. */
const OFF = 6;

export type PicturePinProps = {
  place: Place;
  at: readonly [x: number, y: number];
  /** Where the name stands seen from the point; around it where none is given. */
  side?: 'left' | 'right';
};

export function PicturePin({ place, at: [x, y], side }: PicturePinProps) {
  const left = side === 'left' ? -BOX.width - OFF : side === 'right' ? 2 : -BOX.width / 2;
  const top = side === 'left' ? OFF - 3 : -BOX.height / 2;
  return (
    <g transform={`translate(${Math.round(x)} ${Math.round(y)})`}>
      <g className="map-unscaled">
        {side === 'left' && <circle className="picture-dot" r="6" />}
        <foreignObject className="pin-room" x={left} y={top} {...BOX}>
          <div className={classNames('pin-box', 'pin-place', side && `pin-${side}`)} data-place={place.id}>
            <PlaceLink place={place} />
          </div>
        </foreignObject>
      </g>
    </g>
  );
}
