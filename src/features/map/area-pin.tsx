/** The name of an area, where the picture of the map has it. */
import { useState } from 'react';
import { useMapEvents } from 'react-leaflet';
import { useExplorer } from '../../explorer/explorer-context.tsx';
import type { Place } from '../../model/readout.ts';
import { fromPicture, onPicture, zoomOf } from './map-geometry.ts';
import { MapPin } from './map-pin.tsx';
import { PlaceButton } from './place-button.tsx';
import { areaName, roomOfWidth } from './rooms.ts';

/** By the side at which it stands: see live-map.css. */
const CLASSES = { right: 'beside-area', end: 'before-edge' } as const;

export type AreaPinProps = { place: Place };

export function AreaPin({ place }: AreaPinProps) {
  const { map: picture } = useExplorer().index.readout;
  const map = useMapEvents({
    zoomend: () => setZoom(map.getZoom()),
    resize: () => setWidth(map.getSize().x),
  });
  const [zoom, setZoom] = useState(() => map.getZoom());
  const [width, setWidth] = useState(() => map.getSize().x);
  if (!picture) return null;
  const area = picture.areas.find((candidate) => candidate.place === place.id);
  const middle = onPicture(place, picture);
  const scale = 2 ** (zoom - zoomOf(picture));
  const { at, side } = areaName(area, middle, place.name, roomOfWidth(width), scale);
  const { lat, lon } = fromPicture(at, picture);
  return (
    <MapPin lat={lat} lon={lon}>
      <PlaceButton place={place} className={side && CLASSES[side]} />
    </MapPin>
  );
}
