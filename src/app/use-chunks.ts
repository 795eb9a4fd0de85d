/** Parts of the page with what a reader takes along that are loaded after it, a chunk each with its words. */
import { DOWNLOADS } from '../i18n/load-downloads.generated.ts';
import { loadPart } from '../i18n/parts.ts';
import { DOWNLOADS_ID } from '../ui/element-ids.ts';
import { lateChunk } from '../ui/loading/late-chunk.ts';

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
