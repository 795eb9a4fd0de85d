/** The parts of the page that are loaded after the rest, a chunk each. */
import { lateChunk } from '../ui/loading/late-chunk.ts';

const map = () => import('../features/map/map-parts-of-page.ts');
const target = () => import('../features/trade/target-parts-of-page.ts');

/** All statements; the commitments at one look are in the first chunk. */
export const timelineChunk = lateChunk(
  'all statements',
  async () => (await import('../features/timeline/timeline-panel.tsx')).TimelinePanel,
);
export const mapChunk = lateChunk('the map', async () => (await map()).MapPanel);
export const placesChunk = lateChunk('the places', async () => (await map()).PlacesPanel);
export const targetChunk = lateChunk('the target', async () => (await target()).TargetGlance);
export const tradeChunk = lateChunk('the target in full', async () => (await target()).TradePanel);
/** Needed when something is chosen; loaded before that once the page is idle. */
export const cardChunk = lateChunk(
  'the card',
  async () => (await import('../features/detail/detail-card.tsx')).DetailCard,
);
