/** The name of an area or a region, where the picture of the map has it. */
import { useState } from 'react';
import { useMapEvents } from 'react-leaflet';
import { useExplorer } from '../../explorer/explorer-context.tsx';
import type { Place } from '../../model/readout.ts';
import { fromPicture, zoomOf } from './map-geometry.ts';
import { MapPin } from './map-pin.tsx';
import type { PictureNames } from './picture-names.ts';
import { PlaceButton } from './place-button.tsx';
import { roomOfWidth } from './rooms.ts';

/** By the side at which it stands: see live-map.css. */
const CLASSES = { right: 'beside-area', end: 'before-edge' } as const;

/** @property names - absent where there is no picture */
export type AreaPinProps = { place: Place; names: PictureNames | undefined };

export function AreaPin({ place, names }: AreaPinProps) {
  const { map: picture } = useExplorer().index.readout;
  const map = useMapEvents({
    zoomend: () => setZoom(map.getZoom()),
    resize: () => setWidth(map.getSize().x),
  });
  const [zoom, setZoom] = useState(() => map.getZoom());
  const [width, setWidth] = useState(() => map.getSize().x);
  if (picture === undefined || names === undefined) return null;
  const scale = 2 ** (zoom - zoomOf(picture));
  const { at, side } = names.areaAt(place, { ...roomOfWidth(width), scale });
  const { lat, lon } = fromPicture(at, picture);
  return (
    <MapPin lat={lat} lon={lon}>
      <PlaceButton place={place} className={side && CLASSES[side]} />
    </MapPin>
  );
}
