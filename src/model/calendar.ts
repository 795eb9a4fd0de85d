/** Calendar dates as day numbers, for comparing and for drawing; the proleptic Gregorian calendar in UTC. */
import type { CalendarDate } from './readout.ts';

const DAY_MS = 86_400_000;

/** Days since 1970-01-01 of the first day of a year, a month or a day. */
export function earliestDay({ year, month = 1, day = 1 }: CalendarDate): number {
  return dayNumber(year, month, day);
}

/** Days since 1970-01-01 of the last day of a year, a month or a day. */
export function latestDay({ year, month, day }: CalendarDate): number {
  if (month === undefined) return dayNumber(year + 1, 1, 1) - 1;
  if (day === undefined) return dayNumber(year, month + 1, 1) - 1;
  return dayNumber(year, month, day);
}

/** The day that is so many days after 1970-01-01. */
export function dateOfDay(day: number): Required<CalendarDate> {
  const date = new Date(Math.floor(day) * DAY_MS);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** A year, a month or a day in EDTF: "2026", "2026-08", "2026-08-31". */
export function edtfOf({ year, month, day }: CalendarDate): string {
  const digits = (value: number, length: number) => String(value).padStart(length, '0');
  return [
    digits(year, 4),
    ...[month, day].flatMap((part) => (part === undefined ? [] : digits(part, 2))),
  ].join('-');
}

/** Whether two dates name the same year, month and day, in the same precision. */
export function isSameDate(a: CalendarDate, b: CalendarDate): boolean {
  return a.year === b.year && a.month === b.month && a.day === b.day;
}

function dayNumber(year: number, month: number, day: number): number {
  // Date.UTC takes the years 0 to 99 for 1900 to 1999; setUTCFullYear does not.
  return new Date(0).setUTCFullYear(year, month - 1, day) / DAY_MS;
}
