/** A figure of trade or a statement of the target in words, for the chart's marks, their details and the table. */

import { amountPhrase } from '../../../i18n/amounts.ts';
import type { I18nWith } from '../../../i18n/parts.ts';
import { earliestDay } from '../../../model/calendar.ts';
import type { ContextSource, DateSpan, Figure, Quotation, Statement } from '../../../model/readout.ts';
import type { Bounded } from '../../../model/target.ts';

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
  /** What the pages say of it, in their own words: `how` has ours. */
  quotations?: Quotation[];
  sources: ContextSource[];
  /** What the text itself gives, with the statement that has it. */
  own?: { figure: Figure; statement: Statement };
}

/** A mark of the chart in one phrase, for who hears it. */
export function recordName({ m }: I18nWith<'late'>, { when, value, whose, basis }: TradeRecord): string {
  const from = m.trade.from[basis];
  return basis === 'article'
    ? m.trade.ownMark({ when, value, from })
    : m.trade.mark({ when, value, whose, from });
}

/** An amount to its last digit: in millions where billions would want more than two behind the point. */
export function sourceAmount(i18n: I18nWith<'late'>, { value, relation }: Bounded, unit: string): string {
  return amountPhrase(i18n, { value, relation }, unit, Number.isInteger(value / 1e7) ? value : 1e6);
}

/** The day by which records are sorted: an open or unknown beginning comes first. */
export function dayOf(span: Pick<DateSpan, 'start'> | undefined): number {
  return span === undefined || typeof span.start === 'string' ? 0 : earliestDay(span.start);
}
