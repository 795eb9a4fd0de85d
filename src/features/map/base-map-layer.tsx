/** Countries, faint borders and names, as Natural Earth and CLDR have them. */
import type { PathOptions } from 'leaflet';
import { useMemo, useState } from 'react';
import { GeoJSON, useMapEvents } from 'react-leaflet';
import { feature, mesh } from 'topojson-client';
import type { BaseMap } from '../../model/basemap.ts';
import { MapPin } from './map-pin.tsx';

// react-leaflet compares options by reference: these stand outside the component.
const LAND: PathOptions = { className: 'land', stroke: false, fillOpacity: 1, interactive: false };
const BORDERS: PathOptions = { className: 'borders', fill: false, weight: 1, interactive: false };

export type BaseMapLayerProps = { baseMap: BaseMap };

export function BaseMapLayer({ baseMap: { topology, labels } }: BaseMapLayerProps) {
  const map = useMapEvents({ zoomend: () => setZoom(map.getZoom()) });
  const [zoom, setZoom] = useState(() => map.getZoom());
  const { countries } = topology.objects;
  const land = useMemo(() => feature(topology, countries), [topology, countries]);
  // Inner borders alone: stroking the shapes would draw the edge of the clipped data too.
  const borders = useMemo(() => mesh(topology, countries, (a, b) => a !== b), [topology, countries]);
  return (
    <>
      <GeoJSON data={land} style={LAND} interactive={false} />
      <GeoJSON data={borders} style={BORDERS} interactive={false} />
      {labels
        .filter(({ minZoom }) => zoom >= minZoom)
        .map(({ id, lat, lon, name }) => (
          <MapPin key={id} lat={lat} lon={lon} zIndexOffset={-1000}>
            <span className="base-label" aria-hidden="true">
              {name}
            </span>
          </MapPin>
        ))}
    </>
  );
}
