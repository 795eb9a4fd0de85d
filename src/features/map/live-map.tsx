/** The map itself: Leaflet over the built-in base map. Loaded after the page is readable. */
import 'leaflet/dist/leaflet.css';
import { QueryClient, QueryClientProvider, useQuery } from '@tanstack/react-query';
import L, { type Map as LeafletMap } from 'leaflet';
import { useEffect, useRef, useState } from 'react';
import { MapContainer } from 'react-leaflet';
import { baseMapQuery } from '../../data/queries.ts';
import { useExplorer } from '../../explorer/explorer-context.tsx';
import { useI18n } from '../../i18n/i18n-context.tsx';
import type { Readout } from '../../model/readout.ts';
import { isEmbed } from '../../model/site-paths.ts';
import { prefersLessMotion } from '../../ui/layout.ts';
import { homeView } from './home-view.ts';
import { useInTurn } from './in-turn.ts';
import { MapControls } from './map-controls.tsx';
import { useMapParts } from './map-parts.tsx';
import { useBounds, useFit, useFollowFocus } from './map-upkeep.ts';
import { WaitingSign } from './waiting-sign.tsx';

/** Natural Earth's simplified borders hold up to this zoom. */
const ZOOMS = { min: 3, max: 7 };

export type LiveMapProps = {
  /** Names the base map's file, what is written on it, and where it stands at first. */
  map: Pick<NonNullable<Readout['map']>, 'baseMap' | 'names' | 'lat' | 'lon' | 'zoom'>;
  /** The map is there, or will not be: the picture below it can go. */
  onReady: () => void;
  /** Whether the picture has gone: until then the map is drawn unseen, since every name on it stands there already. */
  isShown: boolean;
};

export function LiveMap(props: LiveMapProps) {
  const [client] = useState(() => new QueryClient());
  return (
    <QueryClientProvider client={client}>
      <MapView {...props} />
    </QueryClientProvider>
  );
}

function MapView({ map: picture, onReady, isShown }: LiveMapProps) {
  const { baseMap: file, names } = picture;
  const { page } = useExplorer();
  const { m } = useI18n('late');
  // An embed has no list of the places.
  const isAlone = isEmbed(page.under);
  const query = useQuery(baseMapQuery(page, file, document));
  const [moves] = useState(() => !prefersLessMotion());
  const [map, setMap] = useState<LeafletMap | null>(null);
  const [showsHint, setShowsHint] = useState(false);
  const frame = useRef<HTMLDivElement>(null);

  // The page keeps its wheel: the map zooms with Ctrl alone, and says so when the wheel is tried.
  useEffect(() => {
    const element = frame.current;
    if (element === null) return;
    const onWheel = (event: WheelEvent) => {
      if (event.ctrlKey) return;
      event.stopPropagation();
      setShowsHint(true);
    };
    element.addEventListener('wheel', onWheel, { capture: true, passive: true });
    return () => element.removeEventListener('wheel', onWheel, { capture: true });
  }, []);

  // Read once, as the map reads its options once: the frame is there before the map is loaded.
  const findHome = () => homeView(picture, document.querySelector('.map-frame'));
  const [home] = useState(findHome);
  const parts = useMapParts({ baseMap: query.data, names, home });
  const drawn = useInTurn(map === null ? 0 : parts.length);
  const isDrawn = map !== null && !query.isPending && drawn === parts.length;

  useEffect(() => {
    if (isDrawn) onReady();
  }, [isDrawn, onReady]);

  useBounds(map, query.data);
  useFit(map);
  useFollowFocus(map);
  useEffect(() => {
    map?.getContainer().setAttribute('aria-label', m.map.label);
    map?.getContainer().setAttribute('role', 'application');
  }, [map, m]);

  return (
    <div className={isShown ? 'live-map' : 'live-map is-waiting'} ref={frame}>
      <MapContainer
        ref={setMap}
        center={home.center}
        zoom={home.zoom}
        minZoom={ZOOMS.min}
        maxZoom={ZOOMS.max}
        zoomSnap={0.25}
        zoomDelta={0.5}
        maxBoundsViscosity={1}
        zoomControl={false}
        // Of windows that grow while the map is hidden Leaflet would take no size at all: see useFit.
        trackResize={false}
        zoomAnimation={moves}
        fadeAnimation={moves}
        markerZoomAnimation={moves}
        inertia={moves}
        attributionControl={false}
        // One finger scrolls the page; two move and zoom the map.
        dragging={!L.Browser.mobile}
      >
        {parts.slice(0, drawn)}
      </MapContainer>
      {map && <MapControls map={map} findHome={findHome} />}
      {showsHint && (
        <p className="map-hint" role="status">
          {m.map.zoomHint}
        </p>
      )}
      {query.isError && query.isFetching && <WaitingSign words={isAlone ? m.map.slowAlone : m.map.slow} />}
      {query.isError && !query.isFetching && (
        <div className="map-message" role="alert">
          <p>{isAlone ? m.map.failedAlone : m.map.failed}</p>
          <button type="button" className="chip" onClick={() => query.refetch()}>
            {m.map.retry}
          </button>
        </div>
      )}
    </div>
  );
}
