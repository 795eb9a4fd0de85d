/** Everything around a page: data, language, the reader's choice. */
import type { ReactNode } from 'react';
import type { AddressStore } from '../explorer/address-store.ts';
import { ExplorerProvider } from '../explorer/explorer-context.tsx';
import type { I18n } from '../i18n/i18n.ts';
import { I18nProvider } from '../i18n/i18n-context.tsx';
import type { Readout } from '../model/readout.ts';

export type AppProps = {
  readout: Readout;
  i18n: I18n;
  store: AddressStore;
  /** See {@link ExplorerProvider}. */
  under?: string | undefined;
  isBack?: boolean;
  children: ReactNode;
};

export function App({ readout, i18n, store, under, isBack = false, children }: AppProps) {
  return (
    <I18nProvider value={i18n}>
      <ExplorerProvider readout={readout} store={store} under={under} isBack={isBack}>
        {children}
      </ExplorerProvider>
    </I18nProvider>
  );
}
