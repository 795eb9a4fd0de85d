/** Zoom and "show all", named in the page's language. */
import type { FitBoundsOptions, LatLngBounds, Map as LeafletMap } from 'leaflet';
import { useI18n } from '../../i18n/i18n-context.tsx';

export type MapControlsProps = { map: LeafletMap; home: LatLngBounds; fit: FitBoundsOptions };

export function MapControls({ map, home, fit }: MapControlsProps) {
  const { m } = useI18n();
  return (
    <div className="map-controls">
      <button type="button" aria-label={m.map.zoomIn} title={m.map.zoomIn} onClick={() => map.zoomIn()}>
        +
      </button>
      <button type="button" aria-label={m.map.zoomOut} title={m.map.zoomOut} onClick={() => map.zoomOut()}>
        −
      </button>
      <button type="button" aria-label={m.map.fit} title={m.map.fit} onClick={() => map.fitBounds(home, fit)}>
        ⤢
      </button>
    </div>
  );
}
