/** Writes `sw.js`, the service worker of a built site, which knows every file of it by its content. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { type BuildEnvironmentOptions, build } from 'vite';
import type { PrecacheEntry } from 'workbox-precaching';
import { shippedModules } from './licences.ts';

/** For the host alone, for the next build, or the worker itself. */
const NOT_KEPT = ['.sapar-files.json', '_headers', 'sw.js'];

/** Files whose name changes with their content. */
const HASHED = /^assets\/|\.[0-9a-f]{8}\.json$/;

/**
 * Every published file. With `integrity` the browser refuses a file of another version, as a site that is being copied
 * has them; a worker whose files are not all there is not installed.
 * @param out - the folder of the site, complete.
 */
export function precachedFiles(out: string): PrecacheEntry[] {
  return readdirSync(out, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(out, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((path) => !NOT_KEPT.includes(path))
    .sort()
    .map((url) => {
      const hash = createHash('sha256').update(readFileSync(join(out, url)));
      const integrity = `sha256-${hash.copy().digest('base64')}`;
      return { url, revision: HASHED.test(url) ? null : hash.digest('hex').slice(0, 8), integrity };
    });
}

/** What the pages that a worker serves have in their head: installLinks of web-manifest.ts. */
const MANIFEST_LINK = '<link rel="manifest"';

/**
 * Writes into each page of which version of the site it is.
 * @returns the version: it changes with every published file.
 */
export function stampPages(out: string): string {
  const files = precachedFiles(out);
  const version = createHash('sha256').update(JSON.stringify(files)).digest('hex').slice(0, 8);
  for (const { url } of files.filter(({ url }) => url.endsWith('.html'))) {
    const page = readFileSync(join(out, url), 'utf8');
    writeFileSync(join(out, url), page.replace(MANIFEST_LINK, `${MANIFEST_LINK} data-version="${version}"`));
  }
  return version;
}

/** @param out - the folder of the site, complete but for the worker. */
export async function buildServiceWorker(out: string): Promise<void> {
  const version = stampPages(out);
  await bundle(precachedFiles(out), version, { outDir: out, emptyOutDir: false });
}

/**
 * The ids of the worker's modules. The licences of what it is made of are among the files that it lists, so this is
 * known before it is built.
 */
export async function workerModules(): Promise<string[]> {
  return shippedModules(await bundle([], '', { write: false }));
}

function bundle(files: readonly PrecacheEntry[], version: string, where: BuildEnvironmentOptions) {
  return build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    define: {
      PRECACHED: JSON.stringify(files),
      VERSION: JSON.stringify(version),
    },
    build: {
      ...where,
      target: 'es2022',
      rolldownOptions: {
        input: 'src/app/service-worker.ts',
        output: { format: 'iife', entryFileNames: 'sw.js' },
      },
    },
  });
}
