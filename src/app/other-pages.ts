/**
 * Pages of a readout that are not the explorer, by their folders: each in a chunk of its own with its words. What a page is
 * made of is named after the first step of its folder, by which the build finds it: `use-page.tsx`, `use-styles.ts`, and the
 * part `use` of the words (site/page-assets.ts). They begin with the explorer's first chunk, which a reader who comes from
 * there has already; entries of their own would cut that chunk into pieces that compress worse (1.6 kB).
 */
import type { ComponentType } from 'react';
import type { I18n } from '../i18n/i18n.ts';
import { EMBED as EMBED_WORDS } from '../i18n/load-embed.generated.ts';
import { USE as USE_WORDS } from '../i18n/load-use.generated.ts';
import { withWords } from '../i18n/parts.ts';
import { ABOUT, EMBEDDED, type Embedded, embedFolder, USE } from '../model/site-paths.ts';

/** @throws Error where the chunk does not come */
type LoadPage = (i18n: I18n) => Promise<ComponentType>;

const loadEmbed =
  (panel: Embedded): LoadPage =>
  async (i18n) => {
    const { embedOf } = await withWords(i18n, import('./embed-page.tsx'), EMBED_WORDS);
    return embedOf(panel);
  };

export const OTHER_PAGES: Readonly<Record<string, LoadPage>> = {
  [USE]: async (i18n) => (await withWords(i18n, import('./use-page.tsx'), USE_WORDS)).UsePage,
  [ABOUT]: async () => (await import('./about-page.tsx')).AboutPage,
  ...Object.fromEntries(EMBEDDED.map((panel) => [embedFolder(panel), loadEmbed(panel)])),
};
