/**
 * Keeps the site for use offline, and says when a new version of it is ready. The page goes on with the old one until
 * the reader takes the new one; then every open page of the site is loaded anew, the reader's choice in its address.
 */
import { createRoot } from 'react-dom/client';
import type { I18n } from '../i18n/i18n.ts';
import { TAKE_OVER } from './take-over.ts';
import { UpdateNote } from './update-note.tsx';

/** @param atStart - the worker that served the page. */
export async function keepOffline({ m }: I18n, atStart: ServiceWorker | null): Promise<void> {
  const container = navigator.serviceWorker;
  // Pages lie one folder below the site's root.
  const address = new URL('../sw.js', location.href).href;
  // Another site above this one may have a worker of its own.
  const ours = (worker: ServiceWorker | null) => (worker?.scriptURL === address ? worker : null);

  let current = ours(atStart);
  const followController = () => {
    const next = ours(container.controller);
    if (next === null || next === current) return;
    // The first worker of all brings what the page is made of already.
    if (current === null) current = next;
    else location.reload();
  };
  container.addEventListener('controllerchange', followController);
  followController();

  const registration = await container.register(address);
  // A page that was asked to be loaded past its worker goes along with the next one all the same.
  if (registration.active?.state === 'activated') current ??= ours(registration.active);

  // There before it has words: what is put into it is then read out.
  const region = document.createElement('div');
  region.className = 'update-region';
  region.setAttribute('role', 'status');
  document.body.append(region);
  const root = createRoot(region);

  const take = () => {
    if (registration.waiting === null) location.reload();
    else registration.waiting.postMessage(TAKE_OVER);
  };
  const dismiss = () => root.render(null);
  const offer = () => {
    if (registration.waiting === null || registration.active === null) return;
    root.render(<UpdateNote m={m} onTake={take} onDismiss={dismiss} />);
  };
  const watch = (worker: ServiceWorker | null) => worker?.addEventListener('statechange', offer);
  registration.addEventListener('updatefound', () => watch(registration.installing));
  watch(registration.installing);
  offer();

  // Browsers look for a new version when a page is opened; this one may stay open for days.
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') registration.update().catch(() => undefined);
  });
}
