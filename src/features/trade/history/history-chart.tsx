/** The history as a picture: bars by year, the target where it was stated, and what a mark says in full. */
import type { FocusEvent } from 'react';
import { useExplorer, useView } from '../../../explorer/explorer-context.tsx';
import { withMark } from '../../../explorer/transitions.ts';
import { axisUnit, shortBound } from '../../../i18n/amounts.ts';
import { useI18n } from '../../../i18n/i18n-context.tsx';
import type { Figure } from '../../../model/readout.ts';
import { tradeRecordId } from '../../../ui/element-ids.ts';
import { useIsHydrated } from '../../../ui/use-is-hydrated.ts';
import { Hatch } from '../hatch.tsx';
import { FRAME, type History } from './history.ts';
import { chooseMark, recordIdOf, walkMarks } from './marks.ts';
import { RecordDetail } from './record-detail.tsx';
import { recordName, type TradeRecord } from './trade-record.ts';

export type HistoryChartProps = { history: History; records: readonly TradeRecord[]; goal: Figure };

export function HistoryChart({ history, records, goal }: HistoryChartProps) {
  const i18n = useI18n('late');
  const { m, f } = i18n;
  const isHydrated = useIsHydrated();
  const { adjust, views } = useExplorer();
  const shownId = useView(({ state }) => state.mark);
  const show = (id: string | undefined) => adjust(withMark(views.read().state, id ?? null));
  const shown = records.find(({ id }) => id === shownId);
  // One stop of the Tab key for all marks once the arrow keys work.
  const stop = shown?.id ?? history.bars[0]?.id;

  const mark = (id: string) => {
    const record = records.find((candidate) => candidate.id === id);
    return {
      href: `#${tradeRecordId(id)}`,
      'aria-label': record && recordName(i18n, record),
      'aria-current': id === shownId ? ('true' as const) : undefined,
      tabIndex: isHydrated && id !== stop ? -1 : undefined,
    };
  };
  const { years, ticks, targets } = history;
  const bars = history.bars.map((bar) => ({
    ...bar,
    label: bar.figure && shortBound(i18n, bar.figure),
  }));
  const scale = 10 ** (3 * Math.floor(Math.log10(goal.value) / 3));
  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: a group of links within a picture has no element of its own. */}
      <svg
        className="history"
        role="group"
        aria-label={m.trade.chartOf}
        onClick={(event) => chooseMark(event, show)}
        onFocus={({ target }: FocusEvent) => show(recordIdOf(target.closest('a')))}
        onKeyDown={walkMarks}
      >
        <Hatch id="beyond" step={4} />
        <svg aria-hidden="true" overflow="visible">
          <text x="0" y="12">
            {axisUnit(i18n, goal.value, goal.unit)}
          </text>
          <text x="72%" y="12" textAnchor="end">
            {m.trade.deadlines}
          </text>
          <text x={`${FRAME.left}%`} y={FRAME.top - 8}>
            {m.trade.stated}
          </text>
          {ticks.map(({ value, y }) => (
            <g key={value}>
              <line
                className={value === goal.value ? 'goal-line' : 'year-line'}
                x1={`${FRAME.left}%`}
                x2="100%"
                y1={y}
                y2={y}
              />
              <text className="axis-amount" x="0" y={y + 4}>
                {f.number(value / scale)}
              </text>
            </g>
          ))}
          {years.map(({ year, x }, at) => (
            <text
              key={year}
              className={at % 2 === 1 ? 'axis-year odd' : 'axis-year'}
              x={`${x}%`}
              y="225"
              textAnchor="middle"
            >
              {year}
            </text>
          ))}
        </svg>
        {targets.map(({ id, x, y, least, deadline }) => (
          <g key={id} className={id === shownId ? 'reach is-shown' : 'reach'}>
            {least !== undefined && <line className="range" x1={`${x}%`} x2={`${x}%`} y1={y} y2={least} />}
            {deadline && (
              <>
                <line x1={`${deadline.x}%`} x2={`${deadline.x}%`} y1="18" y2={FRAME.bottom} />
                <text x={`${deadline.x}%`} y="12" textAnchor="end">
                  {deadline.year}
                </text>
                <svg x={`${deadline.x}%`} y={FRAME.bottom} overflow="visible" aria-hidden="true">
                  <path d="M0 0 4 6-4 6Z" />
                </svg>
              </>
            )}
          </g>
        ))}
        {bars.map(({ id, manner, isMoreThan, label, x, width, y }) => (
          <a key={id} {...mark(id)}>
            <rect className={manner} x={`${x}%`} width={`${width}%`} y={y} height={FRAME.bottom - y} />
            {manner === 'part' && (
              <line className="part-top" x1={`${x}%`} x2={`${x + width}%`} y1={y} y2={y} />
            )}
            {label !== undefined && isMoreThan && (
              <svg x={`${x + width / 2}%`} y={y} overflow="visible" aria-hidden="true">
                <path className="article" d="M-7 0 0-11 7 0Z" />
              </svg>
            )}
          </a>
        ))}
        {/* Beside its mark, whose name has the amount in full, not in it. */}
        {bars.map(
          ({ id, label, x, width, y }) =>
            label !== undefined && (
              <svg key={id} x={`${x + width / 2}%`} y={y} overflow="visible" aria-hidden="true">
                <text x="14" y="-16" textAnchor="end">
                  {label}
                </text>
              </svg>
            ),
        )}
        {targets.map(({ id, own, x, y, lift }) => (
          <a key={id} {...mark(id)}>
            <svg x={`${x}%`} y={y - lift} overflow="visible" aria-hidden="true">
              {lift > 0 && <line y1="7" y2={lift} />}
              <path className={own ? 'article' : 'stated'} d="M0-7 7 0 0 7-7 0Z" />
            </svg>
          </a>
        ))}
      </svg>
      {shown === undefined ? (
        <p className="panel-note needs-script">{m.trade.choose}</p>
      ) : (
        <RecordDetail key={shown.id} record={shown} />
      )}
    </>
  );
}
