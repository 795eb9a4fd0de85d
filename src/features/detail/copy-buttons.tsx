/** Copies a link to the view, or a citation with the passage in it. */
import { useState } from 'react';
import { useExplorer, useView } from '../../explorer/explorer-context.tsx';
import { useI18n } from '../../i18n/i18n-context.tsx';
import { datePhrase } from '../../i18n/phrases.ts';
import type { Statement } from '../../model/readout.ts';
import { restsOnContext } from '../../model/shown-date.ts';

export type CopyButtonsProps = { statement: Statement };

export function CopyButtons({ statement }: CopyButtonsProps) {
  const { index } = useExplorer();
  const hasContext = useView(({ state }) => state.context);
  const i18n = useI18n();
  const { m } = i18n;
  const [outcome, setOutcome] = useState<'copied' | 'failed' | null>(null);
  const { text, publisher, talks } = index.readout;
  const copy = async (words: () => string) => {
    try {
      await navigator.clipboard.writeText(words());
      setOutcome('copied');
    } catch {
      setOutcome('failed');
    }
  };
  const link = () => window.location.href.replace(/#.*$/, '');
  const citation = () => {
    const parts = {
      title: statement.title,
      passage: statement.passages
        .map((parts) => parts.map((range) => text.slice(...range)).join(' … '))
        .join(' / '),
      publisher: publisher.name,
      link: link(),
    };
    return hasContext || !restsOnContext(talks)
      ? m.detail.citation({ ...parts, date: datePhrase(i18n, talks) })
      : m.detail.citationUndated(parts);
  };
  return (
    <div className="copy-buttons">
      <button type="button" className="chip" onClick={() => copy(link)}>
        {m.detail.copyLink}
      </button>
      <button type="button" className="chip" onClick={() => copy(citation)}>
        {m.detail.copyCitation}
      </button>
      <span role="status">
        {outcome === 'copied' && m.detail.copied}
        {outcome === 'failed' && m.detail.copyFailed}
      </span>
    </div>
  );
}
