/** What the prerendered pages need to know of the bundle: its template, the styles to inline, the chunks to preload. */
import { readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import {
  ABOUT,
  CHANGES,
  EMBEDDED,
  embedFolder,
  isVersion,
  PAGE_FOLDERS,
  type PageKey,
  pagePath,
  ROOT,
  relative,
  USE,
  versionFolder,
} from '../model/site-paths.ts';
import type { PageAssets } from './template.ts';

const STYLES = 'src/app/site-styles.ts';
const PRINT = 'src/app/print-styles.ts';

/** `part` is absent where a page begins with the words that all have. */
interface OtherPage {
  content: string;
  part?: string;
  styles: string;
}

const EMBED: OtherPage = {
  content: 'src/app/embed-page.tsx',
  part: 'embed',
  styles: 'src/app/embed-styles.ts',
};

/** What a page that is not the explorer has besides: its content, a part of the words, a style sheet. By its folder. */
const OTHER_PAGES: Readonly<Record<string, OtherPage>> = {
  [CHANGES]: { content: 'src/app/changes-page.tsx', part: 'versions', styles: 'src/app/changes-styles.ts' },
  [USE]: { content: 'src/app/use-page.tsx', part: 'use', styles: 'src/app/use-styles.ts' },
  [ABOUT]: { content: 'src/app/about-page.tsx', styles: 'src/app/about-styles.ts' },
  ...Object.fromEntries(EMBEDDED.map((panel) => [embedFolder(panel), EMBED])),
};

/** The explorer of a version has the explorer's style sheets. */
const KEPT = { content: 'src/app/kept-page.tsx', part: 'versions' };

/** What Vite says of a chunk. */
interface Chunk {
  file: string;
  name?: string;
  css?: string[];
}

/** The shell of the pages, and what a readout's page needs besides. */
export interface Shell {
  /** For the page in a folder. */
  template: (folder: string) => string;
  assets: (page: PageKey) => PageAssets;
  /** Those that stand in pages, as their depths have them, but for the embeds. */
  styles: readonly string[];
  /** Those that stand in embeds. */
  embedStyles: readonly string[];
}

/**
 * Reads what Vite built into a folder, and takes out of it what goes into the pages themselves.
 * @throws Error where the bundle lacks something that every page has.
 */
export function takeAssets(out: string): Shell {
  const html = readFileSync(join(out, 'index.html'), 'utf8');
  const manifest: Record<string, Chunk> = JSON.parse(readFileSync(join(out, '.vite/manifest.json'), 'utf8'));
  rmSync(join(out, '.vite'), { recursive: true });
  const entry = manifest[STYLES];
  const [stylesheet] = entry?.css ?? [];
  if (entry === undefined || stylesheet === undefined)
    throw new Error(`the bundle has no styles of ${STYLES}`);
  const sheet = readFileSync(join(out, stylesheet), 'utf8').trim();
  const stylesOf = (page: PageKey) => inPage(sheet, `${dirname(stylesheet)}/`, page);
  for (const file of [entry.file, stylesheet]) rmSync(join(out, file));
  const inlineOf = (folders: readonly string[]) => [
    ...new Set(folders.map((under) => stylesOf({ ...ANY, under }))),
  ];
  const chunkOf = (name: string) => {
    const chunk = manifest[name] ?? Object.values(manifest).find((candidate) => candidate.name === name);
    if (chunk === undefined) throw new Error(`the bundle has no chunk "${name}"`);
    return chunk;
  };
  // Scripts that ask for nothing but a sheet, which the pages name themselves.
  const sheets = [PRINT, ...Object.values(OTHER_PAGES).map(({ styles: own }) => own)];
  for (const name of new Set(sheets)) rmSync(join(out, chunkOf(name).file));
  const sheetOf = (name: string) => {
    const [found] = chunkOf(name).css ?? [];
    if (found === undefined) throw new Error(`the bundle has no styles of ${name}`);
    return found;
  };
  return {
    styles: inlineOf([...PAGE_FOLDERS, versionFolder('any')]),
    embedStyles: inlineOf(EMBEDDED.map(embedFolder)),
    template: (folder) => placed(html, folder),
    assets: (page) => {
      const other = OTHER_PAGES[page.under ?? ''];
      const own = isVersion(page.under) ? KEPT : other;
      const href = (file: string) => relative(pagePath(page), file);
      return {
        styles: stylesOf(page),
        sheets: [
          other ? { href: href(sheetOf(other.styles)) } : { href: href(sheetOf(PRINT)), media: 'print' },
        ],
        preload: [
          'start',
          'rolldown-runtime',
          'react',
          'client',
          `src/i18n/messages/${page.lang}.generated.ts`,
          `src/i18n/cldr/${page.lang}.generated.ts`,
          ...(own ? [own.content] : []),
          ...(own?.part ? [`src/i18n/messages/${page.lang}.${own.part}.generated.ts`] : []),
        ].map((name) => href(chunkOf(name).file)),
      };
    },
  };
}

const ANY: PageKey = { lang: 'en', id: 'any' };

/**
 * A style sheet names files beside itself; in a page it leads to their folder. Pages of the same depth so have the same
 * sheet, and the same hash in the policy.
 */
function inPage(styles: string, folder: string, page: PageKey): string {
  return styles.replaceAll('url(./', `url(${relative(pagePath(page), folder)}`);
}

/**
 * The template was built for the root, with its script in the head: the page lies in a folder below, and the
 * script is asked for when the page itself is there.
 */
function placed(html: string, folder: string): string {
  const [script = ''] = /<script type="module"[^>]*><\/script>\s*/.exec(html) ?? [];
  return html
    .replace(script, '')
    .replace('</body>', `${script.trim()}\n  </body>`)
    .replaceAll('"./', `"${relative(folder, ROOT)}`);
}
