/** Records of what comes from beyond the text. */

import { amountPhrase } from '../../../i18n/amounts.ts';
import type { I18nWith } from '../../../i18n/parts.ts';
import { datePhrase } from '../../../i18n/phrases.ts';
import type { ContextSource, Restatement, TradePoint } from '../../../model/readout.ts';
import { computationOf, lastYearBefore, type SeriesPoint } from '../../../model/trade.ts';
import { dayOf, sourceAmount, type TradeRecord } from './trade-record.ts';

export function pointRecord(
  i18n: I18nWith<'late'>,
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

function computation(i18n: I18nWith<'late'>, point: TradePoint, trade: readonly TradePoint[]): string[] {
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

export function restatementRecord(
  i18n: I18nWith<'late'>,
  item: Exclude<Restatement, { statement: string }>,
  series: readonly SeriesPoint[],
  sources: ContextSource[],
): TradeRecord {
  const { m, f } = i18n;
  const { id, date, by, wording, quotations, value, least, unit, relation, deadline, base } = item;
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
    quotations,
    sources,
  };
}
