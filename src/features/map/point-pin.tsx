/** The point of a place and its name beside it, at the side where the picture of the map has it. */
import { useState } from 'react';
import { useMapEvents } from 'react-leaflet';
import { useExplorer } from '../../explorer/explorer-context.tsx';
import type { Place } from '../../model/readout.ts';
import type { HomeView } from './home-view.ts';
import { onPicture, zoomOf } from './map-geometry.ts';
import { MapPin } from './map-pin.tsx';
import { PlaceButton } from './place-button.tsx';
import type { PointGroup } from './place-groups.ts';
import { pointSides } from './point-names.ts';
import { frameOf, roomOfWidth } from './rooms.ts';

export type PointPinProps = {
  place: Place;
  /** All points of the map: their names give way to each other. */
  points: readonly PointGroup[];
  home: HomeView;
};

export function PointPin({ place, points, home }: PointPinProps) {
  const { map: picture } = useExplorer().index.readout;
  const map = useMapEvents({
    zoomend: () => setZoom(map.getZoom()),
    resize: () => setWidth(map.getSize().x),
  });
  const [zoom, setZoom] = useState(() => map.getZoom());
  const [width, setWidth] = useState(() => map.getSize().x);
  if (!picture) return null;
  const scale = 2 ** (zoom - zoomOf(picture));
  const placed = points.map(({ head }) => {
    const [x, y] = onPicture(head, picture);
    return { name: head.name, x: x * scale, y: y * scale };
  });
  const frame = frameOf(roomOfWidth(width, 2 ** (home.zoom - zoomOf(picture))));
  const side = pointSides(placed, frame)[points.findIndex(({ head }) => head === place)];
  return (
    <MapPin lat={place.lat} lon={place.lon} zIndexOffset={500}>
      <span className="dot" data-side={side} aria-hidden="true" />
      <PlaceButton place={place} className="beside-dot" />
    </MapPin>
  );
}
