/** The yearly trade as a series: gaps as gaps, part years as parts, every source's figure beside the others. */
import { earliestDay, latestDay } from './calendar.ts';
import type { DateSpan, Figure, TradePoint } from './readout.ts';
import type { Bounded } from './target.ts';
import type { Relation } from './vocabulary.ts';

/** A figure of the series: a point from beyond the text, or the text's own. */
export type SeriesPoint = Bounded & {
  id: string;
  year: number;
  /** Covers some months of its year: never drawn as the year. */
  part: boolean;
} & ({ basis: 'context'; point: TradePoint } | { basis: 'article'; figure: Figure });

/** One year of the axis. Without `full` it is a gap; several of them may disagree, and all are kept. */
export interface TradeYear {
  year: number;
  full: SeriesPoint[];
  parts: SeriesPoint[];
}

/** The points in the order of their periods; the text's figure stands in its year like any other. */
export function tradeSeries(points: readonly TradePoint[], article?: Figure): SeriesPoint[] {
  const series = points.flatMap((point): SeriesPoint[] => {
    const place = placeOf(point.period);
    const { id, value, relation } = point;
    return place === undefined ? [] : [{ id, ...place, value, relation, basis: 'context', point }];
  });
  const place = article?.period && placeOf(article.period);
  if (article && place) {
    const { id, value, relation } = article;
    series.push({ id, ...place, value, relation, basis: 'article', figure: article });
  }
  return series.sort((a, b) => a.year - b.year || Number(a.part) - Number(b.part));
}

/** Every year from the first point's to the last one's, those without any figure among them. */
export function tradeYears(series: readonly SeriesPoint[]): TradeYear[] {
  const [first, last] = [series[0]?.year, series.at(-1)?.year];
  if (first === undefined || last === undefined) return [];
  return Array.from({ length: last - first + 1 }, (_, index) => {
    const ofYear = series.filter(({ year }) => year === first + index);
    return {
      year: first + index,
      full: ofYear.filter(({ part }) => !part),
      parts: ofYear.filter(({ part }) => part),
    };
  });
}

/** Years without a figure for the whole of them, between two that have one. */
export function gapYears(series: readonly SeriesPoint[]): number[] {
  return tradeYears(series.filter(({ part }) => !part))
    .filter(({ full }) => full.length === 0)
    .map(({ year }) => year);
}

/** The figures of the last whole year with any that had ended by a date: what was known of the trade then, as far as they go. */
export function lastYearBefore(series: readonly SeriesPoint[], date: DateSpan): SeriesPoint[] {
  if (typeof date.start === 'string') return [];
  const day = earliestDay(date.start);
  const ended = series.filter(({ year, part }) => !part && latestDay({ year }) < day);
  const latest = ended.at(-1)?.year;
  return ended.filter(({ year }) => year === latest);
}

/** A computation with its numbers, as it is shown: `877.6 + 501.4`, `791 / 1.037`, `791 × 1.469`. */
export interface Computation {
  operator: '+' | '/' | '×';
  operands: Bounded[];
  /** Not rounded. */
  result: number;
}

/** A derivation, as edited or as built. */
type Derived =
  | { sum: readonly { value: number; relation?: Relation | undefined }[] }
  | { before: string }
  | { grown: string; by: string };

/** The numbers behind a derived value; `undefined` where a point that it builds on is missing or gives no growth. */
export function computationOf(
  derived: Derived,
  points: readonly (Bounded & { id: string; growth?: Bounded | undefined })[],
): Computation | undefined {
  if ('sum' in derived) {
    const operands = derived.sum.map(({ value, relation = '=' }) => ({ value, relation }));
    return { operator: '+', operands, result: operands.reduce((sum, { value }) => sum + value, 0) };
  }
  const [fromId, byId] = 'before' in derived ? [derived.before, derived.before] : [derived.grown, derived.by];
  const from = points.find(({ id }) => id === fromId);
  const growth = points.find(({ id }) => id === byId)?.growth;
  if (from === undefined || growth === undefined) return undefined;
  // 1 + 0.469 has no digits beyond those of 0.469, which binary fractions would add.
  const factor = Number((1 + growth.value).toPrecision(12));
  const operands = [
    { value: from.value, relation: from.relation },
    { value: factor, relation: growth.relation },
  ];
  return 'before' in derived
    ? { operator: '/', operands, result: from.value / factor }
    : { operator: '×', operands, result: from.value * factor };
}

/** Whether a period is less than a whole year; `undefined` where it is neither a year nor lies within one. */
function placeOf({
  start,
  end,
}: Pick<DateSpan, 'start' | 'end'>): { year: number; part: boolean } | undefined {
  if (typeof start === 'string' || typeof end === 'string' || start.year !== end.year) return undefined;
  const { year } = start;
  const whole = earliestDay(start) === earliestDay({ year }) && latestDay(end) === latestDay({ year });
  return { year, part: !whole };
}
