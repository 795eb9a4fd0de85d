/** What the target comes to, in the words above its bar. */

import { shortAmount } from '../../../i18n/amounts.ts';
import type { I18nWith } from '../../../i18n/parts.ts';
import { datePhrase } from '../../../i18n/phrases.ts';
import { deadlinesBefore, type StatedMark } from './stated-marks.ts';
import type { TargetView } from './target-view.ts';

/** "2bn: no deadline named". */
export function targetHeading(i18n: I18nWith<'late'>, { goal: { figure } }: TargetView): string {
  const { trade } = i18n.m;
  const goal = shortAmount(i18n, figure.value);
  return figure.period === undefined
    ? trade.headOpen({ goal })
    : trade.headTimed({ goal, date: datePhrase(i18n, figure.period) });
}

/** "2025 and 2027 before", from beyond the article; nothing where no deadline was given before. */
export function headingBefore({ m, f }: I18nWith<'late'>, marks: readonly StatedMark[]): string | undefined {
  const before = deadlinesBefore(marks);
  return before.length === 0 ? undefined : m.trade.headBefore({ years: f.list(before.map(String)) });
}

/** The words of a mark: when the target was stated, and until when. */
export function statedWords(
  { m, f }: I18nWith<'late'>,
  { own, year, deadline }: StatedMark,
  isOpen: boolean,
): { when: string; by: string | undefined } {
  const open = own && isOpen ? m.schedule.rowNone : undefined;
  return {
    when: own ? m.trade.thisText : String(year),
    by: deadline === undefined ? open : m.schedule.rowBy({ end: f.date({ year: deadline }) }),
  };
}
