/** Takes over the prerendered page, or renders it where there is none (development). */
import './later-styles.ts';
import { type ReactNode, StrictMode, startTransition } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { readPageData } from '../data/page-data.ts';
import { createAddressStore } from '../explorer/address-store.ts';
import { type I18n, loadI18n } from '../i18n/i18n.ts';
import { explorerOf, isEmbed } from '../model/site-paths.ts';
import { takeTurns } from '../ui/loading/turns.ts';
import { App } from './app.tsx';
import { replayEarlyClicks } from './early-clicks.ts';
import { returnToPlace } from './kept-place.ts';
import { startOffline } from './offline-start.ts';
import { loadOtherPage } from './other-pages.ts';
import { Page } from './page.tsx';
import { sayPageIsInteractive } from './still-note.ts';

/** What a page shows: the explorer where the shell says nothing else. */
async function contentOf(under: string | undefined, i18n: I18n): Promise<ReactNode> {
  if (under === undefined) return <Page />;
  const Content = await loadOtherPage(under, i18n);
  return <Content />;
}

/** Reads the page's data and words; what it gives starts the application. */
export async function prepare(): Promise<() => void> {
  const root = document.getElementById('root');
  // First of all: whoever comes from the same page in another language is not to see this one's top.
  const { under } = document.documentElement.dataset;
  // In the page of another site nothing is asked of the browser's storage.
  const isBack = !isEmbed(under) && returnToPlace();
  if (root === null) throw new Error('the page has no element with the id "root"');
  const readout = readPageData(document);
  const i18n = await loadI18n(readout.lang);
  const app = (
    <StrictMode>
      <App readout={readout} i18n={i18n} store={createAddressStore(window)} under={under} isBack={isBack}>
        {await contentOf(under, i18n)}
      </App>
    </StrictMode>
  );
  return () => {
    if (root.firstElementChild === null) createRoot(root).render(app);
    else {
      takeTurns(root);
      // In slices: taking the whole page over in one go would keep a slow phone from answering.
      startTransition(() => void hydrateRoot(root, app));
    }
    sayPageIsInteractive();
    replayEarlyClicks();
    startOffline(i18n, { ...explorerOf(readout), under });
  };
}
