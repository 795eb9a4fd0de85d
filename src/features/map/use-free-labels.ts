/** Names of the base map are drawn where they are whole and nothing lies on them: half a name says nothing. */
import type { Map as LeafletMap } from 'leaflet';
import { useEffect } from 'react';
import { isInBox, meet } from './clamp.ts';

/** What a name of the base map gives way to, within the live map. */
const ABOVE = '.place-button, .dot, .map-controls';

/** Looks at what is laid out, after every move of the map and of anything on it. */
export function useFreeLabels(map: LeafletMap): void {
  useEffect(() => {
    const container = map.getContainer();
    let frame = 0;
    const look = () => {
      const edge = container.getBoundingClientRect();
      const above = [...(container.parentElement?.querySelectorAll(ABOVE) ?? [])].map(boxOf);
      const labels = [...container.querySelectorAll('.base-label')];
      // All is measured before anything is changed, so that the page is laid out once.
      const free = labels.map(boxOf).map((box) => isInBox(box, edge) && !above.some((one) => meet(box, one)));
      labels.forEach((label, at) => {
        label.classList.toggle('is-covered', free[at] === false);
      });
    };
    const lookSoon = () => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(look);
    };
    // Names move by their style, come and go as nodes, and grow with their counts; a class is our own change.
    const observer = new MutationObserver(lookSoon);
    observer.observe(map.getPanes().markerPane, {
      attributeFilter: ['style'],
      characterData: true,
      childList: true,
      subtree: true,
    });
    map.on('moveend zoomend resize', lookSoon);
    look();
    lookSoon();
    return () => {
      cancelAnimationFrame(frame);
      observer.disconnect();
      map.off('moveend zoomend resize', lookSoon);
    };
  }, [map]);
}

const boxOf = (element: Element) => element.getBoundingClientRect();
