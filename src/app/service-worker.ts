/**
 * The service worker, `sw.js` at the site's root. It keeps everything that is published, as it was built, and answers
 * from that: a page of one version gets what it is made of from that version alone. A newer worker waits until the
 * reader takes it.
 */
import { addPlugins, getCacheKeyForURL, type PrecacheEntry, precacheAndRoute } from 'workbox-precaching';
import { TAKE_OVER, WHICH_VERSION } from './worker-words.ts';

/** Put in by the build, see src/site/service-worker.ts. */
declare const PRECACHED: PrecacheEntry[];
declare const VERSION: string;

/** What is used of a worker's surroundings: the type checker takes this file for a page's script. */
interface Surroundings {
  skipWaiting: () => Promise<void>;
  clients: { claim: () => Promise<void> };
}
interface LifetimeEvent extends Event {
  waitUntil: (done: Promise<void>) => void;
}
interface RequestEvent extends Event {
  request: Request;
  respondWith: (response: Response) => void;
}
const surroundings = self as unknown as Surroundings;

/** What every page does without: icons, manifests, licence texts, the table to take along. */
const DISPENSABLE = /\.(?:png|svg|webmanifest|txt|csv)$/;

// A blocker may keep one of these from coming, or a host change it on the way: the rest is kept all the same. It is
// asked for again when somebody wants it, and is then what the host has.
addPlugins([
  {
    handlerDidError: async ({ request, event }) => {
      if (!DISPENSABLE.test(new URL(request.url).pathname)) return undefined;
      return event.type === 'install' ? Response.error() : fetch(request);
    },
  },
]);

// A folder's address without its slash: hosts lead on to the one with it, from which the page finds its files.
self.addEventListener('fetch', (event) => {
  const asked = event as RequestEvent;
  const url = new URL(asked.request.url);
  url.pathname += '/';
  if (asked.request.mode === 'navigate' && getCacheKeyForURL(`${url.origin}${url.pathname}index.html`))
    asked.respondWith(Response.redirect(url.href));
});

// The query string is the reader's choice, which the page reads by itself: the file is the same.
precacheAndRoute(PRECACHED, { ignoreURLParametersMatching: [/./] });

self.addEventListener('message', ({ data, ports: [port] }) => {
  if (data === TAKE_OVER) surroundings.skipWaiting();
  if (data === WHICH_VERSION) port?.postMessage(VERSION);
});

// Open pages are served too: at the first visit for what they load later; afterwards it tells them to go along.
self.addEventListener('activate', (event) => {
  (event as LifetimeEvent).waitUntil(surroundings.clients.claim());
});
