/** A readout that has what was searched for: the way to it, and its passages, at once or when they are asked for. */
import { useEffect, useState } from 'react';
import { loadTextsOf } from '../../data/readouts-data.ts';
import { formatQuery } from '../../explorer/query-address.ts';
import { useI18n } from '../../i18n/i18n-context.tsx';
import { languageLabel } from '../../i18n/phrases.ts';
import type { ListedReadout } from '../../model/listed-readouts.ts';
import { languagePath, pagePath, relative } from '../../model/site-paths.ts';
import { createSearchIndex, type SearchIndex } from '../../search/search-index.ts';
import { resultHref } from './result-link.ts';
import { SearchStatus } from './search-frame.tsx';
import { SearchResults } from './search-results.tsx';

export type FoundReadoutProps = {
  readout: ListedReadout;
  query: string;
  /** Whether its passages are shown without being asked for. */
  isOpen: boolean;
  /** What was typed and others have, but not this one. */
  missing: readonly string[];
};

export function FoundReadout({ readout, query, isOpen, missing }: FoundReadoutProps) {
  const i18n = useI18n('readouts');
  const { m, f, lang } = i18n;
  const [isAsked, setAsked] = useState(isOpen);
  const explorer = relative(languagePath(lang), pagePath(readout));
  const isForeign = readout.lang !== lang;
  const id = `in-${readout.id}`;
  return (
    <section className="found-readout" aria-labelledby={id}>
      <h2 id={id}>
        <a className="found" href={`${explorer}${formatQuery(query)}`}>
          <span>
            {isForeign && <span className="found-language">{`${languageLabel(i18n, readout.lang)}: `}</span>}
            <span lang={isForeign ? readout.lang : undefined}>{readout.title}</span>
          </span>
          <span className="found-date">{readout.date}</span>
        </a>
      </h2>
      {missing.length > 0 && (
        <p className="found-missing">{m.readouts.missing({ words: f.list(missing) })}</p>
      )}
      {isAsked ? (
        <Passages readout={readout} query={query} explorer={explorer} />
      ) : (
        <button type="button" className="chip" onClick={() => setAsked(true)}>
          {m.readouts.passages}
        </button>
      )}
    </section>
  );
}

type PassagesProps = { readout: ListedReadout; query: string; explorer: string };

function Passages({ readout, query, explorer }: PassagesProps) {
  const { m, lang } = useI18n('readouts');
  const [attempt, setAttempt] = useState(0);
  const [index, setIndex] = useState<SearchIndex | 'loading' | 'failed'>('loading');
  // biome-ignore lint/correctness/useExhaustiveDependencies: each attempt asks anew.
  useEffect(() => {
    const leaving = new AbortController();
    setIndex('loading');
    loadTextsOf(lang, readout, leaving.signal).then(
      (data) => leaving.signal.aborted || setIndex(createSearchIndex(data, lang)),
      () => leaving.signal.aborted || setIndex('failed'),
    );
    return () => leaving.abort();
  }, [readout, lang, attempt]);
  if (typeof index === 'string')
    return (
      <SearchStatus
        kind={index}
        failed={m.readouts.failed}
        found={undefined}
        onRetry={() => setAttempt(attempt + 1)}
      />
    );
  const { groups, count } = index.search(query);
  // The index over all of them has words alone, in no order.
  if (count === 0) return <p>{m.readouts.apart}</p>;
  return (
    <SearchResults
      groups={groups}
      scope={`${readout.id}-`}
      hrefOf={(link) => `${explorer}${resultHref(link)}`}
    />
  );
}
