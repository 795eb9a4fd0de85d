/** The search of the page: its button, and what opens. */
import { useView } from '../explorer/explorer-context.tsx';
import { SearchControl } from '../features/search/search-control.tsx';
import { useI18n } from '../i18n/i18n-context.tsx';
import { LatePanel } from '../ui/loading/late-panel.tsx';
import { searchChunk } from './late-chunks.ts';

export function PageSearch() {
  const isOpen = useView(({ state }) => state.query !== null);
  const { m } = useI18n();
  return (
    <>
      <SearchControl />
      {isOpen && <LatePanel name={m.app.search} chunk={searchChunk} />}
    </>
  );
}
