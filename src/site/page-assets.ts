/** What the prerendered pages need to know of the bundle: its template, the styles to inline, the chunks to preload. */
import { readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type PageKey, pagePath, ROOT, relative } from '../model/site-paths.ts';
import type { PageAssets } from './template.ts';

const STYLES = 'src/app/site-styles.ts';

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
  assets: (key: PageKey) => PageAssets;
  /** The same in every page. */
  styles: string;
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
  const styles = inPages(readFileSync(join(out, stylesheet), 'utf8').trim(), dirname(stylesheet));
  for (const file of [entry.file, stylesheet]) rmSync(join(out, file));
  const fileOf = (name: string) => {
    const chunk = manifest[name] ?? Object.values(manifest).find((candidate) => candidate.name === name);
    if (chunk === undefined) throw new Error(`the bundle has no chunk "${name}"`);
    return chunk.file;
  };
  return {
    styles,
    template: (folder) => placed(html, folder),
    assets: (key) => ({
      styles,
      preload: [
        'react',
        'src/app/client.tsx',
        `src/i18n/messages/${key.lang}.generated.ts`,
        `src/i18n/cldr/${key.lang}.generated.ts`,
      ].map((name) => relative(pagePath(key), fileOf(name))),
    }),
  };
}

/**
 * A style sheet names files beside itself; in a page it leads to their folder. All pages lie at the same depth, so the
 * sheet, and its hash in the policy, is the same in all of them.
 */
function inPages(styles: string, folder: string): string {
  const up = relative(pagePath({ lang: 'en', id: 'any' }), `${folder}/`);
  return styles.replaceAll('url(./', `url(${up}`);
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
