/** Everything that is known of one statement: its words first, then how they are read, each part with its basis. */
import { useExplorer, useView } from '../../explorer/explorer-context.tsx';
import { useI18n } from '../../i18n/i18n-context.tsx';
import type { Dated, Statement } from '../../model/readout.ts';
import { WithArticleWords } from '../../ui/article-words.tsx';
import { FactNote } from '../../ui/fact-note.tsx';
import { CARD_HEADING } from './card-head.tsx';
import { CopyButtons } from './copy-buttons.tsx';
import { PassageQuote } from './passage-quote.tsx';
import { StatementFacts } from './statement-facts.tsx';
import { TargetHistory } from './target-history.tsx';
import { WordingAndDelivery } from './wording-and-delivery.tsx';

export type StatementDetailProps = { statement: Statement };

export function StatementDetail({ statement }: StatementDetailProps) {
  const { index } = useExplorer();
  const hasContext = useView(({ state }) => state.context);
  const isHidden = useView(({ visibleIds }) => !visibleIds.has(statement.id));
  const { m } = useI18n('late');
  const { title, date, figures, passages, note, facts } = statement;
  const dated: Dated[] = [
    ...(date.kind === 'dated' ? [date] : []),
    ...figures.flatMap(({ period }) => (period ? [period] : [])),
  ];
  const factIds = new Set([...facts, ...dated.flatMap(({ fact }) => (fact === undefined ? [] : [fact]))]);
  const knownFacts = (hasContext ? [...factIds] : []).flatMap((fact) => index.facts.get(fact) ?? []);
  return (
    <>
      {passages.map((parts) => (
        <PassageQuote key={parts[0]?.[0]} parts={parts} />
      ))}
      <CopyButtons statement={statement} />
      {isHidden && <p className="panel-note">{m.detail.hiddenByFilter}</p>}
      <h2 id={CARD_HEADING}>{title}</h2>
      <TargetHistory statement={statement.id} />
      <WordingAndDelivery statement={statement} />
      {note !== undefined && (
        <p className="detail-note">
          <WithArticleWords text={note} />
        </p>
      )}
      <StatementFacts statement={statement} />
      {knownFacts.length > 0 && (
        <details className="detail-context" open={facts.length > 0}>
          <summary>{m.detail.context}</summary>
          {knownFacts.map((fact) => (
            <FactNote key={fact.id} fact={fact} />
          ))}
        </details>
      )}
    </>
  );
}
