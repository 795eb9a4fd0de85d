/** The search over the page: a field, and what is found as it is typed. What is searched for stands in the address. */
import { type KeyboardEvent, useDeferredValue, useEffect, useMemo, useRef } from 'react';
import { formatAddress } from '../../explorer/address.ts';
import { useExplorer, useView } from '../../explorer/explorer-context.tsx';
import { select, withQuery } from '../../explorer/transitions.ts';
import { counted } from '../../i18n/counted.ts';
import { useI18n } from '../../i18n/i18n-context.tsx';
import type { SearchResult } from '../../search/search-index.ts';
import { NothingFound } from './nothing-found.tsx';
import type { ResultLink } from './result-link.ts';
import { SearchResults } from './search-results.tsx';
import { useSearchIndex } from './use-search-index.ts';

/** What the arrow keys lead between. */
const STEPS = 'input, a.found';

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

  useEffect(() => {
    if (dialog.current?.open !== false) return;
    dialog.current.showModal();
    const field = dialog.current.querySelector('input');
    field?.setSelectionRange(field.value.length, field.value.length);
  }, []);

  const type = (query: string) => adjust(withQuery(views.read().state, query));
  const onClose = () => {
    const { state } = views.read();
    if (state.query !== null) change(withQuery(state, null));
  };
  const choose = ({ selection, fragment }: ResultLink) => {
    const { state } = views.read();
    if (selection !== undefined) views.push(formatAddress(select(state, selection)), 'panel');
    else change(withQuery(state, null));
    // While it still stands there: what had the focus before has it again then, and the card takes it from that.
    dialog.current?.close();
    chosenFrom.current = document.querySelector<HTMLElement>('.search-open');
    if (selection === undefined) window.location.hash = fragment;
  };
  const onKeyDown = (event: KeyboardEvent<HTMLDialogElement>) => {
    // Escape lets go of nothing that is chosen on the page; in a field of searches it would empty that first.
    if (event.key === 'Escape') {
      event.stopPropagation();
      event.preventDefault();
      dialog.current?.close();
    }
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const steps = [...event.currentTarget.querySelectorAll<HTMLElement>(STEPS)];
    steps[steps.findIndex((one) => one.matches(':focus')) + step]?.focus();
  };

  const isAsked = settled.trim() !== '';
  return (
    <dialog
      className="search"
      ref={dialog}
      aria-label={m.app.search}
      onClose={onClose}
      onKeyDown={onKeyDown}
      // What lies around it belongs to it too, as its backdrop.
      onClick={({ target, currentTarget }) => target === currentTarget && currentTarget.close()}
    >
      <form
        className="search-head"
        onSubmit={(event) => {
          event.preventDefault();
          dialog.current?.querySelector<HTMLElement>('a.found')?.click();
        }}
      >
        <input
          type="search"
          aria-label={m.search.field}
          aria-describedby="search-hint"
          autoComplete="off"
          spellCheck={false}
          maxLength={200}
          value={typed}
          onChange={({ target }) => type(target.value)}
        />
        <button type="button" className="chip" onClick={() => dialog.current?.close()}>
          {m.search.close}
        </button>
      </form>
      <div className="search-body">
        <p id="search-hint" className="hint">
          {m.search.hint}
        </p>
        <p role="status" key={loaded.kind}>
          <span key={result?.count ?? ''}>
            {loaded.kind === 'loading' && m.search.loading}
            {loaded.kind === 'failed' && m.search.failed}
            {isAsked && result && m.search.count({ count: counted(f, result.count) })}
          </span>
        </p>
        {loaded.kind === 'failed' && (
          <button type="button" className="chip" onClick={retry}>
            {m.search.retry}
          </button>
        )}
        {isAsked && result && (
          <>
            <NothingFound result={result} onReplace={(word, near) => type(replaced(typed, word, near))} />
            <SearchResults groups={result.groups} onChoose={choose} />
          </>
        )}
      </div>
    </dialog>
  );
}

/** Without what comes from beyond the text, where the reader has switched it off. */
function shown(result: SearchResult, hasContext: boolean): SearchResult {
  if (hasContext) return result;
  const groups = result.groups.filter(({ group }) => group !== 'context');
  return { ...result, groups, count: groups.reduce((sum, { found }) => sum + found.length, 0) };
}

/** What was typed with another word in the place of one, whatever its letters' size; else that word alone. */
function replaced(typed: string, word: string, near: string): string {
  const at = typed.toLowerCase().indexOf(word);
  return at < 0 ? near : `${typed.slice(0, at)}${near}${typed.slice(at + word.length)}`;
}
