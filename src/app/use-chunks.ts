/** What a reader takes along, a chunk a section with its words: loaded after the page that says what there is. */
import { DOWNLOADS } from '../i18n/load-downloads.generated.ts';
import { EMBED } from '../i18n/load-embed.generated.ts';
import { LATE } from '../i18n/load-late.generated.ts';
import { SHOW } from '../i18n/load-show.generated.ts';
import { VERSIONS } from '../i18n/load-versions.generated.ts';
import { withWords } from '../i18n/parts.ts';
import { DOWNLOADS_ID, EMBED_ID, PICTURES_ID, USE_SECTION_IDS } from '../ui/element-ids.ts';
import { lateChunk } from '../ui/loading/late-chunk.ts';

export const citeChunk = lateChunk(
  'citations',
  async (i18n) => (await withWords(i18n, import('../features/use/cite-section.tsx'), LATE)).CiteSection,
  USE_SECTION_IDS.cite,
);
export const downloadsChunk = lateChunk(
  'the downloads',
  async (i18n) =>
    (await withWords(i18n, import('../features/use/downloads-section.tsx'), DOWNLOADS)).DownloadsSection,
  DOWNLOADS_ID,
);
export const embedChunk = lateChunk(
  'embeds',
  async (i18n) => {
    // By the mode the build of a single file leaves the import out.
    if (import.meta.env.MODE === 'single-file') throw new Error('a file lies where no other page finds it');
    return (await withWords(i18n, import('../features/embed/embed-section.tsx'), SHOW)).EmbedSection;
  },
  EMBED_ID,
);
export const picturesChunk = lateChunk(
  'pictures',
  async (i18n) => (await withWords(i18n, import('./pictures.tsx'), SHOW, LATE, EMBED)).Pictures,
  PICTURES_ID,
);
export const checkChunk = lateChunk(
  'the check of quotes',
  async (i18n) =>
    (await withWords(i18n, import('../features/use/check-section.tsx'), LATE, VERSIONS)).CheckSection,
  USE_SECTION_IDS.check,
);
export const versionsChunk = lateChunk(
  'the versions',
  async (i18n) =>
    (await withWords(i18n, import('../features/changes/versions-section.tsx'), VERSIONS)).VersionsSection,
  USE_SECTION_IDS.versions,
);
