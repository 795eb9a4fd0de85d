/** Time across a strip, in percent of its width: one scale for all rows, the same whatever is filtered. */
import { dateOfDay, earliestDay, latestDay } from '../../model/calendar.ts';
import type { CalendarDate, DateBound, Dated, DateSpan } from '../../model/readout.ts';
import type { ShownBound, ShownDate } from '../../model/shown-date.ts';

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

export interface TimeScale {
  /** Lines and labels of the axis: years, months or days, as many as there is room for. */
  ticks: readonly Tick[];
  /** The line of the talks, in percent; outside 0 to 100 where it is out of sight. */
  talks: number;
  /** The part of the strip in which dates lie, in percent. */
  plot: readonly [number, number];
  /** Where the talks have no date: the part that is theirs. Nothing relates it to the dates. */
  lane: readonly [number, number] | undefined;
  /** As far as an unknown or open end is drawn: it has no date, so zooming out does not lengthen it. */
  reach: readonly [number, number];
  /** Position of a day, in percent; below 0 or above 100 where it is out of sight. */
  at(day: number): number;
}

export interface Tick {
  x: number;
  /** No more precise than the step from one tick to the next. */
  date: CalendarDate;
  /** Behind the last one there may be no room for words. */
  isLabelled: boolean;
}

/** Room behind the last date, in days, in which open ends fade out. */
const OPEN_ROOM = 240;

/** The talks without a date: their part of the strip, their line in it, and where the years begin. */
const LANE = [0, 40] as const;
const LANE_TALKS = 12;
const LANE_PLOT = 48;

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

/** @param view - what is shown of it; the article's own years unless told */
export function timeScale(extents: TimeExtents | undefined, view = extents?.home): TimeScale {
  const lane = extents?.talks === undefined ? LANE : undefined;
  const plot = [lane === undefined ? 0 : LANE_PLOT, 100] as const;
  if (extents === undefined || view === undefined) {
    const whole = [0, 100] as const;
    return {
      ticks: [],
      talks: LANE_TALKS,
      plot: whole,
      lane: whole,
      reach: whole,
      at: () => 0,
    };
  }
  const width = plot[1] - plot[0];
  const at = (day: number) => rounded(plot[0] + (width * (day - view[0])) / (view[1] - view[0]));
  return {
    at,
    plot,
    lane,
    talks: extents.talks === undefined ? LANE_TALKS : at(extents.talks),
    reach: [at(extents.home[0]), at(extents.home[1])],
    ticks: ticks(view, width, extents.talks ?? view[0]).map(({ day, date, room }) => ({
      x: at(day),
      date,
      isLabelled: at(day) <= 100 - room,
    })),
  };
}

const rounded = (x: number) => Math.round(1000 * x) / 1000;

/** From fine to coarse; `most`: so many labels have room side by side; `room`: percent that one takes. */
const STEPS = [
  ...[1, 2, 5, 10].map((size) => ({ unit: 'day', size, most: 6, room: 15 }) as const),
  ...[1, 3].map((size) => ({ unit: 'month', size, most: 5, room: 22 }) as const),
  ...[1, 2, 5, 10, 25, 100].map((size) => ({ unit: 'year', size, most: 8, room: 9 }) as const),
];

interface TickDay {
  day: number;
  date: CalendarDate;
}

/** The finest ticks that have room in a part of the strip; days are counted from the talks. */
function ticks(view: Domain, width: number, origin: number): (TickDay & { room: number })[] {
  const span = view[1] - view[0];
  const step = STEPS.find(({ unit, size, most }) => span / (size * DAYS[unit]) <= (most * width) / 100);
  if (step === undefined) return [];
  const found: (TickDay & { room: number })[] = [];
  for (let count = 0; ; count++) {
    const tick = TICK_AT[step.unit](view[0], step.size, count, origin);
    if (tick.day > view[1]) return found;
    if (tick.day >= view[0]) found.push({ ...tick, room: step.room });
  }
}

