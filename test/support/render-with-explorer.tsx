/** Panels without the page around them: real data, real words, the real address bar of jsdom's window. */
import { act, type RenderResult, render } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { createAddressStore } from '../../src/explorer/address-store.ts';
import { ExplorerProvider, useView } from '../../src/explorer/explorer-context.tsx';
import { DetailCard } from '../../src/features/detail/detail-card.tsx';
import { I18nProvider } from '../../src/i18n/i18n-context.tsx';
import type { Readout } from '../../src/model/readout.ts';
import { explorerOf, pagePath } from '../../src/model/site-paths.ts';
import { loadWords } from './load-words.ts';
import { realReadout } from './readouts.ts';

export interface ExplorerOptions {
  /** The readout in the page's language; the real one in English unless told. */
  readout?: Readout;
  /** The query string at which the reader arrives. */
  address?: string;
  /** The page's folder below the explorer's, where it is another page. */
  under?: string;
}

export interface Rendered extends RenderResult {
  user: UserEvent;
}

/** Renders what is given over a readout, ready for a reader; what the address chooses is there. */
export async function renderWithExplorer(
  ui: ReactNode,
  { readout = realReadout('en'), address = '', under }: ExplorerOptions = {},
): Promise<Rendered> {
  // A step of its own: what a test before has gone back from is no longer ahead.
  window.history.pushState(null, '', `/${pagePath({ ...explorerOf(readout), under })}${address}`);
  const i18n = await loadWords(readout.lang);
  const user = userEvent.setup({ delay: null });
  const rendered = await act(async () =>
    render(
      <I18nProvider value={i18n}>
        <ExplorerProvider readout={readout} store={createAddressStore(window)} under={under}>
          {ui}
        </ExplorerProvider>
      </I18nProvider>,
    ),
  );
  return { ...rendered, user };
}

/** Leads a rendered reader to another query string, as the browser's "forward" does: without rendering all anew. */
export function goTo(address: string): void {
  act(() => {
    window.history.pushState(null, '', address === '' ? window.location.pathname : address);
    window.dispatchEvent(new PopStateEvent('popstate'));
  });
}

/** The card as the page has it: there while something is chosen. */
export function Card() {
  const hasChoice = useView(({ state }) => state.selection !== null);
  return hasChoice && <DetailCard />;
}
