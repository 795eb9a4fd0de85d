/** The search of the page: its button, and what opens. */
import { useView } from '../explorer/explorer-context.tsx';
import { SearchControl } from '../features/search/search-control.tsx';
import { useCloseSearch } from '../features/search/use-close-search.ts';
import { useI18n } from '../i18n/i18n-context.tsx';
import { LateDialog } from '../ui/loading/late-dialog.tsx';
import { searchChunk } from './late-chunks.ts';

export function PageSearch() {
  const isOpen = useView(({ state }) => state.query !== null);
  const close = useCloseSearch();
  const { m } = useI18n();
  return (
    <>
      <SearchControl />
      {isOpen && <LateDialog name={m.app.search} chunk={searchChunk} onClose={close} />}
    </>
  );
}
