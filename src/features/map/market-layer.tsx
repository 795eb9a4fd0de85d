/**
 * Markets named without a place: a name at the edge of what the map shows at first or farther out, and a dashed line that
 * shows the direction and nothing else.
 */
import L from 'leaflet';
import { useEffect, useRef, useState } from 'react';
import { Polyline, useMapEvents } from 'react-leaflet';
import { useExplorer } from '../../explorer/explorer-context.tsx';
import type { Place } from '../../model/readout.ts';
import type { HomeView } from './home-view.ts';
import { towards } from './map-geometry.ts';
import { MapPin } from './map-pin.tsx';
import { PlaceButton } from './place-button.tsx';
import { usePlaceTotal } from './use-place-total.ts';

/** Room between a name and the edge of the map, in pixels. */
const MARGIN = 4;

/** Zooms that differ by less are one: the scale of the style sheet is rounded. */
const A_HAIR = 0.01;

export type MarketLayerProps = { place: Place; home: HomeView };

export function MarketLayer({ place, home }: MarketLayerProps) {
  const { index } = useExplorer();
  const total = usePlaceTotal(place.id);
  const [, redraw] = useState(0);
  const [half, setHalf] = useState({ width: 0, height: 0 });
  const button = useRef<HTMLButtonElement>(null);
  // The name's size depends on its language and count, and is known only once it is drawn.
  // biome-ignore lint/correctness/useExhaustiveDependencies: measured again when the name or its count may have changed.
  useEffect(() => {
    if (button.current === null) return;
    const { offsetWidth, offsetHeight } = button.current;
    setHalf({ width: offsetWidth / 2 + MARGIN, height: offsetHeight / 2 + MARGIN });
  }, [place, total]);
  const again = () => redraw((count) => count + 1);
  const map = useMapEvents({ move: again, zoomend: again, resize: again });
  const start = (place.lineTo === undefined ? undefined : index.places.get(place.lineTo)) ?? place;
  const size = map.getSize();
  // Zoomed in, the edge of the view lies within the countries: the name stays where it stood at first, out of sight.
  const [center, zoom] =
    map.getZoom() > home.zoom + A_HAIR ? [home.center, home.zoom] : [map.getCenter(), map.getZoom()];
  const corner = map.project(center, zoom).subtract(size.divideBy(2));
  const point = ({ lat, lon }: Place): [number, number] => {
    const { x, y } = map.project([lat, lon], zoom).subtract(corner);
    return [x, y];
  };
  const edge = towards(point(start), point(place), {
    left: half.width,
    top: half.height,
    right: size.x - half.width,
    bottom: size.y - half.height,
  });
  const shown = map.unproject(L.point(edge).add(corner), zoom);
  return (
    <>
      {start !== place && (
        <Polyline
          positions={[
            [start.lat, start.lon],
            [shown.lat, shown.lng],
          ]}
          className="market-line"
          dashArray="4 6"
          weight={1.5}
          interactive={false}
        />
      )}
      <MapPin lat={shown.lat} lon={shown.lng}>
        <PlaceButton place={place} ref={button} />
      </MapPin>
    </>
  );
}
