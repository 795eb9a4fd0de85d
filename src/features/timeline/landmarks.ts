/** What stays in sight when the reader zooms: what is chosen, else the talks, else whatever else is there. */
import type { View } from '../../explorer/view.ts';
import { earliestDay, latestDay } from '../../model/calendar.ts';
import type { DateBound } from '../../model/readout.ts';
import type { Domain } from './time-extents.ts';
import type { TimelineDates } from './timeline-dates.ts';

/** All that has a date, the one that matters most first. */
export function landmarks(
  { visible, chosen }: Pick<View, 'visible' | 'chosen'>,
  { dates, events, extents }: TimelineDates,
): Domain[] {
  const spans = (ids: readonly string[]) =>
    ids.flatMap((id) => {
      const date = dates.get(id);
      return date?.kind === 'dated' ? spanOf(date) : [];
    });
  const ids = visible.map(({ id }) => id);
  const talks = extents?.talks;
  return [
    ...spans(ids.filter((id) => chosen?.has(id))),
    ...(talks === undefined ? [] : [[talks, talks + 1] as const]),
    ...spans(ids),
    ...events.flatMap(({ date }) => spanOf(date)),
  ];
}

/** The day that stays where it is: the middle of what can be seen of the first landmark in sight; of the view without one. */
export function heldDay([from, to]: Domain, known: readonly Domain[]): number {
  const [start, end] = known.find((span) => span[0] < to && span[1] > from) ?? [from, to];
  return (Math.max(start, from) + Math.min(end, to)) / 2;
}

/** In days; of a date with one end, the day of that end. */
function spanOf({ start, end }: { start: DateBound; end: DateBound }): Domain[] {
  const from = typeof start === 'string' ? undefined : earliestDay(start);
  const to = typeof end === 'string' ? undefined : latestDay(end) + 1;
  if (from !== undefined) return [[from, to ?? from + 1]];
  return to === undefined ? [] : [[to - 1, to]];
}
