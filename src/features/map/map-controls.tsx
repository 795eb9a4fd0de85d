/** Zoom and "show all", named in the page's language. */
import type { Map as LeafletMap } from 'leaflet';
import { useI18n } from '../../i18n/i18n-context.tsx';
import { prefersLessMotion } from '../../ui/layout.ts';
import type { HomeView } from './home-view.ts';

export type MapControlsProps = { map: LeafletMap; home: HomeView };

export function MapControls({ map, home }: MapControlsProps) {
  const { m } = useI18n();
  return (
    <div className="map-controls">
      <button type="button" aria-label={m.map.zoomIn} title={m.map.zoomIn} onClick={() => map.zoomIn()}>
        +
      </button>
      <button type="button" aria-label={m.map.zoomOut} title={m.map.zoomOut} onClick={() => map.zoomOut()}>
        −
      </button>
      <button
        type="button"
        aria-label={m.map.fit}
        title={m.map.fit}
        onClick={() => map.setView(home.center, home.zoom, { animate: !prefersLessMotion() })}
      >
        ⤢
      </button>
    </div>
  );
}
