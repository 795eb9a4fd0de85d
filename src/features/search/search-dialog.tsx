/** The search over the page: a field, and what is found as it is typed. What is searched for stands in the address. */
import { useDeferredValue, useMemo, useRef } from 'react';
import { formatAddress } from '../../explorer/address.ts';
import { useExplorer, useView } from '../../explorer/explorer-context.tsx';
import { select, withQuery } from '../../explorer/transitions.ts';
import { counted } from '../../i18n/counted.ts';
import { useI18n } from '../../i18n/i18n-context.tsx';
import type { SearchResult } from '../../search/search-index.ts';
import { NothingFound } from './nothing-found.tsx';
import { type ResultLink, resultHref } from './result-link.ts';
import { chooseFirst, SearchFrame, SearchStatus } from './search-frame.tsx';
import { SearchResults } from './search-results.tsx';
import { useCloseSearch } from './use-close-search.ts';
import { useSearchIndex } from './use-search-index.ts';

export function SearchDialog() {
  const {
    index: { readout },
    views,
    page,
    chosenFrom,
    change,
    adjust,
  } = useExplorer();
  const typed = useView(({ state }) => state.query) ?? '';
  const hasContext = useView(({ state }) => state.context);
  const { m, f } = useI18n('search');
  const dialog = useRef<HTMLDialogElement>(null);
  const [loaded, retry] = useSearchIndex(readout, page);
  const settled = useDeferredValue(typed);
  const result = useMemo(
    () => (loaded.kind === 'ready' ? shown(loaded.index.search(settled), hasContext) : undefined),
    [loaded, settled, hasContext],
  );

  const type = (query: string) => adjust(withQuery(views.read().state, query));
  const onClose = useCloseSearch();
  const choose = ({ selection, fragment }: ResultLink) => {
    const { state } = views.read();
    if (selection !== undefined) views.push(formatAddress(select(state, selection)), 'panel');
    else change(withQuery(state, null));
    // While it still stands there: what had the focus before has it again then, and the card takes it from that.
    dialog.current?.close();
    chosenFrom.current = document.querySelector<HTMLElement>('.search-open');
    if (selection === undefined) window.location.hash = fragment;
  };
  const isAsked = settled.trim() !== '';
  return (
    <SearchFrame
      dialog={dialog}
      typed={typed}
      onType={type}
      onEnter={() => chooseFirst(dialog.current)}
      onClose={onClose}
      hint={m.search.hint}
    >
      <SearchStatus
        kind={loaded.kind}
        failed={m.search.failed}
        found={isAsked && result ? m.search.count({ count: counted(f, result.count) }) : undefined}
        onRetry={retry}
      />
      {isAsked && result && (
        <>
          <NothingFound
            unknown={result.unknown}
            isEmpty={result.count === 0}
            say={m.search.unknown}
            onReplace={(word, near) => type(settled.replace(word, () => near))}
          />
          <SearchResults groups={result.groups} hrefOf={resultHref} onChoose={choose} />
        </>
      )}
    </SearchFrame>
  );
}

/** Without what comes from beyond the text, where the reader has switched it off. */
function shown(result: SearchResult, hasContext: boolean): SearchResult {
  if (hasContext) return result;
  const groups = result.groups.filter(({ group }) => group !== 'context');
  return { ...result, groups, count: groups.reduce((sum, { found }) => sum + found.length, 0) };
}
