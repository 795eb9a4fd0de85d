/** What a reader takes along from the card: the words, a link, a citation; and the ways to the words where they stand. */
import { formatAddress } from '../../explorer/address.ts';
import { useExplorer } from '../../explorer/explorer-context.tsx';
import { namingVersion, viewLink } from '../../explorer/view-link.ts';
import { useI18n } from '../../i18n/i18n-context.tsx';
import { fillingOf } from '../../model/fill-citation.ts';
import type { Statement } from '../../model/readout.ts';
import { quotation } from '../../quote/quotation.ts';
import { sourceLink } from '../../quote/source-link.ts';
import { CiteButtons } from '../../ui/cite-buttons.tsx';
import { CopyingOutcome, useCopying } from '../../ui/copying.tsx';
import { passageId } from '../../ui/element-ids.ts';
import { bringIntoView } from '../../ui/layout.ts';
import { LinkButtons } from '../../ui/link-buttons.tsx';
import { quoteTelling } from '../../ui/quote-telling.ts';
import { ReportLink } from '../../ui/report-link.tsx';

export type CopyButtonsProps = { statement: Statement };

export function CopyButtons({ statement }: CopyButtonsProps) {
  const { index, page, views } = useExplorer();
  const { publisher, text, version } = index.readout;
  const i18n = useI18n('late');
  const { m } = i18n;
  const copying = useCopying();
  const cited = () => {
    const view = namingVersion(formatAddress(views.read().state), version, page);
    return viewLink(window.location.href, view).cited;
  };
  const copyQuote = () => {
    const { context } = views.read().state;
    copying.copy(quotation(index.readout, statement, quoteTelling(i18n), cited(), context));
  };
  const filling = fillingOf(index.readout, statement);
  const showInText = () => {
    const anchor = document.getElementById(passageId(statement.id))?.parentElement;
    if (anchor) bringIntoView(anchor);
  };
  return (
    <div className="copy-buttons">
      <button type="button" className="chip" onClick={copyQuote}>
        {m.detail.copyQuote}
      </button>
      <LinkButtons title={statement.title} copying={copying} />
      <button type="button" className="chip" onClick={showInText}>
        {m.detail.showInText}
      </button>
      {publisher.url !== undefined && (
        <a
          className="chip"
          href={sourceLink(publisher.url, text, statement.passages.flat())}
          rel="noreferrer"
        >
          {m.detail.atSource}
        </a>
      )}
      <details className="cite" onToggle={({ currentTarget }) => bringOpenedIntoView(currentTarget)}>
        <summary className="chip">{m.detail.copyCitation}</summary>
        <CiteButtons what="statement" label={m.cite.statement} filling={filling} copying={copying} />
        <CiteButtons what="passage" label={m.cite.passage} filling={filling} copying={copying} />
      </details>
      <ReportLink title={statement.title} className="chip" />
      <CopyingOutcome outcome={copying.outcome} />
    </div>
  );
}

/** On a phone what opens lies below the edge of the card. */
function bringOpenedIntoView(details: HTMLDetailsElement): void {
  if (details.open) details.scrollIntoView({ block: 'nearest' });
}
