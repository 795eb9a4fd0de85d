/** Shows the search over all readouts as the address has it, in the page that lists a language's readouts. */
import '../features/search/search.css';
import { StrictMode, useState, useSyncExternalStore } from 'react';
import { createRoot } from 'react-dom/client';
import { readReadoutsIndex } from '../data/readouts-data.ts';
import { type AddressStore, createAddressStore } from '../explorer/address-store.ts';
import { formatQuery, readQuery } from '../explorer/query-address.ts';
import { ReadoutsDialog } from '../features/search/readouts-dialog.tsx';
import { createReadoutsSearch } from '../features/search/readouts-search.ts';
import { loadI18n } from '../i18n/i18n.ts';
import { I18nProvider } from '../i18n/i18n-context.tsx';
import { READOUTS } from '../i18n/load-readouts.generated.ts';
import { SEARCH } from '../i18n/load-search.generated.ts';
import { withWords } from '../i18n/parts.ts';
import { LANGUAGES } from '../model/languages.generated.ts';
import type { ReadoutsIndex } from '../model/listed-readouts.ts';
import type { Lang } from '../model/vocabulary.ts';

/** @throws Error where the page has no index, or its words do not come */
export async function mountSearch(): Promise<void> {
  const index = readReadoutsIndex(document);
  const lang = LANGUAGES.find((one) => one === document.documentElement.lang);
  if (lang === undefined) throw new Error('the page is in no language of the site');
  const i18n = await loadI18n(lang);
  await withWords(i18n, Promise.resolve(), SEARCH, READOUTS);
  const place = document.createElement('div');
  document.body.append(place);
  createRoot(place).render(
    <StrictMode>
      <I18nProvider value={i18n}>
        <ListSearch index={index} lang={lang} store={createAddressStore(window)} />
      </I18nProvider>
    </StrictMode>,
  );
}

export type ListSearchProps = { index: ReadoutsIndex; lang: Lang; store: AddressStore };

export function ListSearch({ index, lang, store }: ListSearchProps) {
  const query = useSyncExternalStore(store.subscribe, () => readQuery(store.read()));
  const [search] = useState(() => createReadoutsSearch(index, lang));
  if (query === null) return null;
  return (
    <ReadoutsDialog
      search={search}
      query={query}
      onSearch={(next) => store.push(formatQuery(next))}
      onClose={() => readQuery(store.read()) !== null && store.push('')}
    />
  );
}
