import type { PrecacheEntry } from 'workbox-precaching';

/** Files whose name changes with their content. */
const HASHED = /^assets\/|\.[0-9a-f]{8}\.json$/;

/**
 * What the worker keeps, as Workbox takes it: written out in full for each file, the list would be a tenth of the worker.
 * With `integrity` the browser refuses a file of another version, as a site that is being copied has them; a file that
 * keeps its name is known by a part of it.
 * @param files - the hash of each file by its address: `sha256-…`.
 */
export function precacheEntries(files: Readonly<Record<string, string>>): PrecacheEntry[] {
  return Object.entries(files).map(([url, integrity]) => ({
    url,
    integrity,
    revision: HASHED.test(url) ? null : integrity.slice(7, 15),
  }));
}
