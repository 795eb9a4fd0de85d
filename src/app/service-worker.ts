/**
 * The service worker, `sw.js` at the site's root. It keeps what the build lists, as it was built, and answers from
 * that: a page of one version gets what it is made of from that version alone. A newer worker waits until the reader
 * takes it.
 */
import { addPlugins, getCacheKeyForURL, precacheAndRoute } from 'workbox-precaching';
import { registerRoute } from 'workbox-routing';
import { fillOffline, offlineAddress } from './offline-page.ts';
import { DISPENSABLE, precacheEntries, refuseOthers } from './precache-entries.ts';
import { type Instead, moveVisited, visitedPages } from './visited-pages.ts';
import { TAKE_OVER, WHICH_VERSION } from './worker-words.ts';

/** Put in by the build, see src/site/service-worker.ts: the beginning of each file's hash by its address. */
declare const PRECACHED: Readonly<Record<string, string>>;
declare const VERSION: string;

/** What is used of a worker's surroundings: the type checker takes this file for a page's script. */
interface Surroundings {
  registration: { scope: string };
  skipWaiting: () => Promise<void>;
  clients: { claim: () => Promise<void> };
}
interface LifetimeEvent extends Event {
  waitUntil: (done: Promise<void>) => void;
}
const surroundings = self as unknown as Surroundings;
const { scope } = surroundings.registration;
// The build writes the list where its name stands: once.
const listed = PRECACHED;
const cache = { scope, version: VERSION };

// A blocker may keep one of these from coming, or a host change it on the way: the rest is kept all the same. It is
// asked for again when somebody wants it, and is then what the host has.
addPlugins([
  refuseOthers(listed, scope),
  {
    handlerDidError: async ({ request, event }) => {
      if (!DISPENSABLE.test(new URL(request.url).pathname)) return undefined;
      return event.type === 'install' ? Response.error() : fetch(request);
    },
  },
]);

// A folder's address without its slash: hosts lead on to the one with it, from which the page finds its files.
const withSlash = (url: URL) => `${url.origin}${url.pathname}/`;
registerRoute(
  ({ request, url }) =>
    request.mode === 'navigate' && getCacheKeyForURL(`${withSlash(url)}index.html`) !== undefined,
  async ({ url }) => Response.redirect(`${withSlash(url)}${url.search}`),
);

// The query string is the reader's choice, which the page reads by itself: the file is the same.
precacheAndRoute(precacheEntries(listed), { ignoreURLParametersMatching: [/./] });

// A page that was never opened, and cannot be had: with the status of what cannot, so that nobody keeps it for the page.
const offlinePage: Instead = async ({ request, url }, visited) => {
  const key = getCacheKeyForURL(offlineAddress({ url, scope }) ?? '');
  const page = key === undefined ? undefined : await caches.match(key);
  if (page === undefined) return undefined;
  const isFramed = request.destination !== 'document';
  const html = fillOffline(
    await page.text(),
    { url, scope, isFramed },
    (folder) => visited.has(folder) || getCacheKeyForURL(`${folder}index.html`) !== undefined,
  );
  return new Response(html, { status: 503, headers: { 'Content-Type': 'text/html; charset=utf-8' } });
};

// Behind the files that are kept ahead: the first route that fits answers.
registerRoute(
  ({ request, url }) => request.mode === 'navigate' && url.href.startsWith(scope),
  visitedPages(cache, offlinePage),
);

let moving: Promise<void> | undefined;
self.addEventListener('message', (event) => {
  const [port] = event.ports;
  if (event.data === TAKE_OVER) surroundings.skipWaiting();
  if (event.data !== WHICH_VERSION) return;
  port?.postMessage(VERSION);
  // Every page asks at its start. While a worker activates nothing is answered, so no page waits for these there.
  moving ??= moveVisited(cache);
  (event as unknown as LifetimeEvent).waitUntil(moving);
});

// Open pages are served too: at the first visit for what they load later; afterwards it tells them to go along.
self.addEventListener('activate', (event) => {
  (event as LifetimeEvent).waitUntil(surroundings.clients.claim());
});
