/** EDTF (ISO 8601-2) into the two bounds that the page draws. */
import { type ParsedEdtf, parse } from 'edtf';
import { earliestDay, latestDay } from '../../model/calendar.ts';
import type { CalendarDate, DateBound } from '../../model/readout.ts';

/** What a message about a bad date shows as good ones. */
export const EDTF_EXAMPLES = 'EDTF: 2026, 2026-02, 2026-02-16, 2026/2028, 2026-02-16/.. or /2026-02-16';

export interface ParsedDate {
  edtf: string;
  start: DateBound;
  end: DateBound;
}

/**
 * A year, a month, a day, or an interval of them with open (`..`) or unknown (empty) ends.
 * @throws Error saying what is wrong: not EDTF, a kind that is not drawn here, a year 0, or an end before its start.
 */
export function parseDate(edtf: string): ParsedDate {
  const ends = edtf.split('/');
  if (ends.length > 2) throw new Error('an interval has two ends');
  if (ends.length === 1) {
    const date = parseCalendarDate(edtf);
    return { edtf, start: date, end: date };
  }
  const [start, end] = [parseBound(ends[0] ?? ''), parseBound(ends[1] ?? '')];
  if (typeof start === 'string' && typeof end === 'string')
    throw new Error('an interval needs at least one date');
  if (typeof start !== 'string' && typeof end !== 'string' && latestDay(end) < earliestDay(start)) {
    throw new Error('the end lies before the start');
  }
  return { edtf, start, end };
}

function parseBound(text: string): DateBound {
  if (text === '..') return 'open';
  if (text === '') return 'unknown';
  return parseCalendarDate(text);
}

function parseCalendarDate(text: string): CalendarDate {
  if (!/^\d{4}(?:-\d{2}){0,2}$/.test(text)) throw new Error('not a year, month or day in EDTF');
  const parsed = tryEdtf(text);
  const [year, month, day] = parsed?.values ?? [];
  if (parsed === undefined || year === undefined) throw new Error('not a date of the calendar');
  if (year < 1) throw new Error('years count from 0001 to 9999');
  if (parsed.type !== 'Date') throw new Error(`a ${parsed.type.toLowerCase()} is not drawn here`);
  const wholeMonth: CalendarDate = { year, ...(month === undefined ? {} : { month: month + 1 }) };
  const date: CalendarDate = day === undefined ? wholeMonth : { ...wholeMonth, day };
  // edtf.js takes a 29th of every February.
  if (latestDay(date) > latestDay(wholeMonth)) throw new Error('not a date of the calendar');
  return date;
}

function tryEdtf(text: string): ParsedEdtf | undefined {
  try {
    return parse(text);
  } catch {
    return undefined;
  }
}

/** A date that is checked, and complained about, elsewhere. */
export function tryParse(edtf: string): ParsedDate | undefined {
  try {
    return parseDate(edtf);
  } catch {
    return undefined;
  }
}
