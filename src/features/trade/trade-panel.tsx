/** How far the target is: what is given, what is missing, how it is computed, each with its passage. */
import type { ReactNode } from 'react';
import { useExplorer, useView } from '../../explorer/explorer-context.tsx';
import { amountPhrase, growthPhrase } from '../../i18n/amounts.ts';
import { useI18n } from '../../i18n/i18n-context.tsx';
import { basisPhrase, datePhrase } from '../../i18n/phrases.ts';
import type { Figure } from '../../model/readout.ts';
import { WithArticleWords } from '../../ui/article-words.tsx';
import { ChoiceLink } from '../../ui/choice-link.tsx';
import { DepthHead } from '../../ui/depth-head.tsx';
import { passageId, SECTION_IDS } from '../../ui/element-ids.ts';
import { PanelBoundary } from '../../ui/loading/panel-boundary.tsx';
import { HistoryPart } from './history-part.tsx';
import { targetView } from './target/target-view.ts';

export function TradePanel() {
  const { index } = useExplorer();
  const isContextShown = useView(({ state }) => state.context);
  const i18n = useI18n('late');
  const { m } = i18n;
  const view = targetView(index);
  if (view === undefined) return null;
  const { base, goal, gap, growth, note } = view;
  const { language, text } = index.readout;
  const { unit } = goal.figure;
  const amount = (figure: Figure) => amountPhrase(i18n, figure, unit, goal.figure.value);
  const link = ({ figure, statement }: typeof base, words: ReactNode) => (
    <ChoiceLink
      selection={{ kind: 'figure', id: figure.id }}
      origin="depth"
      fragment={passageId(statement.id)}
    >
      {words}
    </ChoiceLink>
  );
  const quoted = (figure: Figure) => <span lang={language}>«{text.slice(...figure.range)}»</span>;
  const period = base.figure.period;
  const rows = [
    {
      key: 'base',
      name: base.figure.measure,
      value: amount(base.figure),
      when:
        period &&
        (isContextShown
          ? `${datePhrase(i18n, period)} · ${basisPhrase(i18n, period)}`
          : (period.said ?? m.dates.undated)),
      basis: link(base, quoted(base.figure)),
    },
    {
      key: 'goal',
      name: m.trade.goalOf({ measure: goal.figure.measure }),
      value: amount(goal.figure),
      when: goal.figure.period ? datePhrase(i18n, goal.figure.period) : m.schedule.none,
      basis: link(goal, quoted(goal.figure)),
    },
    ...(gap
      ? [
          {
            key: 'gap',
            name: m.trade.gap,
            value: amountPhrase(i18n, gap, unit, goal.figure.value),
            when: undefined,
            basis: m.trade.gapHow({
              goal: amount(goal.figure),
              base: amount(base.figure),
              gap: amountPhrase(i18n, gap, unit, goal.figure.value),
            }),
          },
        ]
      : []),
    ...(growth
      ? [
          {
            key: 'growth',
            name: m.trade.growth,
            value: growthPhrase(i18n, growth),
            when: undefined,
            basis: m.trade.growthHow({
              goal: amount(goal.figure),
              base: amount(base.figure),
              growth: growthPhrase(i18n, growth),
            }),
          },
        ]
      : []),
  ];
  return (
    <section className="panel trade" id={SECTION_IDS.target} aria-labelledby="trade-heading" tabIndex={-1}>
      <DepthHead id="trade-heading">{view.title}</DepthHead>
      <dl className="figures">
        {rows.map(({ key, name, value, when }) => (
          <div key={key} className={`figure figure-${key}`}>
            <dt>{name}</dt>
            <dd>
              <strong>
                {key === 'base' ? link(base, value) : key === 'goal' ? link(goal, value) : value}
              </strong>
              {when !== undefined && <span className="figure-when">{when}</span>}
            </dd>
          </div>
        ))}
      </dl>
      <details>
        <summary>{m.trade.table}</summary>
        {base.figure.relation === '>' && <p className="panel-note">{m.trade.bound}</p>}
        {note !== undefined && (
          <p className="panel-note">
            <WithArticleWords text={note} />
          </p>
        )}
        <table className="figures-table">
          <thead>
            <tr>
              <th scope="col">{m.trade.what}</th>
              <th scope="col">{m.trade.value}</th>
              <th scope="col">{m.trade.basis}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ key, name, value, when, basis }) => (
              <tr key={key}>
                <th scope="row">{name}</th>
                <td>
                  {value}
                  {when !== undefined && <span className="figure-when">{when}</span>}
                </td>
                <td>{basis}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
      <PanelBoundary name={m.trade.history}>
        <HistoryPart view={view} />
      </PanelBoundary>
    </section>
  );
}
