/** What was found, in groups: plain lists of links, between which the arrow keys lead. */
import type { MouseEvent } from 'react';
import { useI18n } from '../../i18n/i18n-context.tsx';
import { languageLabel } from '../../i18n/phrases.ts';
import { excerpt } from '../../search/excerpt.ts';
import type { FoundText } from '../../search/marked.ts';
import type { Found, FoundInGroup } from '../../search/search-index.ts';
import { isPlainClick } from '../../ui/choice-link.tsx';
import { type ResultLink, resultLink } from './result-link.ts';

type Links = {
  hrefOf: (link: ResultLink) => string;
  /** Absent where a result is on another page: then it is a link as any. */
  onChoose?: ((link: ResultLink) => void) | undefined;
};
export type SearchResultsProps = Links & {
  groups: readonly FoundInGroup[];
  /** What ids begin with, where there are results of several readouts. */
  scope?: string;
};

export function SearchResults({ groups, scope = '', ...links }: SearchResultsProps) {
  const { m } = useI18n('search');
  return groups.map(({ group, found }) => (
    <section key={group} aria-labelledby={`${scope}found-${group}`}>
      <h3 id={`${scope}found-${group}`}>{m.search.groups[group]}</h3>
      <ul>
        {found.map((one) => (
          <li key={one.id}>
            <ResultItem found={one} {...links} />
          </li>
        ))}
      </ul>
    </section>
  ));
}

function ResultItem({
  found: { leadsTo, name, foundIn, isNamed, topic },
  hrefOf,
  onChoose,
}: Links & { found: Found }) {
  const { m } = useI18n();
  const link = resultLink(leadsTo);
  const choose = (event: MouseEvent) => {
    if (onChoose === undefined || !isPlainClick(event)) return;
    event.preventDefault();
    onChoose(link);
  };
  return (
    <a className="found" href={hrefOf(link)} onClick={choose}>
      <MarkedText {...name} />
      {foundIn !== undefined && (
        <MarkedText
          {...foundIn}
          className="found-in"
          label={isNamed === undefined ? undefined : m.accounts[isNamed ? 'names' : 'namesNot']}
        />
      )}
      {topic !== undefined && (
        <MarkedText {...topic} className="found-in" label={`${m.filters.facets.topic}:`} />
      )}
    </a>
  );
}

type MarkedTextProps = FoundText & {
  className?: string;
  /** What it is. */
  label?: string | undefined;
};

/** A text with what was found in it marked; in another language than the page's it says so. */
function MarkedText({ text, lang, ranges, className, label }: MarkedTextProps) {
  const i18n = useI18n();
  const isForeign = lang !== undefined && lang !== i18n.lang;
  return (
    <span className={className}>
      {label !== undefined && `${label} `}
      {isForeign && <span className="found-language">{`${languageLabel(i18n, lang)}: `}</span>}
      <span lang={isForeign ? lang : undefined}>
        {excerpt(text, ranges).map((piece, at) =>
          // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one text in its order.
          piece.isFound ? <mark key={at}>{piece.text}</mark> : <span key={at}>{piece.text}</span>,
        )}
      </span>
    </span>
  );
}
