import type { CldrData, PluralCategory } from './cldr/data.ts';
import type { DateParts, DateWidth, MonthDay } from './cldr/dates.ts';
import { formatDate, formatDateRange } from './cldr/dates.ts';
import type { NumberOptions } from './cldr/decimal.ts';
import { toDecimal } from './cldr/decimal.ts';
import { joinList } from './cldr/lists.ts';
import { pluralCategory } from './cldr/plurals.ts';

/**
 * How one language writes numbers, dates and lists. Never asks the browser's `Intl`, which differs between Node and
 * browsers and lacks Tajik: prerendered and hydrated pages read the same.
 */
export interface Formats {
  /**
   * A plain number, digits grouped: `1,234.5`. Nothing is rounded unless `maximumFractionDigits` says so.
   * @throws RangeError for NaN, an infinity, or impossible options
   */
  number(value: number, options?: NumberOptions): string;
  /**
   * A fraction of one as a percentage: 0.667 is `66.7%`. Options count digits of the percentage.
   * @throws RangeError as `number` does
   */
  percent(fraction: number, options?: NumberOptions): string;
  /**
   * A date no more precise than its parts: `16 February 2026`, `August 2025`, `2025`, `16 February`.
   * @throws RangeError for a date that the calendar does not have
   */
  date(parts: DateParts | MonthDay, width?: DateWidth): string;
  /**
   * A closed range: `2026–2028`, `16–18 February 2026`. An open end is a message's business.
   * @throws RangeError for an end before the start, or a date that the calendar does not have
   */
  dateRange(start: DateParts, end: DateParts, width?: DateWidth): string;
  /** `a, b and c`; the empty string for no items. */
  list(items: readonly string[]): string;
  /** `a, b or c`; the empty string for no items. */
  alternatives(items: readonly string[]): string;
  /** The plural form that goes with a number written by `number` with the same options. */
  plural(value: number, options?: NumberOptions): PluralCategory;
}

/** The formats of the language whose data is given. */
export function createFormats(cldr: CldrData): Formats {
  return {
    number: (value, options) => formatNumber(cldr, value, options, 0, '{0}'),
    percent: (fraction, options) => formatNumber(cldr, fraction, options, 2, cldr.number.percent),
    date: (parts, width = 'long') => formatDate(cldr, parts, width),
    dateRange: (start, end, width = 'long') => formatDateRange(cldr, start, end, width),
    list: (items) => joinList(cldr.list.and, items),
    alternatives: (items) => joinList(cldr.list.or, items),
    plural: (value, options) => pluralCategory(cldr.plural, toDecimal(value, options)),
  };
}

function formatNumber(
  { number }: CldrData,
  value: number,
  options: NumberOptions | undefined,
  shift: number,
  pattern: string,
): string {
  const { negative, integer, fraction } = toDecimal(value, options, shift);
  const isGrouped = integer.length >= 3 + number.minimumGroupingDigits;
  const whole = isGrouped ? integer.replace(/\B(?=(\d{3})+$)/g, number.group) : integer;
  const digits = fraction ? whole + number.decimal + fraction : whole;
  return (negative ? number.minus : '') + pattern.replace('{0}', digits);
}
