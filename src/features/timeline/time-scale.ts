/** Time across a strip, in percent of its width: one scale for all rows, the same whatever is filtered. */
import { earliestDay, latestDay } from '../../model/calendar.ts';
import type { DateBound, Readout } from '../../model/readout.ts';

export interface TimeScale {
  /** Days since 1970-01-01 at the left and the right edge. */
  domain: readonly [number, number];
  /** The first day of each year inside, with its position. */
  years: { year: number; x: number }[];
  /** Position of a day, from 0 to 100. */
  at(day: number): number;
}

/** Room behind the last date, in days, in which open ends fade out. */
const OPEN_ROOM = 240;

/** From the year of the first date to some months after the year of the last one. */
export function timeScale(readout: Readout): TimeScale {
  const dated = [
    readout.talks,
    ...readout.statements.flatMap(({ date }) => (date.kind === 'dated' ? [date] : [])),
  ];
  const known = dated.flatMap(({ start, end }) => [start, end]).filter((bound) => typeof bound !== 'string');
  const years = known.map(({ year }) => year);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const domain = [earliestDay({ year: first }), latestDay({ year: last }) + OPEN_ROOM] as const;
  const at = (day: number) => Math.round((1000 * (100 * (day - domain[0]))) / (domain[1] - domain[0])) / 1000;
  return {
    domain,
    at,
    years: Array.from({ length: last - first + 2 }, (_, step) => first + step).map((year) => ({
      year,
      x: at(earliestDay({ year })),
    })),
  };
}

/** What is drawn for a date: nothing, a point, or a bar whose ends may be open or unknown. */
export type TimeMark =
  | { kind: 'point'; x: number }
  | {
      kind: 'bar';
      x: number;
      width: number;
      start: 'known' | 'open' | 'unknown';
      end: 'known' | 'open' | 'unknown';
    };

/** Dates shorter than this many days are points. */
const POINT_DAYS = 32;

export function timeMark(scale: TimeScale, start: DateBound, end: DateBound): TimeMark {
  const from = typeof start === 'string' ? scale.domain[0] : earliestDay(start);
  const to = typeof end === 'string' ? scale.domain[1] : latestDay(end) + 1;
  const isClosed = typeof start !== 'string' && typeof end !== 'string';
  if (isClosed && to - from < POINT_DAYS) return { kind: 'point', x: scale.at((from + to) / 2) };
  return {
    kind: 'bar',
    x: scale.at(from),
    width: scale.at(to) - scale.at(from),
    start: typeof start === 'string' ? start : 'known',
    end: typeof end === 'string' ? end : 'known',
  };
}
