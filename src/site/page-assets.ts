/** What the prerendered pages need to know of the bundle: its template, the styles to inline, the chunks to preload. */
import { readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import {
  EMBEDDED,
  embedFolder,
  languagePath,
  PAGE_FOLDERS,
  type PageKey,
  pagePath,
  ROOT,
  relative,
} from '../model/site-paths.ts';
import type { PageAssets } from './template.ts';

/** The program of the pages that list several readouts: a site with one has no such page. */
export const LIST = 'src/app/list.ts';

const STYLES = 'src/app/site-styles.ts';
const PRINT = 'src/app/print-styles.ts';

/** The pages of a readout beside its explorer, by their folders. */
const OTHER_FOLDERS: readonly string[] = [
  ...PAGE_FOLDERS.filter((folder) => folder !== ''),
  ...EMBEDDED.map(embedFolder),
];

/** What they are made of is named after the first step of their folder: `use/`, `embed/map/`. */
const nameOf = (folder: string) => folder.split('/')[0] ?? '';

/**
 * The modules of the style sheets of a page: the one that all have, and its own one.
 * @param under - see {@link PageKey}
 */
export const sheetsOf = (under = '') => ({
  all: STYLES,
  own: OTHER_FOLDERS.includes(under) ? `src/app/${nameOf(under)}-styles.ts` : PRINT,
});

/** What Vite says of a chunk. */
interface Chunk {
  file: string;
  name?: string;
  css?: string[];
}

/** What a page that lists readouts needs: the styles that stand in it, its own sheet, its program. */
export interface ListAssets {
  styles: string;
  sheet: string;
  script: string;
}

/** The shell of the pages, and what a readout's page needs besides. */
export interface Shell {
  /** For the page in a folder. */
  template: (folder: string) => string;
  assets: (page: PageKey) => PageAssets;
  /** For the page in a folder that lists readouts; absent where the bundle has no program for one. */
  listAssets: ((folder: string) => ListAssets) | undefined;
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
  const stylesIn = (folder: string) => inPage(sheet, `${dirname(stylesheet)}/`, folder);
  const stylesOf = (page: PageKey) => stylesIn(pagePath(page));
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
  const sheets = ['', ...OTHER_FOLDERS].map((folder) => sheetsOf(folder).own);
  for (const name of new Set(sheets)) rmSync(join(out, chunkOf(name).file));
  const sheetOf = (name: string) => {
    const [found] = chunkOf(name).css ?? [];
    if (found === undefined) throw new Error(`the bundle has no styles of ${name}`);
    return found;
  };
  const list = manifest[LIST];
  const [listSheet] = list?.css ?? [];
  return {
    styles: [...inlineOf(PAGE_FOLDERS), ...(list ? [stylesIn(languagePath(ANY.lang))] : [])],
    embedStyles: inlineOf(EMBEDDED.map(embedFolder)),
    template: (folder) => placed(html, folder),
    listAssets:
      list === undefined || listSheet === undefined
        ? undefined
        : (folder) => ({
            styles: stylesIn(folder),
            sheet: relative(folder, listSheet),
            script: relative(folder, list.file),
          }),
    assets: (page) => {
      const { under = '' } = page;
      const isOther = OTHER_FOLDERS.includes(under);
      const name = nameOf(under);
      const href = (file: string) => relative(pagePath(page), file);
      const words = `src/i18n/messages/${page.lang}.${name}.generated.ts`;
      return {
        styles: stylesOf(page),
        sheets: [{ href: href(sheetOf(sheetsOf(under).own)), ...(!isOther && { media: 'print' as const }) }],
        preload: [
          'start',
          'rolldown-runtime',
          'react',
          'client',
          `src/i18n/messages/${page.lang}.generated.ts`,
          `src/i18n/cldr/${page.lang}.generated.ts`,
          ...(isOther ? [`src/app/${name}-page.tsx`] : []),
          // A part of the words has the page's name, where it has one.
          ...(isOther && words in manifest ? [words] : []),
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
function inPage(styles: string, assets: string, folder: string): string {
  return styles.replaceAll('url(./', `url(${relative(folder, assets)}`);
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
