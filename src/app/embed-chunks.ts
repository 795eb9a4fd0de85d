/** What a page of the reader's own may show, parts of the page with what a reader takes along: loaded after it. */
import { LATE } from '../i18n/load-late.generated.ts';
import { SHOW } from '../i18n/load-show.generated.ts';
import { loadPart } from '../i18n/parts.ts';
import { EMBED_ID, PICTURES_ID } from '../ui/element-ids.ts';
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

export const picturesChunk = lateChunk(
  'pictures',
  async (i18n) => {
    const [{ Pictures }] = await Promise.all([
      import('./pictures.tsx'),
      loadPart(i18n, SHOW),
      loadPart(i18n, LATE),
    ]);
    return Pictures;
  },
  PICTURES_ID,
);
