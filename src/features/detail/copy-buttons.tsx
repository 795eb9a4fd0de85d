/** What a reader takes along from the card: the words, a link, a citation; and the way to the words in the article. */
import { useEffect, useRef, useState } from 'react';
import { formatAddress } from '../../explorer/address.ts';
import { useExplorer, useView } from '../../explorer/explorer-context.tsx';
import { useI18n } from '../../i18n/i18n-context.tsx';
import type { Statement } from '../../model/readout.ts';
import { passageId } from '../../ui/element-ids.ts';
import { bringIntoView } from '../../ui/layout.ts';
import { citation, quotation } from './taken-along.ts';
import { type ViewLink, viewLink } from './view-link.ts';

type Outcome = { kind: 'copied' | 'copiedHere' } | { kind: 'refused'; words: string };

export type CopyButtonsProps = { statement: Statement };

export function CopyButtons({ statement }: CopyButtonsProps) {
  const { index, views } = useExplorer();
  const hasContext = useView(({ state }) => state.context);
  const i18n = useI18n('late');
  const { m } = i18n;
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const copy = async (words: (link: ViewLink) => string, isLink = false) => {
    const link = viewLink(window.location.href, formatAddress(views.read().state));
    const copied = words(link);
    try {
      await navigator.clipboard.writeText(copied);
      setOutcome({ kind: isLink && link.isLocal ? 'copiedHere' : 'copied' });
    } catch {
      // Refused, or there is no clipboard: plain http, a frame.
      setOutcome({ kind: 'refused', words: copied });
    }
  };
  const copyQuote = () => copy(({ cited }) => quotation(i18n, index, statement, cited));
  const copyLink = () => copy(({ link }) => link, true);
  const copyCitation = () => copy(({ cited }) => citation(i18n, index.readout, statement, cited, hasContext));
  const showInText = () => {
    const anchor = document.getElementById(passageId(statement.id))?.parentElement;
    if (anchor) bringIntoView(anchor);
  };
  const said = { copied: m.detail.copied, copiedHere: m.detail.copiedHere, refused: m.detail.copyFailed };
  return (
    <div className="copy-buttons">
      <button type="button" className="chip" onClick={copyQuote}>
        {m.detail.copyQuote}
      </button>
      <button type="button" className="chip" onClick={copyLink}>
        {m.detail.copyLink}
      </button>
      <button type="button" className="chip" onClick={copyCitation}>
        {m.detail.copyCitation}
      </button>
      <button type="button" className="chip" onClick={showInText}>
        {m.detail.showInText}
      </button>
      <span role="status">{outcome && said[outcome.kind]}</span>
      {outcome?.kind === 'refused' && <WordsToCopy key={outcome.words} words={outcome.words} />}
    </div>
  );
}

type WordsToCopyProps = { words: string };

/** For a reader whose browser does not let the page copy: the words, selected. */
function WordsToCopy({ words }: WordsToCopyProps) {
  const { m } = useI18n('late');
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
    field.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  return (
    <textarea
      readOnly
      rows={words.split('\n').length + 1}
      aria-label={m.detail.toCopy}
      value={words}
      ref={field}
    />
  );
}