/** How many days a unit has, on average. */
const DAYS = { day: 1, month: 30.4, year: 365.2 };

/** The tick so many steps behind the last round number before a day: a year that the size divides, a month of a quarter. */
const TICK_AT: Record<
  keyof typeof DAYS,
  (from: number, size: number, count: number, origin: number) => TickDay
> = {
  day(from, size, count, origin) {
    const day = origin + size * (Math.floor((from - origin) / size) + count);
    return { day, date: dateOfDay(day) };
  },
  month(from, size, count) {
    const { year, month } = dateOfDay(from);
    const months = size * (Math.floor((month - 1) / size) + count);
    const date = { year: year + Math.floor(months / 12), month: (months % 12) + 1 };
    return { day: earliestDay(date), date };
  },
  year(from, size, count) {
    const date = { year: size * (Math.floor(dateOfDay(from).year / size) + count) };
    return { day: earliestDay(date), date };
  },
};

type DrawnEnd = 'known' | 'open' | 'unknown' | 'beyond';

/** What is drawn for a date. `beyond`: the end lies out of sight; `outside`: all of it does. */
export type TimeMark =
  | { kind: 'point'; x: number }
  | { kind: 'bar'; x: number; width: number; start: DrawnEnd; end: DrawnEnd }
  | { kind: 'outside'; x: number; side: 'left' | 'right' };

/** What is narrower than this share of a strip could not be seen as a bar: it is a point, and so is a day. */
const POINT_SHARE = 1.6;

/** How far an end without a date reaches beyond the other one where that lies out of its usual reach, in percent. */
const OWN_REACH = 10;

export function timeMark(scale: TimeScale, start: ShownBound, end: ShownBound): TimeMark {
  const lane = start === 'talks' || end === 'talks' ? scale.lane : undefined;
  const [left, right] = lane ?? scale.plot;
  const [soonest, latest] = lane ?? scale.reach;
  const first = startX(scale, start);
  const last = endX(scale, end);
  const from = first ?? (last !== undefined && last <= soonest ? last - OWN_REACH : soonest);
  const to = last ?? (first !== undefined && first >= latest ? first + OWN_REACH : latest);
  const x = pointX(scale, start, end);
  if (x !== undefined) {
    if (x < left) return { kind: 'outside', x: left, side: 'left' };
    return x > right ? { kind: 'outside', x: right, side: 'right' } : { kind: 'point', x };
  }
  if (to <= left) return { kind: 'outside', x: left, side: 'left' };
  if (from >= right) return { kind: 'outside', x: right, side: 'right' };
  const shown = [Math.max(from, left), Math.min(to, right)] as const;
  return {
    kind: 'bar',
    x: shown[0],
    width: rounded(shown[1] - shown[0]),
    start: drawnEnd(start, from < left),
    end: drawnEnd(end, to > right),
  };
}

function startX(scale: TimeScale, bound: ShownBound): number | undefined {
  if (bound === 'talks') return scale.talks;
  return typeof bound === 'string' ? undefined : scale.at(earliestDay(bound));
}

function endX(scale: TimeScale, bound: ShownBound): number | undefined {
  if (bound === 'talks') return scale.talks;
  return typeof bound === 'string' ? undefined : scale.at(latestDay(bound) + 1);
}

/** Where a point lies; `undefined` for what is drawn as a bar. */
function pointX(scale: TimeScale, start: ShownBound, end: ShownBound): number | undefined {
  if (start === 'talks' && end === 'talks') return scale.talks;
  if (typeof start === 'string' || typeof end === 'string') return undefined;
  const [from, to] = [earliestDay(start), latestDay(end) + 1];
  const isPoint = to - from === 1 || scale.at(to) - scale.at(from) < POINT_SHARE;
  return isPoint ? scale.at((from + to) / 2) : undefined;
}

function drawnEnd(bound: ShownBound, isClipped: boolean): DrawnEnd {
  if (bound === 'open' || bound === 'unknown') return bound;
  return isClipped ? 'beyond' : 'known';
}
