/** Where the marks of the history stand: years across in percentages, amounts upwards in pixels of a fixed height. */
import { earliestDay, latestDay } from '../../../model/calendar.ts';
import type { DateBound, DateSpan, Figure, Readout, Restatement } from '../../../model/readout.ts';
import { gapYears, type SeriesPoint, tradeSeries } from '../../../model/trade.ts';

/** The picture's measures: the amounts' scale keeps clear of the names above it and below. */
export const FRAME = { left: 8, right: 2, top: 46, bottom: 206 } as const;

/** A bar of a whole year, and the room between two of one year, in parts of a year. */
const BAR = { width: 0.24, gap: 0.06 } as const;

export interface HistoryBar {
  id: string;
  /** A part of a year is as wide as its months. */
  manner: 'article' | 'given' | 'computed' | 'part';
  isMoreThan: boolean;
  /** The text's own: its value stands beside it. */
  figure: Figure | undefined;
  x: number;
  width: number;
  y: number;
}

export interface HistoryTarget {
  id: string;
  own: boolean;
  x: number;
  y: number;
  /** So far its mark stands above `y`, where another one is in its way. */
  lift: number;
  /** The lower end of a range. */
  least: number | undefined;
  deadline: { x: number; year: number } | undefined;
}

export interface History {
  years: { year: number; x: number }[];
  ticks: { value: number; y: number }[];
  gaps: number[];
  series: SeriesPoint[];
  bars: HistoryBar[];
  targets: HistoryTarget[];
}

/** Marks of targets nearer to each other than this stand above one another: in percent across, and in pixels upwards. */
const MARK = { room: 2.4, height: 12 } as const;

/** `undefined` where there is nothing beyond the text to draw. */
export function historyOf(readout: Readout): History | undefined {
  const { context, statements, target, talks } = readout;
  const figures = statements.flatMap((statement) => statement.figures);
  const goal = figures.find(({ id }) => id === target?.goal);
  const series = tradeSeries(
    context.trade ?? [],
    figures.find(({ id }) => id === target?.base),
  );
  const restatements = context.restatements ?? [];
  if (goal === undefined || !series.some(({ basis }) => basis === 'context')) return undefined;

  const ends = restatements.flatMap((item) => [statedOn(item, talks)?.end, deadlineOf(item)?.end]);
  const seen = [...series.map(({ year }) => year), ...ends.flatMap(yearOf)];
  const [first, last] = [Math.min(...seen), Math.max(...seen)];
  const [from, to] = [earliestDay({ year: first }), earliestDay({ year: last + 1 })];
  const across = 100 - FRAME.left - FRAME.right;
  const at = (day: number) => round(FRAME.left + (across * (day - from)) / (to - from));
  const most = Math.max(goal.value, ...series.map(({ value }) => value));
  const up = (value: number) => round(FRAME.bottom - ((FRAME.bottom - FRAME.top) * value) / most);
  const middle = (year: number) => at((earliestDay({ year }) + earliestDay({ year: year + 1 })) / 2);
  const aYear = across / (last - first + 1);

  const bars = series.map((item): HistoryBar => {
    const { id, year, value, relation } = item;
    const mark = {
      id,
      y: up(value),
      isMoreThan: relation === '>',
      figure: item.basis === 'article' ? item.figure : undefined,
    };
    if (item.part && item.basis === 'context') {
      const x = at(dayOf(item.point.period.start, earliestDay));
      const width = round(at(dayOf(item.point.period.end, latestDay) + 1) - x);
      return { ...mark, manner: 'part', x, width };
    }
    const ofYear = series.filter((other) => other.year === year && !other.part);
    const step = BAR.width + BAR.gap;
    const start = ofYear.indexOf(item) * step - (ofYear.length * step - BAR.gap) / 2;
    const isComputed = item.basis === 'context' && item.point.derived !== undefined;
    const manner = item.basis === 'article' ? 'article' : isComputed ? 'computed' : 'given';
    return { ...mark, manner, x: round(middle(year) + start * aYear), width: round(BAR.width * aYear) };
  });

  const stated = restatements.flatMap((item): Omit<HistoryTarget, 'lift'>[] => {
    const date = statedOn(item, talks);
    if (date === undefined || typeof date.start === 'string') return [];
    const own = 'statement' in item;
    const end = deadlineOf(item)?.end;
    return [
      {
        id: item.id,
        own,
        x: at(earliestDay(date.start)),
        y: up(own ? goal.value : item.value),
        least: own || item.least === undefined ? undefined : up(item.least),
        deadline:
          end === undefined || typeof end === 'string'
            ? undefined
            : { x: at(latestDay(end) + 1), year: end.year },
      },
    ];
  });
  const lifts = liftsOf(stated);
  const targets = stated.map((target) => ({ ...target, lift: lifts.get(target) ?? 0 }));

  return {
    years: Array.from({ length: last - first + 1 }, (_, step) => ({
      year: first + step,
      x: middle(first + step),
    })),
    ticks: [0, 1, 2, 3, 4].map((step) => ({
      value: (goal.value * step) / 4,
      y: up((goal.value * step) / 4),
    })),
    gaps: gapYears(series),
    series,
    bars,
    targets,
  };
}

/** The text's own mark stays where it is; each of the others takes the lowest place that is free. */
function liftsOf<T extends Pick<HistoryTarget, 'own' | 'x' | 'y'>>(targets: readonly T[]): Map<T, number> {
  const lifts = new Map<T, number>();
  for (const target of [...targets.filter(({ own }) => own), ...targets.filter(({ own }) => !own)]) {
    const near = [...lifts].filter(
      ([other]) => other.y === target.y && Math.abs(other.x - target.x) < MARK.room,
    );
    const taken = new Set(near.map(([, lift]) => lift));
    let lift = 0;
    while (taken.has(lift)) lift += MARK.height;
    lifts.set(target, lift);
  }
  return lifts;
}

function statedOn(item: Restatement, talks: Pick<DateSpan, 'start' | 'end'>) {
  return 'statement' in item ? talks : item.date;
}

function deadlineOf(item: Restatement): DateSpan | undefined {
  return 'statement' in item ? undefined : item.deadline?.date;
}

function yearOf(bound: DateBound | undefined): number[] {
  return bound === undefined || typeof bound === 'string' ? [] : [bound.year];
}

/** A part of a year has both its ends, or it would have no place in the series. */
function dayOf(bound: DateBound, day: typeof earliestDay): number {
  return typeof bound === 'string' ? Number.NaN : day(bound);
}

/** Two digits behind the point are a fifteenth of a pixel. */
function round(value: number): number {
  return Math.round(value * 100) / 100;
}
