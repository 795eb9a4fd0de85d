/** The parts of the page that are loaded after the rest, a chunk each. */
import { SECTION_IDS } from '../ui/element-ids.ts';
import { lateChunk } from '../ui/loading/late-chunk.ts';

const map = () => import('../features/map/map-parts-of-page.ts');
const target = () => import('../features/trade/target-parts-of-page.ts');

/** All statements; the commitments at one look are in the first chunk. */
export const timelineChunk = lateChunk(
  'all statements',
  async () => (await import('../features/timeline/timeline-panel.tsx')).TimelinePanel,
  SECTION_IDS.commitments,
);
export const mapChunk = lateChunk('the map', async () => (await map()).MapPanel, SECTION_IDS.map);
export const placesChunk = lateChunk('the places', async () => (await map()).PlacesPanel, SECTION_IDS.places);
export const targetChunk = lateChunk(
  'the target',
  async () => (await target()).TargetGlance,
  'target-glance',
);
export const tradeChunk = lateChunk(
  'the target in full',
  async () => (await target()).TradePanel,
  SECTION_IDS.target,
);
/** Needed when something is chosen; loaded before that once the page is idle. */
export const cardChunk = lateChunk(
  'the card',
  async () => (await import('../features/detail/detail-card.tsx')).DetailCard,
);
