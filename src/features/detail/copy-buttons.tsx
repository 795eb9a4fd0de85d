/** What a reader takes along from the card: the words, a link, a citation; and the ways to the words where they stand. */
import { formatAddress } from '../../explorer/address.ts';
import { useExplorer, useView } from '../../explorer/explorer-context.tsx';
import { viewLink } from '../../explorer/view-link.ts';
import { useI18n } from '../../i18n/i18n-context.tsx';
import type { Statement } from '../../model/readout.ts';
import { quotation } from '../../quote/quotation.ts';
import { sourceLink } from '../../quote/source-link.ts';
import { CopyingOutcome, useCopying } from '../../ui/copying.tsx';
import { passageId } from '../../ui/element-ids.ts';
import { bringIntoView } from '../../ui/layout.ts';
import { LinkButtons } from '../../ui/link-buttons.tsx';
import { quoteTelling } from '../../ui/quote-telling.ts';
import { citation } from './taken-along.ts';

export type CopyButtonsProps = { statement: Statement };

export function CopyButtons({ statement }: CopyButtonsProps) {
  const { index, views } = useExplorer();
  const { publisher, text } = index.readout;
  const hasContext = useView(({ state }) => state.context);
  const i18n = useI18n('late');
  const { m } = i18n;
  const copying = useCopying();
  const cited = () => viewLink(window.location.href, formatAddress(views.read().state)).cited;
  const copyQuote = () => copying.copy(quotation(index.readout, statement, quoteTelling(i18n), cited()));
  const copyCitation = () => copying.copy(citation(i18n, index.readout, statement, cited(), hasContext));
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
      <button type="button" className="chip" onClick={copyCitation}>
        {m.detail.copyCitation}
      </button>
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
      <CopyingOutcome outcome={copying.outcome} />
    </div>
  );
}
