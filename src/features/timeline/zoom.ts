/** What is shown of the time axis, from everything there is down to some days. */
import type { Domain, TimeExtents } from './time-extents.ts';

/** Fewer days than this are never shown. */
const SHORTEST = 14;
/** Days before and after the talks. */
const AROUND_TALKS = 15;
/** In days; sums of fractions differ by less. */
const A_MOMENT = 1e-6;
/** One press or turn of the wheel. */
export const ZOOM_STEP = 1.6;
/** One press of an arrow, as a share of what is shown. */
const MOVE_SHARE = 0.2;

/** Enlarges or (below 1) makes smaller around a point, which stays where it is: 0 is the left edge, 1 the right. */
export function zoomed([from, to]: Domain, factor: number, share: number, all: Domain): Domain {
  const span = Math.min(Math.max((to - from) / factor, SHORTEST), all[1] - all[0]);
  const fixed = from + share * (to - from);
  return within([fixed - share * span, fixed + (1 - share) * span], all);
}

/** How far across what is shown a day lies, from 0 to 1. */
export function shareAt([from, to]: Domain, day: number): number {
  return (day - from) / (to - from);
}

/** Whether no fewer days can be shown. */
export function isShortest([from, to]: Domain): boolean {
  return to - from < SHORTEST + A_MOMENT;
}

/** Later (1) or earlier (-1). */
export function moved([from, to]: Domain, direction: 1 | -1, all: Domain): Domain {
  const days = direction * MOVE_SHARE * (to - from);
  return within([from + days, to + days], all);
}

export function aroundTalks({ talks, all }: TimeExtents): Domain {
  const day = talks ?? all[0];
  return within([day - AROUND_TALKS, day + AROUND_TALKS], all);
}

/** As wide, moved by as little as keeps it within everything there is. */
export function within([from, to]: Domain, all: Domain): Domain {
  if (to - from > all[1] - all[0] - A_MOMENT) return all;
  const shift = Math.max(0, all[0] - from) - Math.max(0, to - all[1]);
  return [from + shift, to + shift];
}

export function isSameView(a: Domain, b: Domain): boolean {
  return Math.abs(a[0] - b[0]) < 1 && Math.abs(a[1] - b[1]) < 1;
}
