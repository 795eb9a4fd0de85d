/**
 * The service worker, `sw.js` at the site's root. It keeps everything that is published, as it was built, and answers
 * from that: a page of one version gets files of that version alone. A newer worker waits until the reader takes it.
 */
import { type PrecacheEntry, precacheAndRoute } from 'workbox-precaching';
import { TAKE_OVER, WHICH_VERSION } from './worker-words.ts';

/** Put in by the build, see tools/service-worker.mjs. */
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
const surroundings = self as unknown as Surroundings;

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
