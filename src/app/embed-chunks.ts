/** What a page of the reader's own may show, parts of the page with what a reader takes along: loaded after it. */
import { SHOW } from '../i18n/load-show.generated.ts';
import { loadPart } from '../i18n/parts.ts';
import { EMBED_ID } from '../ui/element-ids.ts';
import { lateChunk } from '../ui/loading/late-chunk.ts';

export const embedChunk = lateChunk(
  'embeds',
  async (i18n) => {
    const [{ EmbedSection }] = await Promise.all([
      import('../features/embed/embed-section.tsx'),
      loadPart(i18n, SHOW),
    ]);
    return EmbedSection;
  },
  EMBED_ID,
);
