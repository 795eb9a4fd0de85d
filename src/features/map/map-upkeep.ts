/** What keeps the map right while others act on it: readers who drag it, its frame that changes, and the focus that leaves it. */
import type { Map as LeafletMap } from 'leaflet';
import { useEffect } from 'react';
import type { BaseMap } from '../../model/basemap.ts';
import { prefersLessMotion } from '../../ui/layout.ts';

/** Room between a name that has the focus and the edge of the map; the controls stand at the right. In pixels. */
const MARGIN = { left: 8, top: 8, right: 48, bottom: 8 };

/** The map ends where its base map does. */
export function useBounds(map: LeafletMap | null, baseMap: BaseMap | undefined): void {
  useEffect(() => {
    if (map === null || baseMap === undefined) return;
    const [west, south, east, north] = baseMap.topology.bbox;
    map.setMaxBounds([
      [south, west],
      [north, east],
    ]);
  }, [map, baseMap]);
}

/** The map fits its frame again as soon as that has another size; while the frame is hidden it has none. */
export function useFit(map: LeafletMap | null): void {
  useEffect(() => {
    if (map === null) return;
    const container = map.getContainer();
    const observer = new ResizeObserver(() => {
      if (container.clientWidth > 0 && container.clientHeight > 0) map.invalidateSize({ animate: false });
    });
    observer.observe(container);
    return () => observer.disconnect();
  }, [map]);
}

/** The map moves by as little as brings a name into sight that the keyboard has come to. */
export function useFollowFocus(map: LeafletMap | null): void {
  useEffect(() => {
    if (map === null) return;
    const container = map.getContainer();
    const onFocus = ({ target }: FocusEvent) => {
      // Not what is clicked: it would be gone from under the pointer.
      if (!(target instanceof Element) || target === container || !target.matches(':focus-visible')) return;
      // The browser may have scrolled there already, which moves the map out of its frame.
      container.scrollTo(0, 0);
      const name = target.getBoundingClientRect();
      const frame = container.getBoundingClientRect();
      const by = (first: number, last: number) => Math.min(0, first) || Math.max(0, last);
      const x = by(name.left - frame.left - MARGIN.left, name.right - frame.right + MARGIN.right);
      const y = by(name.top - frame.top - MARGIN.top, name.bottom - frame.bottom + MARGIN.bottom);
      if (x !== 0 || y !== 0) map.panBy([x, y], { animate: !prefersLessMotion() });
    };
    container.addEventListener('focusin', onFocus);
    return () => container.removeEventListener('focusin', onFocus);
  }, [map]);
}
