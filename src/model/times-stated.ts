/** When the target was stated, the text's own time among them. */
import { earliestDay } from './calendar.ts';
import type { CalendarDate, DateSpan, Readout, Restatement } from './readout.ts';

export interface TimeStated {
  item: Restatement;
  /** `undefined` where nothing dates it: of the text's own alone, which then stands last. */
  when: CalendarDate | undefined;
  deadline: CalendarDate | undefined;
}

/** Earliest first; those of one time in the order of the data. */
export function timesStated({ context, talks }: Pick<Readout, 'context' | 'talks'>): TimeStated[] {
  return (context.restatements ?? [])
    .map((item) => ({
      item,
      when: dateIn('statement' in item ? talks : item.date),
      deadline:
        'statement' in item || item.deadline === undefined ? undefined : dateIn(item.deadline.date, 'end'),
    }))
    .toSorted((a, b) => dayOf(a.when) - dayOf(b.when));
}

function dateIn(span: Pick<DateSpan, 'start' | 'end'>, first: 'start' | 'end' = 'start') {
  const known = [span[first], span.start, span.end].find((bound) => typeof bound !== 'string');
  return typeof known === 'string' ? undefined : known;
}

const dayOf = (date: CalendarDate | undefined) =>
  date === undefined ? Number.MAX_SAFE_INTEGER : earliestDay(date);
