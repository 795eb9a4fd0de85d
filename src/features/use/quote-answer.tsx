/** What is said of a pasted quote: in a line, then what else is known, then where its lines differ. */
import { formatAddress, INITIAL_STATE } from '../../explorer/address.ts';
import { useExplorer } from '../../explorer/explorer-context.tsx';
import { useI18n } from '../../i18n/i18n-context.tsx';
import { languageName } from '../../i18n/phrases.ts';
import { homeHref } from '../../model/site-paths.ts';
import type { CheckedPart } from '../../quote/check-parts.ts';
import type { QuoteAnswer, QuoteRemark } from '../../quote/check-quote.ts';
import type { Piece } from '../../quote/fit.ts';

export type QuoteAnswerViewProps = { answer: QuoteAnswer };

export function QuoteAnswerView({ answer }: QuoteAnswerViewProps) {
  const { page } = useExplorer();
  const i18n = useI18n('use');
  const { m } = i18n;
  const { verdict, remarks, statement, parts, language } = answer;
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
        {pieces.map((piece, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the answer is made anew for other words.
          <PieceOfLine key={at} piece={piece} />
        ))}
      </blockquote>
    </figure>
  );
}

type PieceOfLineProps = { piece: Piece };

/** Struck out or underlined; told in words to those who do not see it. */
function PieceOfLine({ piece: { kind, words, isApart } }: PieceOfLineProps) {
  const { m } = useI18n('use');
  const { lang } = useI18n();
  const space = isApart ? ' ' : '';
  if (kind === 'same') return <span>{`${space}${words}`}</span>;
  const Change = kind === 'article' ? 'del' : 'ins';
  return (
    <>
      <span className="visually-hidden" lang={lang}>
        {` ${kind === 'article' ? m.check.inArticle : m.check.inQuote} `}
      </span>
      <span>{space}</span>
      <Change>{words}</Change>
    </>
  );
}
