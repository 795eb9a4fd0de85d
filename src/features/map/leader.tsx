/** The line from a spot on the map to the inset that fans its places out; none where the inset stands elsewhere. */
import L from 'leaflet';
import { type RefObject, useState } from 'react';
import { Polyline, useMapEvents } from 'react-leaflet';
import type { Place } from '../../model/readout.ts';

export type LeaderProps = { place: Place; to: RefObject<HTMLElement | null> };

export function Leader({ place, to }: LeaderProps) {
  const [, redraw] = useState(0);
  const again = () => redraw((count) => count + 1);
  const map = useMapEvents({ move: again, zoomend: again, resize: again });
  const frame = map.getContainer().getBoundingClientRect();
  const box = to.current?.getBoundingClientRect();
  const isInside = box !== undefined && box.bottom <= frame.bottom && box.width > 0;
  if (!isInside) return null;
  const end = map.containerPointToLatLng(
    L.point(box.right - frame.left, box.top - frame.top + box.height / 2),
  );
  return (
    <Polyline
      positions={[
        [place.lat, place.lon],
        [end.lat, end.lng],
      ]}
      className="leader"
      weight={1.5}
      interactive={false}
    />
  );
}
