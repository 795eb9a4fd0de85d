/** The time a commitment is given, held against the day on which the facts were last checked: never against the clock. */
import { earliestDay, isSameDate, latestDay } from './calendar.ts';
import type { CalendarDate, Dated, Readout, Statement, StatementDate } from './readout.ts';
import type { ScheduleState } from './vocabulary.ts';

/**
 * `none`: the text names no time for it. `span`: from one date to another. `deadline`: by a date.
 * `passed`: the end of either lies behind the day of review. `end` is as precise as the text.
 */
export type Schedule =
  | { state: Extract<ScheduleState, 'none'> }
  | { state: Exclude<ScheduleState, 'none'>; end: CalendarDate };

/** What of a date says when; the words that go with it may be in one language or in all. */
type TimedSpan = Pick<Dated, 'kind' | 'edtf' | 'start' | 'end' | 'basis' | 'atTalks'>;
type Timed = TimedSpan | Pick<Extract<StatementDate, { kind: 'undated' }>, 'kind'>;

/**
 * The schedule that a date gives. The day of the talks is when a thing was said and no time for it, so a commitment
 * that starts there has a deadline where an end is given, and none where none is.
 * @param reviewed - the day of review
 */
export function scheduleOf(date: Timed, talks: Omit<TimedSpan, 'kind'>, reviewed: CalendarDate): Schedule {
  if (date.kind === 'undated' || date.basis === 'context' || typeof date.end === 'string') {
    return { state: 'none' };
  }
  const { start, end, atTalks } = date;
  if (atTalks === true || (date.edtf === talks.edtf && date.basis === talks.basis)) return { state: 'none' };
  if (latestDay(end) < earliestDay(reviewed)) return { state: 'passed', end };
  const startsElsewhere =
    typeof start !== 'string' &&
    !isSameDate(start, end) &&
    !(typeof talks.start !== 'string' && isSameDate(start, talks.start));
  return { state: startsElsewhere ? 'span' : 'deadline', end };
}

/**
 * The time that a commitment is given; nothing else has a schedule. It follows from the article and the day of review
 * alone, so it is the same with and without what comes from beyond the article.
 */
export function commitmentSchedule(
  { talks, reviewed }: Pick<Readout, 'talks' | 'reviewed'>,
  { kind, date }: Pick<Statement, 'kind' | 'date'>,
): Schedule | undefined {
  return kind === 'commitment' ? scheduleOf(date, talks, reviewed) : undefined;
}
