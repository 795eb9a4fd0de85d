/** What the panel shows beside the target itself: the history, all of it as a table, and the what-if. */
import { useMemo } from 'react';
import { useExplorer, useView } from '../../explorer/explorer-context.tsx';
import { useI18n } from '../../i18n/i18n-context.tsx';
import { isSingleFile, tradeCsvHref } from '../../model/site-paths.ts';
import { historyOf } from './history/history.ts';
import { HistoryChart } from './history/history-chart.tsx';
import { HistorySummary } from './history/history-summary.tsx';
import { HistoryTable } from './history/history-table.tsx';
import { tradeRecords } from './history/records.ts';
import type { TargetView } from './target/target-view.ts';
import { WhatIf } from './what-if/what-if.tsx';

export type HistoryPartProps = { view: TargetView };

export function HistoryPart({ view: { base, goal } }: HistoryPartProps) {
  const { index, page, vocabulary } = useExplorer();
  const isContextShown = useView(({ state }) => state.context);
  const i18n = useI18n('late');
  const { m } = i18n;
  const history = useMemo(() => historyOf(index.readout), [index]);
  const records = useMemo(() => tradeRecords(index, i18n, isContextShown), [index, i18n, isContextShown]);
  const { legendArticle, legendYear, legendComputed, legendPart, legendGap, legendTarget } = m.trade;
  const legend = [legendArticle, legendYear, legendComputed, legendPart, legendGap, legendTarget];
  return (
    <>
      {isContextShown && history && (
        <>
          <h3>{m.trade.history}</h3>
          <HistorySummary history={history} />
          <p className="panel-note">
            <span className="beyond-words">{m.trade.manner}</span>
          </p>
          <HistoryChart history={history} records={records} goal={goal.figure} />
          <details>
            <summary>{m.trade.legend}</summary>
            <ul className="legend-list">
              {legend.map((words) => (
                <li key={words}>{words}</li>
              ))}
            </ul>
          </details>
        </>
      )}
      {history && (
        <details>
          <summary>{m.trade.records}</summary>
          <HistoryTable records={records} />
          {isContextShown && (
            <p>
              <a href={tradeCsvHref(page)} download={!isSingleFile()}>
                {m.trade.asCsv}
              </a>
            </p>
          )}
        </details>
      )}
      {vocabulary.years &&
        (isContextShown ? (
          <WhatIf base={base.figure} goal={goal.figure} years={vocabulary.years} />
        ) : (
          <p className="panel-note">{m.trade.whatIfOff}</p>
        ))}
    </>
  );
}
