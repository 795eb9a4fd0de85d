/** Everything around the page: data, language, the reader's choice. */
import type { AddressStore } from '../explorer/address-store.ts';
import { ExplorerProvider } from '../explorer/explorer-context.tsx';
import type { I18n } from '../i18n/i18n.ts';
import { I18nProvider } from '../i18n/i18n-context.tsx';
import type { Readout } from '../model/readout.ts';
import { Page } from './page.tsx';

export type AppProps = { readout: Readout; i18n: I18n; store: AddressStore; isBack?: boolean };

export function App({ readout, i18n, store, isBack = false }: AppProps) {
  return (
    <I18nProvider value={i18n}>
      <ExplorerProvider readout={readout} store={store} isBack={isBack}>
        <Page />
      </ExplorerProvider>
    </I18nProvider>
  );
}
