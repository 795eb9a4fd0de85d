/** Everything around the page: data, language, the reader's choice. */
import { QueryClient, QueryClientProvider, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { readoutQuery } from '../data/queries.ts';
import type { AddressStore } from '../explorer/address-store.ts';
import { ExplorerProvider } from '../explorer/explorer-context.tsx';
import type { I18n } from '../i18n/i18n.ts';
import { I18nProvider } from '../i18n/i18n-context.tsx';
import type { Readout } from '../model/readout.ts';
import { Page } from './page.tsx';

export type AppProps = {
  /** The page's own data: it fills the cache, so that nothing is fetched twice. */
  readout: Readout;
  i18n: I18n;
  store: AddressStore;
};

export function App({ readout, i18n, store }: AppProps) {
  const [client] = useState(() => {
    const created = new QueryClient();
    created.setQueryData(readoutQuery(readout.id, readout.lang).queryKey, readout);
    return created;
  });
  return (
    <QueryClientProvider client={client}>
      <I18nProvider value={i18n}>
        <LoadedPage id={readout.id} i18n={i18n} store={store} />
      </I18nProvider>
    </QueryClientProvider>
  );
}

type LoadedPageProps = { id: string; i18n: I18n; store: AddressStore };

function LoadedPage({ id, i18n, store }: LoadedPageProps) {
  const { data } = useQuery(readoutQuery(id, i18n.lang));
  if (data === undefined) return null;
  return (
    <ExplorerProvider readout={data} store={store}>
      <Page />
    </ExplorerProvider>
  );
}
