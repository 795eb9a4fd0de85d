/** The whole page as a reader has it: real data, real words, the real address bar of jsdom's window. */
import { act, type RenderResult, render } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import { App } from '../../src/app/app.tsx';
import * as lateChunks from '../../src/app/late-chunks.ts';
import { Page } from '../../src/app/page.tsx';
import { createAddressStore } from '../../src/explorer/address-store.ts';
import { loadI18n } from '../../src/i18n/i18n.ts';
import type { Readout } from '../../src/model/readout.ts';
import { pagePath } from '../../src/model/site-paths.ts';
import { realReadout } from './readouts.ts';

export interface PageOptions {
  /** The readout in the page's language; the real one in English unless told. */
  readout?: Readout;
  /** The query string at which the reader arrives. */
  address?: string;
}

export interface RenderedPage extends RenderResult {
  user: UserEvent;
}

export async function renderPage({
  readout = realReadout('en'),
  address = '',
}: PageOptions = {}): Promise<RenderedPage> {
  // A step of its own: what a test before has gone back from is no longer ahead.
  window.history.pushState(null, '', `/${pagePath(readout)}${address}`);
  const i18n = await loadI18n(readout.lang);
  // As for a reader who has looked around for a moment.
  await Promise.all(Object.values(lateChunks).map((chunk) => chunk.preload(i18n)));
  const user = userEvent.setup();
  const page = await act(async () => {
    const rendered = render(
      <App readout={readout} i18n={i18n} store={createAddressStore(window)}>
        <Page />
      </App>,
    );
    // One turn of the event loop: the late panels' chunks are loaded, and are taken in as promises are.
    await new Promise((resolve) => setImmediate(resolve));
    return rendered;
  });
  return { ...page, user };
}
