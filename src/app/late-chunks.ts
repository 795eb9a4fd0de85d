/** The parts of the page that are loaded after the rest, a chunk each. */
import { lateChunk } from '../ui/loading/late-chunk.ts';

export const mapChunk = lateChunk(
  'the map',
  async () => (await import('../features/map/map-panel.tsx')).MapPanel,
);
export const targetChunk = lateChunk(
  'the target',
  async () => (await import('../features/trade/trade-panel.tsx')).TradePanel,
);
/** Needed when something is chosen; loaded before that once the page is idle. */
export const cardChunk = lateChunk(
  'the card',
  async () => (await import('../features/detail/detail-card.tsx')).DetailCard,
);
