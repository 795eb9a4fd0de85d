/** What a reader takes along, a chunk a section with its words: loaded after the page that says what there is. */
import type { I18n } from '../i18n/i18n.ts';
import { DOWNLOADS } from '../i18n/load-downloads.generated.ts';
import { LATE } from '../i18n/load-late.generated.ts';
import { loadPart } from '../i18n/parts.ts';
import { DOWNLOADS_ID, USE_SECTION_IDS } from '../ui/element-ids.ts';
import { lateChunk } from '../ui/loading/late-chunk.ts';

/** With the words that the card's buttons have too. */
async function withWords<T>(i18n: I18n, chunk: Promise<T>): Promise<T> {
  const [loaded] = await Promise.all([chunk, loadPart(i18n, LATE)]);
  return loaded;
}

export const downloadsChunk = lateChunk(
  'the downloads',
  async (i18n) => {
    const [{ DownloadsSection }] = await Promise.all([
      import('../features/use/downloads-section.tsx'),
      loadPart(i18n, DOWNLOADS),
    ]);
    return DownloadsSection;
  },
  DOWNLOADS_ID,
);
export const citeChunk = lateChunk(
  'citations',
  async (i18n) => (await withWords(i18n, import('../features/use/cite-section.tsx'))).CiteSection,
  USE_SECTION_IDS.cite,
);
export const checkChunk = lateChunk(
  'the check of quotes',
  async (i18n) => (await withWords(i18n, import('../features/use/check-section.tsx'))).CheckSection,
  USE_SECTION_IDS.check,
);
