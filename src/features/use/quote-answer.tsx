/** What is said of a pasted quote: in a line, then what else is known, then where its lines differ. */
import { formatAddress, INITIAL_STATE } from '../../explorer/address.ts';
import { useExplorer } from '../../explorer/explorer-context.tsx';
import { useI18n } from '../../i18n/i18n-context.tsx';
import { languageName } from '../../i18n/phrases.ts';
import { homeHref } from '../../model/site-paths.ts';
import type { CheckedPart } from '../../quote/check-parts.ts';
import type { QuoteAnswer, QuoteRemark } from '../../quote/check-quote.ts';
import { ChangedWords } from '../../ui/changed-words.tsx';
import { PanelBoundary } from '../../ui/loading/panel-boundary.tsx';
import { VersionSince } from '../../ui/version-since.tsx';

export type QuoteAnswerViewProps = { answer: QuoteAnswer };

export function QuoteAnswerView({ answer }: QuoteAnswerViewProps) {
  const { index, page } = useExplorer();
  const i18n = useI18n('use');
  const { m } = i18n;
  const { verdict, remarks, statement, parts, language, version } = answer;
  const told = (remark: QuoteRemark) =>
    remark === 'otherLanguage'
      ? m.check.otherLanguage({ language: language === undefined ? '' : languageName(i18n, language) })
      : m.check.remarks[remark];
  const address =
    statement && formatAddress({ ...INITIAL_STATE, selection: { kind: 'statement', id: statement.id } });
  // A line that was left out says nothing; the words themselves are shown in any case.
  const shown = parts.filter(({ kind, state }) => state === 'changed' || kind === 'words');
  return (
    <div className={`quote-answer is-${verdict}`}>
      <p>
        <strong>{m.check.verdicts[verdict]}</strong>
      </p>
      {remarks.map((remark) => (
        <p key={remark}>{told(remark)}</p>
      ))}
      {version !== undefined && version !== index.readout.version && (
        <PanelBoundary name={m.use.versions}>
          <p>
            <VersionSince version={version} statement={statement?.id} />
          </p>
        </PanelBoundary>
      )}
      {shown.map((part) => (
        <CheckedLine key={part.kind} part={part} />
      ))}
      {statement && (
        <p>
          {m.check.statement} <a href={`${homeHref(page).replace('?', '')}${address}`}>{statement.title}</a>
        </p>
      )}
    </div>
  );
}

type CheckedLineProps = { part: CheckedPart };

function CheckedLine({ part: { kind, pieces } }: CheckedLineProps) {
  const { readout } = useExplorer().index;
  const { m } = useI18n('use');
  const lang = kind === 'words' || kind === 'title' ? readout.language : undefined;
  return (
    <figure>
      <figcaption>{m.check.parts[kind]}</figcaption>
      <blockquote lang={lang}>
        <ChangedWords pieces={pieces} first={m.check.inArticle} second={m.check.inQuote} />
      </blockquote>
    </figure>
  );
}
