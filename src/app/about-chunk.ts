/** How the text was read: loaded after the page around it, with its words. */
import { ABOUT } from '../i18n/load-about.generated.ts';
import { KEYS } from '../i18n/load-keys.generated.ts';
import { LATE } from '../i18n/load-late.generated.ts';
import { withWords } from '../i18n/parts.ts';
import { ABOUT_ID } from '../model/site-paths.ts';
import { lateChunk } from '../ui/loading/late-chunk.ts';

export const aboutChunk = lateChunk(
  'how the text was read',
  async (i18n) => (await withWords(i18n, import('./about-parts.tsx'), ABOUT, KEYS, LATE)).AboutParts,
  ABOUT_ID,
);
