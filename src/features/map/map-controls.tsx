/** Zoom and "show all", named in the page's language. */
import type { Map as LeafletMap } from 'leaflet';
import { useI18n } from '../../i18n/i18n-context.tsx';
import { prefersLessMotion } from '../../ui/layout.ts';
import type { HomeView } from './home-view.ts';
import { useMapZoom } from './use-map-zoom.ts';

export type MapControlsProps = {
  map: LeafletMap;
  /** Asked when it is wanted: the frame may have another size by then. */
  findHome: () => HomeView;
};

export function MapControls({ map, findHome }: MapControlsProps) {
  const { m } = useI18n('late');
  const { canZoomIn, canZoomOut, zoomIn, zoomOut } = useMapZoom(map);
  return (
    <div className="map-controls">
      {/* Not disabled at their ends: the focus would be lost with it. */}
      <button
        type="button"
        aria-label={m.map.zoomIn}
        title={m.map.zoomIn}
        aria-disabled={!canZoomIn}
        onClick={zoomIn}
      >
        +
      </button>
      <button
        type="button"
        aria-label={m.map.zoomOut}
        title={m.map.zoomOut}
        aria-disabled={!canZoomOut}
        onClick={zoomOut}
      >
        −
      </button>
      <button
        type="button"
        aria-label={m.map.fit}
        title={m.map.fit}
        onClick={() => {
          const { center, zoom } = findHome();
          map.setView(center, zoom, { animate: !prefersLessMotion() });
        }}
      >
        ⤢
      </button>
    </div>
  );
}
