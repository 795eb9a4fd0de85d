/** The index of the page's readout, made when it is first searched. */
import { useCallback, useEffect, useState } from 'react';
import { loadSearchData } from '../../data/search-data.ts';
import type { Readout } from '../../model/readout.ts';
import type { PageKey } from '../../model/site-paths.ts';
import { createSearchIndex, type SearchIndex } from '../../search/search-index.ts';

export type IndexState = { kind: 'loading' } | { kind: 'failed' } | { kind: 'ready'; index: SearchIndex };

/** Made once: a search that is opened again has it. */
const made = new WeakMap<Readout, SearchIndex>();

/** @returns the index as it comes, and what asks for it again after a failure. */
export function useSearchIndex(readout: Readout, page: PageKey): [IndexState, () => void] {
  const [attempt, setAttempt] = useState(0);
  const [state, setState] = useState<IndexState>(() => stateOf(made.get(readout)));
  // biome-ignore lint/correctness/useExhaustiveDependencies: each attempt asks anew.
  useEffect(() => {
    if (made.has(readout)) return undefined;
    const leaving = new AbortController();
    setState({ kind: 'loading' });
    loadSearchData({ ...readout, ...page }, document, leaving.signal).then(
      (data) => {
        const index = createSearchIndex(data, readout.lang);
        made.set(readout, index);
        setState(stateOf(index));
      },
      () => leaving.signal.aborted || setState({ kind: 'failed' }),
    );
    return () => leaving.abort();
  }, [readout, page, attempt]);
  return [state, useCallback(() => setAttempt((before) => before + 1), [])];
}

const stateOf = (index: SearchIndex | undefined): IndexState =>
  index === undefined ? { kind: 'loading' } : { kind: 'ready', index };
