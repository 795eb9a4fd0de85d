/** Starts what keeps the site for use offline, once the page has nothing else to do. */
import type { I18n } from '../i18n/i18n.ts';
import { type PageKey, workerHref } from '../model/site-paths.ts';
import { whenIdle } from '../ui/loading/when-idle.ts';
import { loadAnew } from './load-anew.ts';
import { followVersion } from './version.ts';

export function startOffline(i18n: I18n, page: PageKey): void {
  // Of a published site alone: the development page and the one in a single file name no manifest.
  const version = document.querySelector<HTMLElement>('link[rel="manifest"]')?.dataset['version'];
  if (!location.protocol.startsWith('http') || version === undefined) return;
  whenIdle(async () => {
    try {
      // In a sandbox the mere question is an error.
      if (navigator.serviceWorker === undefined) return;
      const worker = new URL(workerHref(page), location.href).href;
      // Before anything is fetched: a worker of another version may have none of this page's chunks.
      const reload = () => loadAnew(() => location.reload());
      followVersion(navigator.serviceWorker, { address: worker, version, reload });
      const { keepOffline } = await import('./offline.tsx');
      await keepOffline(i18n, worker);
    } catch {
      // Denied by the reader, refused by the browser, cut off by the network: the page works on without.
    }
  });
}
