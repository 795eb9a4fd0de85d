/** The search over all readouts, on the page that lists them. It asks for files, so it searches when it is told to. */
import { useCallback, useEffect, useRef, useState } from 'react';
import { counted } from '../../i18n/counted.ts';
import { useI18n } from '../../i18n/i18n-context.tsx';
import { FoundReadout } from './found-readout.tsx';
import { NothingFound } from './nothing-found.tsx';
import type { ReadoutsResult, ReadoutsSearch } from './readouts-search.ts';
import { chooseFirst, SearchFrame, SearchStatus } from './search-frame.tsx';

/** How many readouts are shown at first, and how many more each time. */
const SHOWN = 10;

export type ReadoutsDialogProps = {
  search: ReadoutsSearch;
  /** What the address has, as it was typed. */
  query: string;
  onSearch: (query: string) => void;
  onClose: () => void;
};

export function ReadoutsDialog({ search, query, onSearch, onClose }: ReadoutsDialogProps) {
  const { m, f } = useI18n('readouts');
  const i18n = useI18n('search');
  const dialog = useRef<HTMLDialogElement>(null);
  const [typed, setTyped] = useState(query);
  const [shown, setShown] = useState(SHOWN);
  // Back and forward lead from search to search.
  useEffect(() => {
    setTyped(query);
    setShown(SHOWN);
  }, [query]);
  const [state, retry] = useAnswer(search, query, shown);
  const { result } = state;
  const isAsked = query.trim() !== '';
  const isToAsk = typed.trim() !== query.trim();
  const found = isAsked && result ? m.readouts.count({ count: counted(f, result.count) }) : undefined;
  return (
    <SearchFrame
      dialog={dialog}
      typed={typed}
      onType={setTyped}
      onEnter={() => (typed === query ? chooseFirst(dialog.current) : onSearch(typed))}
      onClose={onClose}
      button={
        <button type="submit" className="chip">
          {i18n.m.app.search}
        </button>
      }
      hint={m.readouts.hint}
    >
      <SearchStatus
        kind={state.kind}
        failed={m.readouts.failed}
        found={isToAsk ? m.readouts.toAsk({ key: 'Enter' }) : found}
        onRetry={retry}
      />
      {isAsked && result && (
        <>
          <NothingFound unknown={result.unknown} isEmpty={result.count === 0} say={m.readouts.unknown} />
          {result.readouts.map((readout) => (
            <FoundReadout
              key={`${readout.id} ${query}`}
              readout={readout}
              query={query}
              isOpen={result.open.has(readout.id)}
              missing={result.missing.get(readout.id) ?? []}
            />
          ))}
          {result.readouts.length < result.count && (
            <button type="button" className="chip" onClick={() => setShown(shown + SHOWN)}>
              {m.readouts.more}
            </button>
          )}
        </>
      )}
    </SearchFrame>
  );
}

interface Answer {
  kind: 'loading' | 'failed' | 'ready';
  /** The last that is known of these words. */
  result?: ReadoutsResult;
}

/** @returns the answer as it comes, and what asks for it again after a failure. */
function useAnswer(search: ReadoutsSearch, query: string, shown: number): [Answer, () => void] {
  const [attempt, setAttempt] = useState(0);
  const [{ of, ...answer }, setAnswer] = useState<Answer & { of: string }>({ of: query, kind: 'loading' });
  // biome-ignore lint/correctness/useExhaustiveDependencies: each attempt asks anew.
  useEffect(() => {
    const leaving = new AbortController();
    setAnswer((before) => ({ of: query, kind: 'loading', ...(before.of === query && resultOf(before)) }));
    search.search(query, shown, leaving.signal).then(
      (result) => leaving.signal.aborted || setAnswer({ of: query, kind: 'ready', result }),
      () => leaving.signal.aborted || setAnswer({ of: query, kind: 'failed' }),
    );
    return () => leaving.abort();
  }, [search, query, shown, attempt]);
  const isOld = of !== query;
  return [isOld ? { kind: 'loading' } : answer, useCallback(() => setAttempt((before) => before + 1), [])];
}

const resultOf = ({ result }: Answer) => (result === undefined ? {} : { result });
