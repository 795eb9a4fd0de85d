/** The ticks of the time axis: years, months or days, as many as have room for their words. */
import { dateOfDay, earliestDay } from '../../model/calendar.ts';
import type { CalendarDate } from '../../model/readout.ts';
import type { Domain } from './time-extents.ts';

/**
 * From fine to coarse; `most`: so many labels have room side by side; `room`: percent that one takes. Measured by the
 * longest words of all languages ("2026 ж. қар.") on the narrowest strip, 260 px in a window of 1366.
 */
const STEPS = [
  ...[1, 2, 5, 10].map((size) => ({ unit: 'day', size, most: 5, room: 19 }) as const),
  ...[1, 3, 6].map((size) => ({ unit: 'month', size, most: 3, room: 28 }) as const),
  ...[1, 2, 5, 10, 25, 100].map((size) => ({ unit: 'year', size, most: 8, room: 9 }) as const),
];

/** Where a tick lies: the first day of its `date`, which is no more precise than the step to the next one. */
interface TickDay {
  day: number;
  date: CalendarDate;
}

export interface TimeTick extends TickDay {
  /** How much its label takes, in percent of the strip. */
  room: number;
}

/**
 * The finest ticks that have room.
 * @param width - percent of the strip that `view` takes
 * @param origin - the day from which days are counted
 */
export function timeTicks(view: Domain, width: number, origin: number): TimeTick[] {
  const span = view[1] - view[0];
  const step = STEPS.find(({ unit, size, most }) => span / (size * DAYS[unit]) <= (most * width) / 100);
  if (step === undefined) return [];
  const found: TimeTick[] = [];
  for (let count = 0; ; count++) {
    const tick = TICK_AT[step.unit](view[0], step.size, count, origin);
    if (tick.day > view[1]) return found;
    if (tick.day >= view[0]) found.push({ ...tick, room: step.room });
  }
}

/** How many days a unit has, on average. */
const DAYS = { day: 1, month: 30.4, year: 365.2 };

/** The tick so many steps behind the last round number before a day: a year that the size divides, a month of a quarter or a half year. */
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
