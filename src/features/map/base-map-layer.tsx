/** What Natural Earth and CLDR have: countries, faint borders, names. */
import type { PathOptions } from 'leaflet';
import { useMemo, useState } from 'react';
import { GeoJSON, useMapEvents } from 'react-leaflet';
import { feature, mesh } from 'topojson-client';
import type { BaseMap, CountryTopology } from '../../model/basemap.ts';
import { MapPin } from './map-pin.tsx';
import { useFreeLabels } from './use-free-labels.ts';

// react-leaflet compares options by reference: these stand outside the component.
const LAND: PathOptions = { className: 'land', stroke: false, fillOpacity: 1, interactive: false };
const BORDERS: PathOptions = { className: 'borders', fill: false, weight: 1, interactive: false };

export type LandProps = {
  topology: CountryTopology;
  /** Those of its countries that are drawn here. */
  countries: CountryTopology['objects']['countries'];
};

export function Land({ topology, countries }: LandProps) {
  const shapes = useMemo(() => feature(topology, countries), [topology, countries]);
  return <GeoJSON data={shapes} style={LAND} interactive={false} />;
}

export type BordersProps = { topology: CountryTopology };

export function Borders({ topology }: BordersProps) {
  const { countries } = topology.objects;
  // Inner borders alone: stroking the shapes would draw the edge of the clipped data too.
  const borders = useMemo(() => mesh(topology, countries, (a, b) => a !== b), [topology, countries]);
  return <GeoJSON data={borders} style={BORDERS} interactive={false} />;
}

export type LabelsProps = {
  labels: BaseMap['labels'];
  /** By the id of the label. */
  names: Readonly<Record<string, string>>;
};

export function Labels({ labels, names }: LabelsProps) {
  const map = useMapEvents({ zoomend: () => setZoom(map.getZoom()) });
  const [zoom, setZoom] = useState(() => map.getZoom());
  useFreeLabels(map);
  return labels
    .filter(({ minZoom }) => zoom >= minZoom)
    .map(({ id, lat, lon }) => (
      <MapPin key={id} lat={lat} lon={lon} zIndexOffset={-1000}>
        <span className="base-label" aria-hidden="true">
          {names[id]}
        </span>
      </MapPin>
    ));
}
