/** Everything that is known of one statement, each part with its basis. */
import type { ReactNode } from 'react';
import { useExplorer, useView } from '../../explorer/explorer-context.tsx';
import { useI18n } from '../../i18n/i18n-context.tsx';
import { amountPhrase } from '../../i18n/phrases.ts';
import type { Dated, Statement, TextRange } from '../../model/readout.ts';
import type { LinkBasis } from '../../model/vocabulary.ts';
import { ChoiceLink } from '../../ui/choice-link.tsx';
import { passageId, placeItemId } from '../../ui/element-ids.ts';
import { FactNote } from '../../ui/fact-note.tsx';
import { bringIntoView } from '../../ui/layout.ts';
import { CopyButtons } from './copy-buttons.tsx';
import { DateWords } from './date-words.tsx';
import { EarlierAccounts } from './earlier-accounts.tsx';
import { PassageQuote } from './passage-quote.tsx';
import { WordingAndDelivery } from './wording-and-delivery.tsx';

export type StatementDetailProps = { statement: Statement };

export function StatementDetail({ statement }: StatementDetailProps) {
  const { index } = useExplorer();
  const hasContext = useView(({ state }) => state.context);
  const isHidden = useView(({ visibleIds }) => !visibleIds.has(statement.id));
  const i18n = useI18n();
  const { m, f } = i18n;
  const { readout } = index;
  const { id, who, topics, places, date, figures, passages, note, facts } = statement;
  const words = (range: TextRange) => <span lang={readout.language}>{readout.text.slice(...range)}</span>;
  const basis = (link: { basis: LinkBasis; reason?: string; quote?: TextRange }): ReactNode => (
    <>
      {link.quote && <span className="basis">«{words(link.quote)}» </span>}
      {link.basis === 'implied' && (
        <span className="basis implied">{m.detail.implied({ reason: link.reason ?? '' })}</span>
      )}
    </>
  );
  const dated: Dated[] = [
    ...(date.kind === 'dated' ? [date] : []),
    ...figures.flatMap(({ period }) => (period ? [period] : [])),
  ];
  const factIds = new Set([...facts, ...dated.flatMap(({ fact }) => (fact === undefined ? [] : [fact]))]);
  const knownFacts = (hasContext ? [...factIds] : []).flatMap((fact) => index.facts.get(fact) ?? []);
  const showInText = () => {
    const anchor = document.getElementById(passageId(id))?.parentElement;
    if (anchor) bringIntoView(anchor);
  };
  return (
    <>
      {isHidden && <p className="panel-note">{m.detail.hiddenByFilter}</p>}
      <WordingAndDelivery statement={statement} />
      <div className="detail-passages">
        {passages.map((parts) => (
          <PassageQuote key={parts[0]?.[0]} parts={parts} />
        ))}
        <button type="button" className="chip" onClick={showInText}>
          {m.detail.showInText}
        </button>
      </div>
      {note !== undefined && <p className="detail-note">{note}</p>}
      <dl className="detail-facts">
        {who.length > 0 && (
          <div>
            <dt>{m.detail.who}</dt>
            {who.map((link) => (
              <dd key={link.actor}>
                {index.actors.get(link.actor)?.name}
                {link.as !== undefined && ` (${link.as})`} {basis(link)}
              </dd>
            ))}
          </div>
        )}
        <div>
          <dt>{m.detail.topics}</dt>
          <dd>{f.list(topics.map((topic) => index.topics.get(topic)?.name ?? topic))}</dd>
        </div>
        <div>
          <dt>{m.detail.places}</dt>
          {places.length === 0 && <dd>{m.detail.noPlace}</dd>}
          {places.map((link) => (
            <dd key={link.place}>
              <ChoiceLink
                selection={{ kind: 'place', id: link.place }}
                origin="card"
                fragment={placeItemId(link.place)}
              >
                {index.places.get(link.place)?.name}
              </ChoiceLink>{' '}
              {basis(link)}
            </dd>
          ))}
        </div>
        <div>
          <dt>{m.detail.date}</dt>
          <dd>
            {date.kind === 'undated' ? (
              <>
                {m.dates.undated} <span className="basis">{date.reason}</span>
              </>
            ) : (
              <DateWords date={date} />
            )}
          </dd>
        </div>
        {figures.length > 0 && (
          <div>
            <dt>{m.detail.figures}</dt>
            {figures.map((figure) => (
              <dd key={figure.id}>
                {figure.measure}:{' '}
                <ChoiceLink
                  selection={{ kind: 'figure', id: figure.id }}
                  origin="card"
                  fragment={passageId(id)}
                >
                  {amountPhrase(i18n, figure, figure.unit)}
                </ChoiceLink>{' '}
                <span className="basis">«{words(figure.range)}»</span>
                {figure.period && (
                  <span className="figure-when">
                    {' '}
                    <DateWords date={figure.period} />
                  </span>
                )}
              </dd>
            ))}
          </div>
        )}
        <EarlierAccounts statement={id} />
      </dl>
      {hasContext && knownFacts.length > 0 && (
        <details key={`facts-${id}`} className="detail-context" open={facts.length > 0}>
          <summary>{m.detail.context}</summary>
          {knownFacts.map((fact) => (
            <FactNote key={fact.id} fact={fact} />
          ))}
        </details>
      )}
      <CopyButtons key={id} statement={statement} />
    </>
  );
}
