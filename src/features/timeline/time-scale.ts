/** Time across a strip, in percent of its width: one scale for all rows, the same whatever is filtered. */
import type { CalendarDate } from '../../model/readout.ts';
import type { TimeExtents } from './time-extents.ts';
import { timeTicks } from './time-ticks.ts';

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

/** The talks without a date: their part of the strip, their line in it, and where the years begin. */
const LANE = [0, 40] as const;
const LANE_TALKS = 12;
const LANE_PLOT = 48;

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
    ticks: timeTicks(view, width, extents.talks ?? view[0]).map(({ day, date, room }) => ({
      x: at(day),
      date,
      isLabelled: at(day) <= 100 - room,
    })),
  };
}

/** To a thousandth of a per cent. */
export const rounded = (x: number) => Math.round(1000 * x) / 1000;

/** As written into the page, to a hundredth: a tenth of a pixel where a strip is 1,000 pixels wide. */
export const percent = (x: number) => `${Math.round(100 * x) / 100}%`;
