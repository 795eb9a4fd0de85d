/**
 * Pages that the service worker does not keep ahead, since the site holds too many readouts: each is kept once it was
 * visited, and shown from there when the network is not to be had.
 */

/** Whose pages: a site's worker by its scope, and the version of the site. */
export interface VisitedCache {
  scope: string;
  version: string;
}

interface Visit {
  request: Request;
  url: URL;
  event: { waitUntil: (done: Promise<void>) => void };
}

const PREFIX = 'sapar-visited';
const ofScope = ({ scope }: VisitedCache) => `${PREFIX} ${scope} `;
const nameOf = (cache: VisitedCache) => `${ofScope(cache)}${cache.version}`;

/** Answers from the network, and without one from what was visited. */
export const visitedPages =
  (cache: VisitedCache) =>
  async ({ request, url, event }: Visit): Promise<Response> => {
    // The query string is the reader's choice: the page is the same.
    const address = `${url.origin}${url.pathname}`;
    try {
      const response = await fetch(request);
      if (response.ok && !response.redirected) event.waitUntil(keep(cache, address, response.clone()));
      return response;
    } catch (error) {
      const kept = await (await caches.open(nameOf(cache))).match(address);
      if (kept !== undefined) return kept;
      throw error;
    }
  };

/**
 * Takes over what an earlier version kept: the same pages, as they are now. What cannot be had is left out, since what
 * the old page is made of is gone.
 */
export async function moveVisited(cache: VisitedCache): Promise<void> {
  const names = await caches.keys();
  for (const name of names.filter((one) => one.startsWith(ofScope(cache)) && one !== nameOf(cache))) {
    const visited = await (await caches.open(name)).keys();
    await Promise.allSettled(
      visited.map(async ({ url }) => {
        const response = await fetch(url);
        if (response.ok) await keep(cache, url, response);
      }),
    );
    await caches.delete(name);
  }
}

/** Keeps a page of this version alone: one of another version is made of files that are not here. */
async function keep(cache: VisitedCache, address: string, response: Response): Promise<void> {
  const page = await response.clone().text();
  if (!page.includes(`data-version="${cache.version}"`)) return;
  await (await caches.open(nameOf(cache))).put(address, response);
}
