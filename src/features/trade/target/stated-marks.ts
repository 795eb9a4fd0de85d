/** When the target was stated, as marks on a line: the text's own among the others, in its place. */
import { earliestDay } from '../../../model/calendar.ts';
import type { Readout } from '../../../model/readout.ts';
import { timesStated } from '../../../model/times-stated.ts';

export interface StatedMark {
  id: string;
  /** Whether it is this text that stated it. */
  own: boolean;
  /** Across the line, in percent. */
  x: number;
  year: number;
  /** The year of the deadline that was given with it. */
  deadline: number | undefined;
  /** Its words stand beside it; those of the others come with the focus. */
  isLabelled: boolean;
}

/** The ends of the line keep clear of its edges, so that the words there have room; in percent. */
const LINE = { from: 4, to: 92 } as const;

/** So far two marks stand apart at least, and two labels, in percent: each of them can be counted. */
const MARK_ROOM = 2;
const LABEL_ROOM = 11;

/** In the order of their days. Labelled are this text, the first, and those with a deadline, where they have room. */
export function statedMarks(readout: Pick<Readout, 'context' | 'talks'>): StatedMark[] {
  const dated = timesStated(readout).flatMap(({ item, when, deadline }) =>
    when === undefined
      ? []
      : [
          {
            id: item.id,
            own: 'statement' in item,
            day: earliestDay(when),
            year: when.year,
            deadline: deadline?.year,
          },
        ],
  );
  const [first, last] = [dated[0], dated.at(-1)];
  if (first === undefined || last === undefined) return [];
  const days = Math.max(1, last.day - first.day);
  let least = 0;
  const marks = dated.map(({ day, ...mark }) => {
    const x = Math.max(least, LINE.from + ((LINE.to - LINE.from) * (day - first.day)) / days);
    least = x + MARK_ROOM;
    return { ...mark, x: Math.round(10 * x) / 10, isLabelled: false };
  });
  const wanted = [
    ...marks.filter(({ own }) => own),
    ...marks.filter(({ deadline }) => deadline !== undefined),
    ...marks.slice(0, 1),
  ];
  for (const mark of wanted) {
    mark.isLabelled ||= !marks.some((other) => other.isLabelled && Math.abs(other.x - mark.x) < LABEL_ROOM);
  }
  return marks;
}

/** The years that were given as deadlines before this text, each once, in their order. */
export function deadlinesBefore(marks: readonly StatedMark[]): number[] {
  const own = marks.findIndex((mark) => mark.own);
  const before = marks.slice(0, own < 0 ? marks.length : own);
  return [...new Set(before.flatMap(({ deadline }) => deadline ?? []))].toSorted((a, b) => a - b);
}
