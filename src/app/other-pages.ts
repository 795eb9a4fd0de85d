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
import { VERSIONS as VERSION_WORDS } from '../i18n/load-versions.generated.ts';
import { withWords } from '../i18n/parts.ts';
import { ABOUT, CHANGES, EMBEDDED, type Embedded, embedFolder, isVersion, USE } from '../model/site-paths.ts';

/** @throws Error where the chunk does not come */
type LoadPage = (i18n: I18n) => Promise<ComponentType>;

const loadEmbed =
  (panel: Embedded): LoadPage =>
  async (i18n) => {
    const { embedOf } = await withWords(i18n, import('./embed-page.tsx'), EMBED_WORDS);
    return embedOf(panel);
  };

/** The explorer of any version. */
const loadKept: LoadPage = async (i18n) =>
  (await withWords(i18n, import('./kept-page.tsx'), VERSION_WORDS)).KeptPage;

const otherPages = (): Readonly<Record<string, LoadPage>> => ({
  [USE]: async (i18n) => (await withWords(i18n, import('./use-page.tsx'), USE_WORDS)).UsePage,
  [CHANGES]: async (i18n) => (await withWords(i18n, import('./changes-page.tsx'), VERSION_WORDS)).ChangesPage,
  [ABOUT]: async () => (await import('./about-page.tsx')).AboutPage,
  ...Object.fromEntries(EMBEDDED.map((panel) => [embedFolder(panel), loadEmbed(panel)])),
});

/** @throws Error where there is no such page, or its chunk does not come */
export async function loadOtherPage(under: string, i18n: I18n): Promise<ComponentType> {
  // A single file is the explorer alone: said here by the mode itself, its build leaves the code of all others out.
  if (import.meta.env.MODE === 'single-file') throw new Error('a single file has no other page');
  const load = isVersion(under) ? loadKept : otherPages()[under];
  if (load === undefined) throw new Error(`there is no page "${under}"`);
  return load(i18n);
}
