/** Something of React's at a place on the map: Leaflet keeps the position, React the content. */
import L from 'leaflet';
import { type ReactNode, useEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import { useMap } from 'react-leaflet';

export type MapPinProps = { lat: number; lon: number; zIndexOffset?: number; children: ReactNode };

export function MapPin({ lat, lon, zIndexOffset = 0, children }: MapPinProps) {
  const map = useMap();
  const [element] = useState(() => document.createElement('div'));
  const [marker] = useState(() =>
    L.marker([lat, lon], {
      icon: L.divIcon({ html: element, className: 'map-pin', iconSize: [0, 0] }),
      // The content brings its own controls; Leaflet's marker must not be a second one around them.
      interactive: false,
      keyboard: false,
      zIndexOffset,
    }),
  );
  useEffect(() => {
    marker.addTo(map);
    return () => {
      marker.remove();
    };
  }, [map, marker]);
  useEffect(() => {
    marker.setLatLng([lat, lon]);
  }, [marker, lat, lon]);
  return createPortal(children, element);
}
