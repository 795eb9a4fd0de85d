/** What the prerendered pages need to know of the bundle: its template, the styles to inline, the chunks to preload. */
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Lang } from '../model/vocabulary.ts';
import type { PageAssets } from './template.ts';

const STYLES = 'src/app/styles.ts';

/** What Vite says of a chunk. */
interface Chunk {
  file: string;
  name?: string;
  css?: string[];
}

/** The shell of the pages, and what a page in a language needs besides. */
export interface Shell {
  template: string;
  assets: (lang: Lang) => PageAssets;
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
  const styles = readFileSync(join(out, stylesheet), 'utf8').trim();
  for (const file of [entry.file, stylesheet]) rmSync(join(out, file));
  const fileOf = (name: string) => {
    const chunk = manifest[name] ?? Object.values(manifest).find((candidate) => candidate.name === name);
    if (chunk === undefined) throw new Error(`the bundle has no chunk "${name}"`);
    return `../${chunk.file}`;
  };
  return {
    template: placed(html),
    assets: (lang) => ({
      styles,
      preload: [
        'react',
        'libraries',
        'src/app/client.tsx',
        `src/i18n/messages/${lang}.ts`,
        `src/i18n/cldr/${lang}.generated.ts`,
      ].map(fileOf),
    }),
  };
}

/**
 * The template was built for the root, with its script in the head: the pages lie one folder below, and the
 * script is asked for when the page itself is there.
 */
function placed(html: string): string {
  const [script = ''] = /<script type="module"[^>]*><\/script>\s*/.exec(html) ?? [];
  return html.replace(script, '').replace('</body>', `${script.trim()}\n  </body>`).replaceAll('"./', '"../');
}
