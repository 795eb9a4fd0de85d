import type { addPlugins, PrecacheEntry } from 'workbox-precaching';

type Plugin = Parameters<typeof addPlugins>[0][number];

/** Files whose name changes with their content. */
const HASHED = /^assets\/|\.[0-9a-f]{8}\.json$/;

/** What every page does without: icons, manifests, licence texts, the table to take along. */
export const DISPENSABLE = /\.(?:png|svg|webmanifest|txt|csv)$/;

/** How much of a SHA-256 is listed, in characters of base64: 48 bits tell versions apart as well as a whole one. */
const LISTED_LENGTH = 8;

/**
 * The hash of a file as the worker's list has it. Whole for a file that may come after the others: Workbox keeps such a
 * late one only where the browser has checked it.
 * @param hash - SHA-256 of its content in base64.
 */
export const listedHash = (url: string, hash: string): string =>
  DISPENSABLE.test(url) ? hash : hash.slice(0, LISTED_LENGTH);

/**
 * What the worker keeps, as Workbox takes it: written out in full for each file, the list would be a tenth of the worker.
 * @param files - {@link listedHash} of each file by its address.
 */
export function precacheEntries(files: Readonly<Record<string, string>>): PrecacheEntry[] {
  return Object.entries(files).map(([url, listed]) => ({
    url,
    revision: HASHED.test(url) ? null : listed.slice(0, LISTED_LENGTH),
    ...(DISPENSABLE.test(url) ? { integrity: `sha256-${listed}` } : {}),
  }));
}

/**
 * Refuses a file of another version, as a site that is being copied has them. The browser does so by itself for an
 * `integrity`, but asks for all 44 characters of a hash, half of the worker's weight.
 * @param files - see {@link precacheEntries}.
 * @param scope - the address of the folder that they lie in.
 */
export const refuseOthers = (files: Readonly<Record<string, string>>, scope: string): Plugin => ({
  fetchDidSucceed: async ({ request, response }) => {
    const expected = files[request.url.slice(scope.length).replace(/\?.*/, '')];
    const hash = await crypto.subtle.digest('SHA-256', await response.clone().arrayBuffer());
    const found = btoa(String.fromCharCode(...new Uint8Array(hash))).slice(0, LISTED_LENGTH);
    if (expected !== undefined && found !== expected.slice(0, LISTED_LENGTH))
      throw new Error(`${request.url} is not as it was published: ${found} instead of ${expected}`);
    return response;
  },
});
