/**
 * Keeps the site for use offline, and says when a new version of it is ready. The page goes on with the old one until
 * the reader takes the new one; then every open page of the site is loaded anew, the reader's choice in its address.
 */
import { createRoot } from 'react-dom/client';
import type { I18n } from '../i18n/i18n.ts';
import { LATE } from '../i18n/load-late.generated.ts';
import { loadPart } from '../i18n/parts.ts';
import { loadAnew, PATIENCE } from './load-anew.ts';
import { UpdateNote } from './update-note.tsx';
import { TAKE_OVER } from './worker-words.ts';

/** @param worker - the address of the site's worker. */
export async function keepOffline(i18n: I18n, worker: string): Promise<void> {
  const registration = await navigator.serviceWorker.register(worker);
  const { m } = await loadPart(i18n, LATE);

  // There before it has words: what is put into it is then read out.
  const region = document.createElement('div');
  region.className = 'update-region';
  region.setAttribute('role', 'status');
  document.body.append(region);
  const root = createRoot(region);

  const take = () => {
    registration.waiting?.postMessage(TAKE_OVER);
    loadAnew(() => location.reload(), registration.waiting === null ? 0 : PATIENCE);
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
