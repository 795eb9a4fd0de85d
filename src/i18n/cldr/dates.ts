import type { CldrData } from './data.ts';
import { fillPlaces } from './lists.ts';

/** A calendar date as precise as it is known: a year from 1, or with a month (1–12), or with a day (1–31) too. */
export interface DateParts {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
}

/** A day of any year. */
export interface MonthDay {
  readonly year?: never;
  readonly month: number;
  readonly day: number;
}

/** `long` spells months out, `short` abbreviates them (an axis, a narrow table). */
export type DateWidth = 'long' | 'short';

type Parts = DateParts | MonthDay;
type Precision = 'year' | 'month' | 'day';

/**
 * Writes a date, no more precisely than given.
 * @throws RangeError for a date that the calendar does not have
 */
export function formatDate(cldr: CldrData, parts: Parts, width: DateWidth): string {
  check(parts);
  return fill(cldr, patternOfDate(cldr, parts, width), parts, parts);
}

/**
 * Writes a range, saying once what both ends share. Ends of unequal precision are both written out.
 * @throws RangeError for an end before the start, or a date that the calendar does not have
 */
export function formatDateRange(cldr: CldrData, start: DateParts, end: DateParts, width: DateWidth): string {
  check(start);
  check(end);
  const differs = coarsestDifference(start, end);
  if (differs && (end[differs] ?? 0) < (start[differs] ?? 0)) {
    throw new RangeError(`A range must not end before it starts: ${text(start)} to ${text(end)}`);
  }
  const precise = precision(start);
  if (precise !== precision(end)) {
    return fillPlaces(cldr.dates.fallback, formatDate(cldr, start, width), formatDate(cldr, end, width));
  }
  if (!differs) return formatDate(cldr, start, width);
  return fill(cldr, patternOfRange(cldr, precise, differs, width), start, end);
}

/** The first of year, month and day that both have and in which they are not the same. */
function coarsestDifference(start: DateParts, end: DateParts): Precision | undefined {
  const fields: readonly Precision[] = ['year', 'month', 'day'];
  return fields.find((field) => {
    const [from, to] = [start[field], end[field]];
    return from !== undefined && to !== undefined && from !== to;
  });
}

function patternOfDate(cldr: CldrData, parts: Parts, width: DateWidth): string {
  const patterns = cldr.dates[width];
  if (parts.year === undefined) return patterns.dayMonth;
  return { year: cldr.dates.year, month: patterns.month, day: patterns.day }[precision(parts)];
}

function patternOfRange(cldr: CldrData, precise: Precision, differs: Precision, width: DateWidth): string {
  const patterns = cldr.dates[width];
  if (precise === 'year') return cldr.dates.years;
  if (precise === 'month') return differs === 'year' ? patterns.monthsOfTwoYears : patterns.monthsOfOneYear;
  return { year: patterns.daysOfTwoYears, month: patterns.daysOfOneYear, day: patterns.daysOfOneMonth }[
    differs
  ];
}

/** Fills a pattern; from the first field that comes a second time on, the values are those of the end. */
function fill(cldr: CldrData, pattern: string, start: Parts, end: Parts): string {
  const seen = new Set<string>();
  let from = start;
  return pattern.replace(/'([^']*)'|([dMLy])\2*/g, (token: string, literal: string | undefined, letter) => {
    if (literal !== undefined) return literal;
    const field = letter === 'L' ? 'M' : letter;
    if (seen.has(field)) from = end;
    seen.add(field);
    if (field === 'd') return String(from.day);
    return field === 'y' ? String(from.year) : monthName(cldr, token, from.month);
  });
}

function monthName({ months }: CldrData, token: string, month: number | undefined): string {
  const long = token.length === 4;
  const alone = token.startsWith('L') ? (long ? months.longAlone : months.shortAlone) : undefined;
  const names = alone ?? (long ? months.long : months.short);
  return names[(month ?? 0) - 1] ?? '';
}

function precision({ month, day }: Parts): Precision {
  if (day !== undefined) return 'day';
  return month === undefined ? 'year' : 'month';
}

function check(parts: Parts): void {
  const { year = 2000, month = 1, day = 1 } = parts;
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const days = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1];
  const isDay = Number.isInteger(year) && year > 0 && Number.isInteger(day) && day > 0;
  const hasGap = parts.day !== undefined && parts.month === undefined;
  if (days === undefined || !isDay || day > days || hasGap) {
    throw new RangeError(`The calendar has no such date: ${text(parts)}`);
  }
}

function text({ year, month, day }: Parts): string {
  return `year ${year ?? '–'}, month ${month ?? '–'}, day ${day ?? '–'}`;
}
