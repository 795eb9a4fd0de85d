/** What the reader has zoomed to; nothing else on the page needs to know. */
import { type RefObject, useCallback, useEffect, useState } from 'react';
import { shareAcross } from '../../ui/layout.ts';
import { heldDay } from './landmarks.ts';
import type { Domain, TimeExtents } from './time-extents.ts';
import { aroundTalks, isSameView, isShortest, moved, shareAt, within, ZOOM_STEP, zoomed } from './zoom.ts';

export interface Zoom {
  /** Whether there is anything to zoom: the talks have a day, and the axis one scale. */
  isPossible: boolean;
  view: Domain | undefined;
  canZoomIn: boolean;
  canZoomOut: boolean;
  zoomIn(): void;
  zoomOut(): void;
  fitAll(): void;
  showHome(): void;
  showTalks(): void;
  /** `false` for a key that does nothing here. */
  onKey(key: string): boolean;
}

/**
 * @param rows - the element whose strips zoom with Ctrl and the wheel
 * @param readLandmarks - what buttons and keys zoom around, asked when they are pressed
 */
export function useZoom(
  extents: TimeExtents | undefined,
  rows: RefObject<HTMLElement | null>,
  readLandmarks: () => readonly Domain[],
): Zoom {
  // `null`: the article's own years, whatever they are.
  const [chosen, setChosen] = useState<Domain | null>(null);
  const isPossible = extents?.talks !== undefined;
  const view = extents && (chosen === null || !isPossible ? extents.home : within(chosen, extents.all));

  const change = useCallback(
    (next: (view: Domain, extents: TimeExtents) => Domain) => {
      if (extents?.talks === undefined) return;
      setChosen((before) => next(before === null ? extents.home : within(before, extents.all), extents));
    },
    [extents],
  );
  const zoom = (factor: number) => {
    const known = readLandmarks();
    change((now, { all }) => zoomed(now, factor, shareAt(now, heldDay(now, known)), all));
  };
  const move = (direction: 1 | -1) => change((now, { all }) => moved(now, direction, all));

  useEffect(() => {
    const element = rows.current;
    if (element === null || !isPossible) return;
    // React listens passively to the wheel, and what zooms must not scroll or enlarge the page.
    const onWheel = (event: WheelEvent) => {
      const strip = event.target instanceof Element ? event.target.closest('.strip') : null;
      if (!event.ctrlKey || strip === null || event.deltaY === 0) return;
      event.preventDefault();
      const factor = event.deltaY < 0 ? ZOOM_STEP : 1 / ZOOM_STEP;
      const share = shareAcross(strip, event.clientX);
      change((now, { all }) => zoomed(now, factor, share, all));
    };
    element.addEventListener('wheel', onWheel, { passive: false });
    return () => element.removeEventListener('wheel', onWheel);
  }, [rows, change, isPossible]);

  return {
    isPossible,
    view,
    canZoomIn: view !== undefined && !isShortest(view),
    canZoomOut: extents !== undefined && view !== undefined && !isSameView(view, extents.all),
    zoomIn: () => zoom(ZOOM_STEP),
    zoomOut: () => zoom(1 / ZOOM_STEP),
    fitAll: () => change((_, { all }) => all),
    showHome: () => setChosen(null),
    showTalks: () => change((_, known) => aroundTalks(known)),
    onKey(key) {
      if (key === '+' || key === '=') zoom(ZOOM_STEP);
      else if (key === '-') zoom(1 / ZOOM_STEP);
      else if (key === 'ArrowLeft') move(-1);
      else if (key === 'ArrowRight') move(1);
      else return false;
      return true;
    },
  };
}
