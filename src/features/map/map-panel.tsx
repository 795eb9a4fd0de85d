/** Where: the map; a readout without a base map has the list of places alone, farther down. */
import { type RefObject, Suspense, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useExplorer } from '../../explorer/explorer-context.tsx';
import { useI18n } from '../../i18n/i18n-context.tsx';
import { isEmbed } from '../../model/site-paths.ts';
import { SECTION_IDS } from '../../ui/element-ids.ts';
import { GlanceHead } from '../../ui/glance-head.tsx';
import { lateChunk, useLateChunk } from '../../ui/loading/late-chunk.ts';
import { PanelBoundary } from '../../ui/loading/panel-boundary.tsx';
import { whenIdle } from '../../ui/loading/when-idle.ts';
import { mapHeading } from './map-heading.ts';
import { MapPicture } from './map-picture.tsx';
import { mapPlaces } from './place-groups.ts';
import { SpotInset } from './spot-inset.tsx';
import { WaitingSign } from './waiting-sign.tsx';

const liveMapChunk = lateChunk('the live map', async () => (await import('./live-map.tsx')).LiveMap);

/** A busy page gets its map all the same. */
const IDLE_LIMIT_MS = 2000;

export function MapPanel() {
  const { index, page } = useExplorer();
  const i18n = useI18n('late');
  const { m } = i18n;
  const frame = useRef<HTMLDivElement>(null);
  const isNear = useIsNear(frame);
  const [LiveMap, loadAgain] = useLateChunk(liveMapChunk);
  // The picture goes and the map comes in one step: in between a place would have two names, or none.
  const [live, setLive] = useState<{ refocus: string | undefined } | null>(null);
  // Whoever is on a name of the picture when the map covers it is then on the same name there.
  const onReady = useCallback(() => {
    const focused = frame.current?.querySelector<HTMLElement>('.pin-place:focus-within');
    setLive({ refocus: focused?.dataset['place'] });
  }, []);
  useLayoutEffect(() => {
    if (live?.refocus === undefined) return;
    frame.current
      ?.querySelector<HTMLElement>(`button[data-place="${live.refocus}"]`)
      ?.focus({ preventScroll: true });
  }, [live]);
  const { places, map } = index.readout;
  const inset = mapPlaces(places).points.find(({ others }) => others.length > 0);
  if (places.length === 0 || map === undefined) return null;
  return (
    <section className="glance-part map" id={SECTION_IDS.map} aria-labelledby="map-heading" tabIndex={-1}>
      <GlanceHead id="map-heading" section={SECTION_IDS.places} more={m.map.list}>
        {mapHeading(i18n, index.readout)}
      </GlanceHead>
      <div className="map-frame" ref={frame}>
        <div className="map-canvas">
          <MapPicture picture={map} isCovered={live !== null} />
          {isNear && (
            <PanelBoundary name={m.app.sectionNames.map} onFault={() => setLive(null)} onRetry={loadAgain}>
              <Suspense fallback={null}>
                <LiveMap map={map} onReady={onReady} isShown={live !== null} />
              </Suspense>
              {live === null && <WaitingSign words={isEmbed(page.under) ? m.map.slowAlone : m.map.slow} />}
            </PanelBoundary>
          )}
        </div>
        {inset && <SpotInset group={inset} />}
      </div>
    </section>
  );
}

/** Turns true once the element is near the view and the browser has nothing more urgent to do. */
function useIsNear(frame: RefObject<HTMLElement | null>): boolean {
  const [isNear, setIsNear] = useState(false);
  useEffect(() => {
    const element = frame.current;
    if (element === null || isNear) return;
    let takeBack: (() => void) | undefined;
    const observer = new IntersectionObserver(
      (entries) => {
        if (!entries.some((entry) => entry.isIntersecting)) return;
        observer.disconnect();
        takeBack = whenIdle(() => setIsNear(true), IDLE_LIMIT_MS);
      },
      { rootMargin: '200px' },
    );
    observer.observe(element);
    return () => {
      observer.disconnect();
      takeBack?.();
    };
  }, [frame, isNear]);
  return isNear;
}
