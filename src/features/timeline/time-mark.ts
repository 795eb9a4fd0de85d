/** What is drawn for a date on a strip: a point, a bar, or an arrow towards what is out of sight. */
import { earliestDay, latestDay } from '../../model/calendar.ts';
import type { ShownBound, ShownDate } from '../../model/shown-date.ts';
import { rounded, type TimeScale } from './time-scale.ts';

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

/** @returns nothing for what has no date */
export function dateMark(scale: TimeScale, date: ShownDate): TimeMark | undefined {
  const span = date.kind === 'dated' ? date : date.kind === 'article' ? date.span : undefined;
  const isState = date.kind !== 'undated' && date.asOf === true;
  return span && timeMark(scale, span.start, span.end, isState);
}

/** @param isState - it was so at the end, and may go on: no stop is drawn there. */
export function timeMark(scale: TimeScale, start: ShownBound, end: ShownBound, isState = false): TimeMark {
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
    end: drawnEnd(isState ? 'unknown' : end, to > right),
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
