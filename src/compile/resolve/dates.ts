/**
 * EDTF (ISO 8601-2) into the two bounds that the page draws: the part of it that can be drawn, read by hand. Of the rest
 * the author is told its kind.
 */
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
    const date = parseDay(edtf);
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
  return parseDay(text);
}

/** What EDTF has and the page cannot draw. The first one that a text matches is named. */
const NOT_DRAWN: readonly [form: RegExp, kind: string][] = [
  [/^\d{4}[\d-]*T/, 'a time of day'],
  [/^(?=.*[?~%])[-\d?~%]+$/, 'an uncertain or approximate date (?, ~, %)'],
  [/^[\dX]{4}(?:-[\dX]{2}){0,2}$/, 'a date with digits left open (X)'],
  [/^Y-?\d|^-\d{4}/, 'a year beyond 0001 to 9999'],
];
const DATE = /^\d{4}(?:-\d{2}){0,2}$/;
const SEASONS = { first: 21, last: 41 };

/** A year, a month or a day of the calendar. */
function parseDay(text: string): CalendarDate {
  if (!DATE.test(text)) {
    const kind = NOT_DRAWN.find(([form]) => form.test(text))?.[1];
    throw new Error(kind === undefined ? 'not a year, month or day in EDTF' : `${kind} is not drawn here`);
  }
  const parts = text.split('-').map(Number);
  const [year = 0, month = 1, day = 1] = parts;
  if (month >= SEASONS.first && month <= SEASONS.last && parts[2] === undefined)
    throw new Error('a season is not drawn here');
  const last = latestDay({ year, month }) - earliestDay({ year, month }) + 1;
  if (month < 1 || month > 12 || day < 1 || day > last) throw new Error('not a date of the calendar');
  if (year < 1) throw new Error('years count from 0001 to 9999');
  return {
    year,
    ...(parts[1] === undefined ? {} : { month }),
    ...(parts[2] === undefined ? {} : { day }),
  };
}

/** A date that is checked, and complained about, elsewhere. */
export function tryParse(edtf: string): ParsedDate | undefined {
  try {
    return parseDate(edtf);
  } catch {
    return undefined;
  }
}
