/** The name of an area: in its middle, or beside it where it would cover the whole of it. */
import type { LatLngBounds } from 'leaflet';
import { useState } from 'react';
import { useMapEvents } from 'react-leaflet';
import type { Place } from '../../model/readout.ts';
import { MapPin } from './map-pin.tsx';
import { PlaceButton } from './place-button.tsx';

/** Areas narrower than this many pixels keep their name beside them. */
const WIDE_ENOUGH = 200;

export type AreaPinProps = { place: Place; bounds: LatLngBounds | undefined };

export function AreaPin({ place, bounds }: AreaPinProps) {
  const map = useMapEvents({ zoomend: () => setZoom(map.getZoom()) });
  const [zoom, setZoom] = useState(() => map.getZoom());
  const width =
    bounds === undefined
      ? Number.POSITIVE_INFINITY
      : map.project(bounds.getNorthEast(), zoom).x - map.project(bounds.getSouthWest(), zoom).x;
  const isBeside = bounds !== undefined && width < WIDE_ENOUGH;
  return (
    <MapPin lat={place.lat} lon={isBeside ? bounds.getEast() : place.lon}>
      <PlaceButton place={place} className={isBeside ? 'beside-area' : undefined} />
    </MapPin>
  );
}
