/** What a reader takes along from the card, a link or a citation, and the way to the words in the article. */
import { useState } from 'react';
import { formatAddress } from '../../explorer/address.ts';
import { useExplorer, useView } from '../../explorer/explorer-context.tsx';
import { useI18n } from '../../i18n/i18n-context.tsx';
import { datePhrase } from '../../i18n/phrases.ts';
import type { Statement } from '../../model/readout.ts';
import { restsOnContext } from '../../model/shown-date.ts';
import { passageId } from '../../ui/element-ids.ts';
import { bringIntoView } from '../../ui/layout.ts';
import { type ViewLink, viewLink } from './view-link.ts';

type Outcome = 'copied' | 'copiedHere' | 'failed';

export type CopyButtonsProps = { statement: Statement };

export function CopyButtons({ statement }: CopyButtonsProps) {
  const { index, views } = useExplorer();
  const hasContext = useView(({ state }) => state.context);
  const i18n = useI18n();
  const { m } = i18n;
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const { text, publisher, talks } = index.readout;
  const copy = async (words: (link: ViewLink) => string, doneWith: (link: ViewLink) => Outcome) => {
    try {
      const link = viewLink(window.location.href, formatAddress(views.read().state));
      await navigator.clipboard.writeText(words(link));
      setOutcome(doneWith(link));
    } catch {
      setOutcome('failed');
    }
  };
  const said = { copied: m.detail.copied, copiedHere: m.detail.copiedHere, failed: m.detail.copyFailed };
  const copyLink = () =>
    copy(
      ({ link }) => link,
      ({ isLocal }) => (isLocal ? 'copiedHere' : 'copied'),
    );
  const citation = ({ cited }: ViewLink) => {
    const parts = {
      title: statement.title,
      passage: statement.passages
        .map((parts) => parts.map((range) => text.slice(...range)).join(' … '))
        .join(' / '),
      publisher: publisher.name,
      link: cited,
    };
    return hasContext || !restsOnContext(talks)
      ? m.detail.citation({ ...parts, date: datePhrase(i18n, talks) })
      : m.detail.citationUndated(parts);
  };
  const copyCitation = () => copy(citation, () => 'copied');
  const showInText = () => {
    const anchor = document.getElementById(passageId(statement.id))?.parentElement;
    if (anchor) bringIntoView(anchor);
  };
  return (
    <div className="copy-buttons">
      <button type="button" className="chip" onClick={copyLink}>
        {m.detail.copyLink}
      </button>
      <button type="button" className="chip" onClick={copyCitation}>
        {m.detail.copyCitation}
      </button>
      <button type="button" className="chip" onClick={showInText}>
        {m.detail.showInText}
      </button>
      <span role="status">{outcome && said[outcome]}</span>
    </div>
  );
}
