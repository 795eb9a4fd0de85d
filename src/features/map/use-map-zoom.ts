/** Zoom by buttons and keys: around what is chosen, or the visit; around the middle where neither is in sight. */
import type { Map as LeafletMap } from 'leaflet';
import { useCallback, useEffect, useState } from 'react';
import { useExplorer } from '../../explorer/explorer-context.tsx';
import { zoomAnchors } from './zoom-anchor.ts';

/** One press, in zoom levels. */
const STEP = 0.5;

/** By the key's name. */
const KEYS: Readonly<Record<string, number>> = { '+': STEP, '=': STEP, '-': -STEP, _: -STEP };

export interface MapZoom {
  canZoomIn: boolean;
  canZoomOut: boolean;
  zoomIn(): void;
  zoomOut(): void;
}

export function useMapZoom(map: LeafletMap): MapZoom {
  const { index, views } = useExplorer();
  const [zoom, setZoom] = useState(() => map.getZoom());
  useEffect(() => {
    const follow = () => setZoom(map.getZoom());
    map.on('zoomend', follow);
    return () => {
      map.off('zoomend', follow);
    };
  }, [map]);

  const zoomBy = useCallback(
    (levels: number) => {
      const bounds = map.getBounds();
      const anchor = zoomAnchors(index.readout.places, views.read().chosenPlaces).find(({ lat, lon }) =>
        bounds.contains([lat, lon]),
      );
      map.setZoomAround(anchor ? [anchor.lat, anchor.lon] : map.getCenter(), map.getZoom() + levels);
    },
    [map, index, views],
  );
  useEffect(() => {
    const container = map.getContainer();
    // Leaflet's own keys zoom around the middle: these come before.
    const onKeyDown = (event: KeyboardEvent) => {
      const levels = KEYS[event.key];
      if (levels === undefined || event.target !== container) return;
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      event.stopPropagation();
      zoomBy(levels);
    };
    container.addEventListener('keydown', onKeyDown, { capture: true });
    return () => container.removeEventListener('keydown', onKeyDown, { capture: true });
  }, [map, zoomBy]);

  return {
    canZoomIn: zoom < map.getMaxZoom(),
    canZoomOut: zoom > map.getMinZoom(),
    zoomIn: () => zoomBy(STEP),
    zoomOut: () => zoomBy(-STEP),
  };
}
