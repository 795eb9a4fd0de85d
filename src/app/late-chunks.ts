/** The parts of the page that are loaded after the rest, a chunk each, and the words that they share another. */
import type { I18n } from '../i18n/i18n.ts';
import { KEYS } from '../i18n/load-keys.generated.ts';
import { LATE } from '../i18n/load-late.generated.ts';
import { SEARCH } from '../i18n/load-search.generated.ts';
import { withWords } from '../i18n/parts.ts';
import { SECTION_IDS } from '../ui/element-ids.ts';
import { lateChunk } from '../ui/loading/late-chunk.ts';
import type { DialogProps } from '../ui/loading/late-dialog.tsx';

const map = (i18n: I18n) => withWords(i18n, import('../features/map/map-parts-of-page.ts'), LATE);
const toOpen = (i18n: I18n) => withWords(i18n, import('./parts-to-open.ts'), LATE);
const target = (i18n: I18n) => withWords(i18n, import('../features/trade/target-parts-of-page.ts'), LATE);

/** All statements; the commitments at one look are in the first chunk. */
export const timelineChunk = lateChunk(
  'all statements',
  async (i18n) =>
    (await withWords(i18n, import('../features/timeline/timeline-panel.tsx'), LATE)).TimelinePanel,
  SECTION_IDS.commitments,
);
export const mapChunk = lateChunk('the map', async (i18n) => (await map(i18n)).MapPanel, SECTION_IDS.map);
export const placesChunk = lateChunk(
  'the places',
  async (i18n) => (await map(i18n)).PlacesPanel,
  SECTION_IDS.places,
);
export const targetChunk = lateChunk(
  'the target',
  async (i18n) => (await target(i18n)).TargetGlance,
  'target-glance',
);
export const tradeChunk = lateChunk(
  'the target in full',
  async (i18n) => (await target(i18n)).TradePanel,
  SECTION_IDS.target,
);
/** Needed when something is chosen; loaded before that once the page is idle. */
export const cardChunk = lateChunk('the card', async (i18n) => (await toOpen(i18n)).DetailCard);
/** All filters of a small screen, loaded before they are opened, once the page is idle. */
export const sheetChunk = lateChunk<DialogProps>(
  'the filters',
  async (i18n) => (await toOpen(i18n)).FilterSheet,
);
/** What is said of an address that asks for what the readout does not have. */
export const addressNoteChunk = lateChunk(
  'a note about the address',
  async (i18n) => (await toOpen(i18n)).AddressNote,
);
/** The search, with its words, its stemmers and what makes its index: loaded when it is opened. */
export const searchChunk = lateChunk<DialogProps>('the search', async (i18n) => {
  const [{ SearchDialog }] = await Promise.all([
    withWords(i18n, import('../features/search/search-dialog.tsx'), SEARCH),
    import('../features/search/search.css'),
  ]);
  return SearchDialog;
});
/** The list of keys, loaded when it is opened. */
export const keysChunk = lateChunk<DialogProps>('the keys', async (i18n) => {
  const [{ KeysDialog }] = await Promise.all([
    withWords(i18n, import('../features/keys/keys-dialog.tsx'), KEYS),
    import('../features/keys/keys.css'),
  ]);
  return KeysDialog;
});
