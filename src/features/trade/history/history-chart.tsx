/** The history as a picture: bars by year, the target where it was stated, and what a mark says in full. */
import { type FocusEvent, type KeyboardEvent, type MouseEvent, useState, useSyncExternalStore } from 'react';
import { useI18n } from '../../../i18n/i18n-context.tsx';
import { shortBound } from '../../../i18n/phrases.ts';
import type { Figure } from '../../../model/readout.ts';
import { isPlainClick } from '../../../ui/choice-link.tsx';
import { tradeRecordId } from '../../../ui/element-ids.ts';
import { nearestTo } from '../../../ui/layout.ts';
import { Hatch } from '../hatch.tsx';
import { RecordSources } from '../record-sources.tsx';
import { FRAME, type History } from './history.ts';
import { recordName, type TradeRecord } from './records.ts';

const STEPS: Record<string, number> = { ArrowLeft: -1, ArrowUp: -1, ArrowRight: 1, ArrowDown: 1 };

export type HistoryChartProps = { history: History; records: readonly TradeRecord[]; goal: Figure };

export function HistoryChart({ history, records, goal }: HistoryChartProps) {
  const i18n = useI18n();
  const { m, f } = i18n;
  const isAlive = useIsAlive();
  const [shownId, show] = useState<string>();
  const shown = records.find(({ id }) => id === shownId);
  // One stop of the Tab key for all marks once the arrow keys work.
  const stop = shown?.id ?? history.bars[0]?.id;

  const mark = (id: string) => {
    const record = records.find((candidate) => candidate.id === id);
    return {
      href: `#${tradeRecordId(id)}`,
      'aria-label': record && recordName(i18n, record),
      'aria-current': id === shownId ? ('true' as const) : undefined,
      tabIndex: isAlive && id !== stop ? -1 : undefined,
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
        focusable="false"
        onClick={(event) => choose(event, show)}
        onFocus={({ target }: FocusEvent) => show(idOf(target.closest('a')))}
        onKeyDown={walk}
      >
        <Hatch id="beyond" step={4} />
        <svg aria-hidden="true" overflow="visible">
          <text x="0" y="12">
            {unitOf(i18n.m.amounts, scale, goal.unit)}
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
            {label !== undefined && (
              <svg x={`${x + width / 2}%`} y={y} overflow="visible" aria-hidden="true">
                {isMoreThan && <path className="article" d="M-7 0 0-11 7 0Z" />}
                <text x="14" y="-16" textAnchor="end">
                  {label}
                </text>
              </svg>
            )}
          </a>
        ))}
        {targets.map(({ id, own, x, y }) => (
          <a key={id} {...mark(id)}>
            <svg x={`${x}%`} y={y} overflow="visible" aria-hidden="true">
              <path className={own ? 'article' : 'stated'} d="M0-7 7 0 0 7-7 0Z" />
            </svg>
          </a>
        ))}
      </svg>
      {shown === undefined ? (
        <p className="panel-note needs-script">{m.trade.choose}</p>
      ) : (
        <RecordDetail record={shown} />
      )}
    </>
  );
}

function RecordDetail({ record }: { record: TradeRecord }) {
  const { m } = useI18n();
  const { when, value, whose, how, basis } = record;
  return (
    <div className={basis === 'context' ? 'record beyond' : 'record'}>
      <p>
        <strong>
          {when}: {value}
        </strong>
        {basis === 'context' && ` · ${whose}`} · {m.trade.from[basis]}
      </p>
      {how.map((phrase) => (
        <p key={phrase}>{phrase}</p>
      ))}
      <RecordSources record={record} full />
    </div>
  );
}

/** "billion US dollars", above the scale. */
function unitOf(amounts: ReturnType<typeof useI18n>['m']['amounts'], scale: number, code: string): string {
  const name = ({ 1e3: 'thousand', 1e6: 'million', 1e9: 'billion', 1e12: 'trillion' } as const)[scale];
  const unit = amounts.units[code] ?? code;
  return amounts.money({ number: '', scale: name === undefined ? '' : amounts.scales[name], unit });
}

/** Whether script has taken the page over. */
function useIsAlive(): boolean {
  return useSyncExternalStore(
    () => () => undefined,
    () => true,
    () => false,
  );
}

const idOf = (link: Element | null) => link?.getAttribute('href')?.slice(tradeRecordId('').length + 1);

/** Marks stand close together: a click that hits none of them means the nearest. */
function choose(event: MouseEvent<SVGSVGElement>, show: (id: string | undefined) => void): void {
  if (!isPlainClick(event)) return;
  event.preventDefault();
  const { currentTarget, target, clientX, clientY } = event;
  const link =
    (target as Element).closest('a') ?? nearestTo([...currentTarget.querySelectorAll('a')], clientX, clientY);
  link?.focus({ preventScroll: true });
  show(idOf(link ?? null));
}

/** Point by point with the arrow keys, to either end with Home and End. */
function walk(event: KeyboardEvent<SVGSVGElement>): void {
  const marks = [...event.currentTarget.querySelectorAll('a')];
  const at = marks.indexOf(event.target as HTMLAnchorElement & SVGAElement);
  const step = STEPS[event.key];
  const next =
    event.key === 'Home'
      ? 0
      : event.key === 'End'
        ? marks.length - 1
        : step === undefined
          ? undefined
          : at + step;
  if (next === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
  event.preventDefault();
  marks[next]?.focus();
}
