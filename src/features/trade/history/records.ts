/** Every figure of trade and every statement of the target in words, for the chart's marks, their details and the table. */
import type { ReadoutIndex } from '../../../explorer/readout-index.ts';
import type { I18n } from '../../../i18n/i18n.ts';
import { amountPhrase, basisPhrase, datePhrase } from '../../../i18n/phrases.ts';
import { earliestDay } from '../../../model/calendar.ts';
import type {
  ContextSource,
  Dated,
  DateSpan,
  Figure,
  Restatement,
  Statement,
  TradePoint,
} from '../../../model/readout.ts';
import type { Bounded } from '../../../model/target.ts';
import { computationOf, lastYearBefore, type SeriesPoint, tradeSeries } from '../../../model/trade.ts';

export interface TradeRecord {
  id: string;
  kind: 'figure' | 'target';
  basis: 'article' | 'context';
  /** For sorting: a day, and the amount. */
  day: number;
  amount: number;
  when: string;
  value: string;
  whose: string;
  /** Part of a year, computation, wording, deadline, the trade then: a phrase each. */
  how: string[];
  sources: ContextSource[];
  /** What the text itself gives, with the statement that has it. */
  own?: { figure: Figure; statement: Statement };
}

/** With `context` false those of the text alone, dated as the text has it. */
export function tradeRecords(index: ReadoutIndex, i18n: I18n, context: boolean): TradeRecord[] {
  const { target, talks, context: beyond } = index.readout;
  const base = index.figures.get(target?.base ?? '');
  const goal = index.figures.get(target?.goal ?? '');
  const { m } = i18n;
  /** Both are dated from beyond the text, and by the text's words alone without that. */
  const own = (kind: TradeRecord['kind'], id: string, given: typeof base, date: Dated | undefined) => {
    if (given === undefined) return [];
    const { figure, statement } = given;
    const said = kind === 'target' ? m.timeline.talks : (date?.said ?? m.dates.undated);
    return [
      {
        id,
        kind,
        basis: 'article' as const,
        day: dayOf(date),
        amount: figure.value,
        when: context && date ? datePhrase(i18n, date) : said,
        value: sourceAmount(i18n, figure, figure.unit),
        whose: m.trade.from.article,
        how: [
          ...(kind === 'target' ? [statement.title] : []),
          ...(context && date ? [basisPhrase(i18n, date)] : []),
        ],
        sources: [],
        own: given,
      },
    ];
  };
  const ownTarget = (id: string) => own('target', id, goal, talks);
  const ownFigure = (id: string) => own('figure', id, base, base?.figure.period);

  if (!context) return [...ownFigure(base?.figure.id ?? ''), ...ownTarget(goal?.figure.id ?? '')];
  const trade = beyond.trade ?? [];
  const restatements = beyond.restatements ?? [];
  const series = tradeSeries(trade, base?.figure);
  const sources = (ids: readonly string[]) => ids.flatMap((id) => index.sources.get(id) ?? []);
  return [
    ...series.flatMap((item) =>
      item.basis === 'article'
        ? ownFigure(item.id)
        : pointRecord(i18n, item, trade, sources(item.point.sources)),
    ),
    ...restatements.flatMap((item) =>
      'statement' in item ? ownTarget(item.id) : restatementRecord(i18n, item, series, sources(item.sources)),
    ),
  ];
}

/** A mark of the chart in one phrase, for who hears it. */
export function recordName({ m }: I18n, { when, value, whose, basis }: TradeRecord): string {
  const from = m.trade.from[basis];
  return basis === 'article'
    ? m.trade.ownMark({ when, value, from })
    : m.trade.mark({ when, value, whose, from });
}

function pointRecord(
  i18n: I18n,
  { part, point, ...item }: Extract<SeriesPoint, { basis: 'context' }>,
  trade: readonly TradePoint[],
  sources: ContextSource[],
): TradeRecord {
  const { m } = i18n;
  const { period, unit, whose, growth, derived } = point;
  const how = part ? [m.trade.partYear] : [];
  if (derived) how.push(...computation(i18n, point, trade));
  if (growth) {
    const given = amountPhrase(i18n, { ...growth, value: growth.value * 100 }, '%');
    how.push(m.trade.growthGiven({ growth: given }));
  }
  return {
    id: item.id,
    kind: 'figure',
    basis: 'context',
    day: dayOf(period),
    amount: item.value,
    when: datePhrase(i18n, period),
    value: sourceAmount(i18n, item, unit),
    whose,
    how,
    sources,
  };
}

function computation(i18n: I18n, point: TradePoint, trade: readonly TradePoint[]): string[] {
  const { derived, unit } = point;
  const found = derived && computationOf(derived, trade);
  if (derived === undefined || found === undefined) return [];
  const words = found.operands.map((operand, at) => {
    if (found.operator !== '+' && at > 0) return i18n.f.number(operand.value);
    const what = 'sum' in derived ? derived.sum[at]?.what : undefined;
    return sourceAmount(i18n, operand, unit) + (what === undefined ? '' : ` (${what})`);
  });
  const sign = found.operator === '/' ? '÷' : found.operator;
  return [i18n.m.trade.computed({ how: words.join(` ${sign} `) })];
}

function restatementRecord(
  i18n: I18n,
  item: Exclude<Restatement, { statement: string }>,
  series: readonly SeriesPoint[],
  sources: ContextSource[],
): TradeRecord {
  const { m, f } = i18n;
  const { id, date, by, wording, value, least, unit, relation, deadline, base } = item;
  const plain = (amount: number) => sourceAmount(i18n, { value: amount, relation: '=' }, unit);
  const exact =
    relation === '>='
      ? m.amounts.atLeast({ amount: plain(value) })
      : sourceAmount(i18n, { value, relation }, unit);
  const how = [wording];
  if (deadline) how.push(m.trade.deadline({ date: datePhrase(i18n, deadline.date), from: deadline.from }));
  const known =
    base === undefined ? lastYearBefore(series, date) : series.filter((point) => point.id === base);
  const figures = f.list(
    known.map((point) =>
      m.trade.figureOf({
        year: String(point.year),
        amount: sourceAmount(i18n, point, unit),
        whose: point.basis === 'article' ? m.trade.from.article : point.point.whose,
      }),
    ),
  );
  if (figures !== '')
    how.push(base === undefined ? m.trade.lastBefore({ figures }) : m.trade.sameBase({ figures }));
  return {
    id,
    kind: 'target',
    basis: 'context',
    day: dayOf(date),
    amount: value,
    when: datePhrase(i18n, date),
    value: least === undefined ? exact : m.trade.span({ least: plain(least), most: exact }),
    whose: by,
    how,
    sources,
  };
}

/** An amount to its last digit: in millions where billions would want more than two behind the point. */
function sourceAmount(i18n: I18n, { value, relation }: Bounded, unit: string): string {
  return amountPhrase(i18n, { value, relation }, unit, Number.isInteger(value / 1e7) ? value : 1e6);
}

function dayOf(span: Pick<DateSpan, 'start'> | undefined): number {
  return span === undefined || typeof span.start === 'string' ? 0 : earliestDay(span.start);
}
