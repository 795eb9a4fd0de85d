/**
 * Pages that the service worker does not keep ahead, since the site holds too many readouts: each is kept once it was
 * visited, and shown from there when the network is not to be had.
 */

/** Whose pages: a site's worker by its scope, and the version of the site. */
export interface VisitedCache {
  scope: string;
  version: string;
}

/** What a browser asks a worker for. */
export interface Visit {
  request: Request;
  url: URL;
  event: { waitUntil: (done: Promise<void>) => void };
}

const PREFIX = 'sapar-visited';
const ofScope = ({ scope }: VisitedCache) => `${PREFIX} ${scope} `;
const nameOf = (cache: VisitedCache) => `${ofScope(cache)}${cache.version}`;

/** @returns what to show instead of a page that is not at hand, if anything. @param visited - addresses of those that are */
export type Instead = (visit: Visit, visited: ReadonlySet<string>) => Promise<Response | undefined>;

/** Answers from the network, without one from what was visited, and else with something instead. */
export const visitedPages =
  (cache: VisitedCache, instead: Instead) =>
  async (visit: Visit): Promise<Response> => {
    const { request, url, event } = visit;
    // The query string is the reader's choice: the page is the same.
    const address = `${url.origin}${url.pathname}`;
    try {
      const response = await fetch(request);
      if (response.ok && !response.redirected) event.waitUntil(keep(cache, address, response.clone()));
      return response;
    } catch (error) {
      const pages = await caches.open(nameOf(cache));
      const kept = await pages.match(address);
      if (kept !== undefined) return kept;
      const other = await instead(visit, new Set((await pages.keys()).map((page) => page.url)));
      if (other !== undefined) return other;
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
