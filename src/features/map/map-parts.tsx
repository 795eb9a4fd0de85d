/** What the live map is made of, in the order in which it is drawn: names first, then what the base map brings. */
import { type ReactNode, useMemo } from 'react';
import { Pane } from 'react-leaflet';
import { useExplorer } from '../../explorer/explorer-context.tsx';
import type { BaseMap } from '../../model/basemap.ts';
import { AreaLayer } from './area-layer.tsx';
import { AreaPin } from './area-pin.tsx';
import { Borders, Labels, Land } from './base-map-layer.tsx';
import type { HomeView } from './home-view.ts';
import { landPortions } from './land-portions.ts';
import { MapPin } from './map-pin.tsx';
import { MarketLayer } from './market-layer.tsx';
import { pictureNames } from './picture-names.ts';
import { PlaceButton } from './place-button.tsx';
import { mapPlaces } from './place-groups.ts';

/** Above the areas, which come with the base map and so later. */
const LINES_PANE = { zIndex: 450 };

export interface MapPartsInput {
  /** Absent until it is loaded, and where it could not be. */
  baseMap: BaseMap | undefined;
  /** What is written on the base map, by the ids of its labels. */
  names: Readonly<Record<string, string>>;
  /** Where the map stands at first. */
  home: HomeView;
}

/** Elements for a `MapContainer`, each small enough for a task of its own; those of the base map follow all others. */
export function useMapParts({ baseMap, names, home }: MapPartsInput): ReactNode[] {
  const { index } = useExplorer();
  const { map } = index.readout;
  const { areas, points, regions, markets } = useMemo(() => mapPlaces(index.readout.places), [index]);
  const placeNames = useMemo(() => map && pictureNames(index, map), [index, map]);
  const land = useMemo(() => (baseMap ? landPortions(baseMap.topology) : []), [baseMap]);
  const places = [
    ...[...regions, ...areas].map((place) => <AreaPin key={place.id} place={place} names={placeNames} />),
    ...points.map(({ head }, point) => (
      <MapPin key={head.id} lat={head.lat} lon={head.lon} zIndexOffset={500}>
        <span className="dot" data-side={placeNames?.sideOf(point)} aria-hidden="true" />
        <PlaceButton place={head} className="beside-dot" />
      </MapPin>
    )),
    <Pane key="lines" name="lines" style={LINES_PANE}>
      {markets.map((place) => (
        <MarketLayer key={place.id} place={place} home={home} />
      ))}
    </Pane>,
  ];
  if (baseMap === undefined) return places;
  return [
    ...places,
    ...land.map((countries, index) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: a portion is known by its place alone, and stays in it.
      <Land key={index} topology={baseMap.topology} countries={countries} />
    )),
    <Borders key="borders" topology={baseMap.topology} />,
    ...areas.map((place) => <AreaLayer key={`area-${place.id}`} baseMap={baseMap} place={place} />),
    <Labels key="labels" labels={baseMap.labels} names={names} />,
  ];
}
