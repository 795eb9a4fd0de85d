/** Where: the map, and the same places as a list for whoever does not see maps. */
import { lazy, type RefObject, Suspense, useEffect, useRef, useState } from 'react';
import { useExplorer } from '../../explorer/explorer-context.tsx';
import { useI18n } from '../../i18n/i18n-context.tsx';
import { SECTION_IDS } from '../../ui/element-ids.ts';
import { PanelBoundary } from '../../ui/panel-boundary.tsx';
import { PlaceList } from './place-list.tsx';

const LiveMap = lazy(async () => ({ default: (await import('./live-map.tsx')).LiveMap }));

export function MapPanel() {
  const { index } = useExplorer();
  const { m } = useI18n();
  const frame = useRef<HTMLDivElement>(null);
  const isNear = useIsNear(frame);
  const { places } = index.readout;
  if (places.length === 0) return null;
  return (
    <section className="panel map" id={SECTION_IDS.map} aria-labelledby="map-heading" tabIndex={-1}>
      <h2 id="map-heading">{m.map.heading}</h2>
      <div className="map-frame needs-script" ref={frame}>
        {isNear && (
          <PanelBoundary name={m.app.sectionNames.map}>
            <Suspense fallback={<p className="map-message late">{m.map.loading}</p>}>
              <LiveMap />
            </Suspense>
          </PanelBoundary>
        )}
      </div>
      <p className="panel-note needs-script">
        {places.some(({ kind }) => kind === 'market') && m.map.schematic} {m.map.borders}
      </p>
      <PlaceList />
    </section>
  );
}

/** Turns true once the element comes near the view, and stays so. */
function useIsNear(frame: RefObject<HTMLElement | null>): boolean {
  const [isNear, setIsNear] = useState(false);
  useEffect(() => {
    const element = frame.current;
    if (element === null || isNear) return;
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some((entry) => entry.isIntersecting)) setIsNear(true);
      },
      { rootMargin: '200px' },
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, [frame, isNear]);
  return isNear;
}
