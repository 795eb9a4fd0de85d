/** Writes `sw.js`, the service worker of a built site, which knows what it keeps by its content. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { type BuildEnvironmentOptions, build } from 'vite';
import { listedHash } from '../app/precache-entries.ts';
import {
  CHANGES,
  NOT_FOUND,
  PAGE_FOLDERS,
  PICTURES,
  ROBOTS,
  SEARCH,
  SITEMAP,
  WORKER,
} from '../model/site-paths.ts';
import { MARK } from '../seeds/output/output-mark.ts';
import { HEADERS_FILE } from './headers.ts';
import { shippedModules } from './licences.ts';

/** For the host alone, for the next build, or the worker itself. */
const NOT_KEPT = [MARK, HEADERS_FILE, NOT_FOUND, ROBOTS, SITEMAP, WORKER];

/**
 * Files of a readout that are fetched when somebody wants them: the data, which a page has in it, and what readers take
 * along. The table of trade is linked from the page itself, and what a search reads makes it work offline: both are kept.
 */
const FURTHER_FILE = /\.atom$|^data\/[^/]+\/(?!trade\.csv$|versions\.json$|search\.[0-9a-f]{8}\.json$)/;

/** What embeds alone are made of. */
const EMBED_ASSET = /^assets\/(?:embed(?:-page)?|[\w-]+\.embed\.generated)-[\w-]{8}\.(?:js|css)$/;

/** A page below a readout's explorer; those that are not pages of every readout, and what changed, come on demand. */
const FURTHER_PAGE = /^[^/]+\/[^/]+\/(.+\/)index\.html$/;
const isOnDemand = (url: string) => {
  const under = FURTHER_PAGE.exec(url)?.[1];
  return (
    FURTHER_FILE.test(url) ||
    url.startsWith(PICTURES) ||
    url.startsWith(SEARCH) ||
    EMBED_ASSET.test(url) ||
    (under !== undefined && (under === CHANGES || !PAGE_FOLDERS.some((folder) => folder === under)))
  );
};

/**
 * How much is fetched at the first visit at most, in bytes as the files lie on the disk: what every page needs, and as
 * many readouts as there is room for. Pages of the others are kept once they were visited.
 */
const PRECACHE_LIMIT = 4_000_000;

/** A published file. */
interface PublishedFile {
  url: string;
  /** SHA-256 of its content, in base64. A worker whose files are not all there as they were is not installed. */
  hash: string;
  bytes: number;
}

/**
 * Every published file.
 * @param out - the folder of the site, complete.
 */
export function publishedFiles(out: string): PublishedFile[] {
  return readdirSync(out, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(out, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((path) => !NOT_KEPT.includes(path))
    .sort()
    .map((url) => {
      const content = readFileSync(join(out, url));
      const hash = createHash('sha256').update(content).digest('base64');
      return { url, hash, bytes: content.length };
    });
}

/**
 * Those that the worker fetches at the first visit.
 * @param readouts - ids, in the order in which they are let in.
 */
export function precachedFiles(
  published: readonly PublishedFile[],
  readouts: readonly string[],
  limit = PRECACHE_LIMIT,
): PublishedFile[] {
  const wanted = published.filter(({ url }) => !isOnDemand(url));
  // Its pages in every language, and its data: see model/site-paths.ts.
  const filesOf = new Map(readouts.map((id) => [id, [] as PublishedFile[]]));
  const kept = new Set<PublishedFile>();
  for (const file of wanted) {
    const own = filesOf.get(file.url.split('/')[1] ?? '');
    if (own === undefined) kept.add(file);
    else own.push(file);
  }
  let room = limit - sizeOf(kept);
  for (const own of filesOf.values()) {
    room -= sizeOf(own);
    // A smaller one further down would be there by chance.
    if (room < 0) break;
    for (const file of own) kept.add(file);
  }
  return wanted.filter((file) => kept.has(file));
}

const sizeOf = (files: Iterable<PublishedFile>): number =>
  [...files].reduce((sum, { bytes }) => sum + bytes, 0);

/** What the pages that a worker serves have in their head: installLinks of web-manifest.ts. */
const MANIFEST_LINK = '<link rel="manifest"';

/**
 * Writes into each page of which version of the site it is.
 * @returns the version: it changes with every published file.
 */
export function stampPages(out: string): string {
  const files = publishedFiles(out);
  const version = createHash('sha256').update(JSON.stringify(files)).digest('hex').slice(0, 8);
  for (const { url } of files.filter(({ url }) => url.endsWith('.html'))) {
    const page = readFileSync(join(out, url), 'utf8');
    writeFileSync(join(out, url), page.replace(MANIFEST_LINK, `${MANIFEST_LINK} data-version="${version}"`));
  }
  return version;
}

/**
 * @param out - the folder of the site, complete but for the worker.
 * @param readouts - and `limit`: see {@link precachedFiles}.
 */
export async function buildServiceWorker(
  out: string,
  readouts: readonly string[],
  limit?: number,
): Promise<void> {
  const version = stampPages(out);
  const files = precachedFiles(publishedFiles(out), readouts, limit);
  await bundle(files, version, { outDir: out, emptyOutDir: false });
}

/**
 * The ids of the worker's modules. The licences of what it is made of are among the files that it lists, so this is
 * known before it is built.
 */
export async function workerModules(): Promise<string[]> {
  return shippedModules(await bundle([], '', { write: false }));
}

function bundle(files: readonly PublishedFile[], version: string, where: BuildEnvironmentOptions) {
  return build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    define: {
      PRECACHED: JSON.stringify(
        Object.fromEntries(files.map(({ url, hash }) => [url, listedHash(url, hash)])),
      ),
      VERSION: JSON.stringify(version),
    },
    build: {
      ...where,
      target: 'es2022',
      rolldownOptions: {
        input: 'src/app/service-worker.ts',
        output: { format: 'iife', entryFileNames: WORKER },
      },
    },
  });
}
