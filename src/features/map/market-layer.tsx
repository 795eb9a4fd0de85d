/**
 * Markets named without a place: a name that stays at the edge of the view, and a dashed line that
 * shows the direction and nothing else.
 */
import L, { type PathOptions } from 'leaflet';
import { useState } from 'react';
import { Polyline, useMapEvents } from 'react-leaflet';
import { useExplorer } from '../../explorer/explorer-context.tsx';
import type { Place } from '../../model/readout.ts';
import { clampToBox } from './clamp.ts';
import { MapPin } from './map-pin.tsx';
import { PlaceButton } from './place-button.tsx';

const LINE: PathOptions = { className: 'market-line', dashArray: '4 6', weight: 1.5, interactive: false };

/** Room between a name's middle and the edge of the map, in pixels. */
const MARGIN = { x: 64, y: 22 };

export type MarketLayerProps = { place: Place };

export function MarketLayer({ place }: MarketLayerProps) {
  const { index } = useExplorer();
  const [, redraw] = useState(0);
  const map = useMapEvents({
    move: () => redraw((count) => count + 1),
    zoomend: () => redraw((count) => count + 1),
    resize: () => redraw((count) => count + 1),
  });
  const target = place.lineTo === undefined ? undefined : index.places.get(place.lineTo);
  const size = map.getSize();
  const wanted = map.latLngToContainerPoint([place.lat, place.lon]);
  const shown = map.containerPointToLatLng(
    L.point(
      clampToBox(wanted, {
        left: MARGIN.x,
        top: MARGIN.y,
        right: size.x - MARGIN.x,
        bottom: size.y - MARGIN.y,
      }),
    ),
  );
  return (
    <>
      {target && (
        <Polyline
          positions={[
            [target.lat, target.lon],
            [shown.lat, shown.lng],
          ]}
          pathOptions={LINE}
        />
      )}
      <MapPin lat={shown.lat} lon={shown.lng}>
        <PlaceButton place={place} />
      </MapPin>
    </>
  );
}
