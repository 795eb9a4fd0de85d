/** How far the time of a readout reaches. */
import { earliestDay, latestDay } from '../../model/calendar.ts';
import type { DateBound, Dated, DateSpan } from '../../model/readout.ts';
import type { ShownDate } from '../../model/shown-date.ts';

/** Days since 1970-01-01 at the left and the right edge of what is shown. */
export type Domain = readonly [number, number];

export interface TimeExtents {
  /** What is shown at first: the article's own years. */
  home: Domain;
  /** Everything there is, events from beyond the article among it. */
  all: Domain;
  /** The day of the talks; `undefined` where the article alone is shown and does not date them. */
  talks: number | undefined;
}

/** Room behind the last date, in days, in which open ends fade out. */
const OPEN_ROOM = 240;

/** From the year of the first date to some months after the year of the last one; with events, from theirs. */
export function timeExtents(
  talks: Dated | undefined,
  dates: readonly ShownDate[],
  events: readonly DateSpan[],
): TimeExtents | undefined {
  const dated = dates.flatMap((date) => (date.kind === 'dated' ? [date] : []));
  const home = yearsOf(talks === undefined ? dated : [talks, ...dated], talks === undefined ? 0 : OPEN_ROOM);
  if (home === undefined) return undefined;
  const around = yearsOf(events, 0) ?? home;
  return {
    home,
    all: [Math.min(home[0], around[0]), Math.max(home[1], around[1])],
    talks: talks === undefined || typeof talks.start === 'string' ? undefined : earliestDay(talks.start),
  };
}

function yearsOf(spans: readonly { start: DateBound; end: DateBound }[], room: number): Domain | undefined {
  const years = spans.flatMap(({ start, end }) =>
    [start, end].flatMap((bound) => (typeof bound === 'string' ? [] : [bound.year])),
  );
  if (years.length === 0) return undefined;
  return [earliestDay({ year: Math.min(...years) }), latestDay({ year: Math.max(...years) }) + room];
}
