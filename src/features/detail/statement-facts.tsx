/** Who, what about, where, when and how much: each with the words that say it, or that it is implied and why. */
import type { ReactNode } from 'react';
import { useExplorer } from '../../explorer/explorer-context.tsx';
import { amountPhrase } from '../../i18n/amounts.ts';
import { useI18n } from '../../i18n/i18n-context.tsx';
import { actorName } from '../../model/actor-name.ts';
import type { Statement, TextRange } from '../../model/readout.ts';
import type { LinkBasis } from '../../model/vocabulary.ts';
import { WithArticleWords } from '../../ui/article-words.tsx';
import { ChoiceLink } from '../../ui/choice-link.tsx';
import { passageId, placeItemId } from '../../ui/element-ids.ts';
import { DateWords } from './date-words.tsx';
import { EarlierAccounts } from './earlier-accounts.tsx';

export type StatementFactsProps = { statement: Statement };

export function StatementFacts({ statement }: StatementFactsProps) {
  const { index } = useExplorer();
  const i18n = useI18n('late');
  const { m, f } = i18n;
  const { language, text } = index.readout;
  const { id, who, topics, places, date, figures } = statement;
  const words = (range: TextRange) => <span lang={language}>{text.slice(...range)}</span>;
  const basis = (link: { basis: LinkBasis; reason?: string; quote?: TextRange }): ReactNode => (
    <>
      {link.quote && <span className="basis">«{words(link.quote)}» </span>}
      {link.basis === 'implied' && (
        <span className="basis implied">
          <WithArticleWords text={m.detail.implied({ reason: link.reason ?? '' })} />
        </span>
      )}
    </>
  );
  return (
    <dl className="detail-facts">
      {who.length > 0 && (
        <div>
          <dt>{m.detail.who}</dt>
          {who.map((link) => (
            <dd key={link.actor}>
              {actorName(index.readout, link)} {basis(link)}
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
              {m.dates.undated}{' '}
              <span className="basis">
                <WithArticleWords text={date.reason} />
              </span>
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
  );
}
