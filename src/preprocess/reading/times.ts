/** The years, months and days that a text names, and whether they end or begin a time. */
import type { Lexicon } from './lexicon.ts';
import { type Quantity, readQuantities } from './quantities.ts';
import { meaningBefore, standIn, wordsAt } from './words.ts';

export interface ReadTimes {
  /** Calendar years, each once, in the order of the text. */
  years: number[];
  /** Years counted from the one of the talks: -1 for "last year". */
  offsets: number[];
  /** From 1. */
  months: number[];
  days: number[];
  /** Years that a word makes an end ("by 2030") or a beginning ("since 2026"). */
  until: number[];
  since: number[];
}

const YEAR = /(?<![\d.,])([12]\d{3})(?:[-–/](\d{2})(?!\d))?(?!\d|[.,]\d)/gu;
const DAY_MONTH_YEAR = /(?<!\d)(\d{1,2})[./](\d{1,2})[./]([12]\d{3})(?!\d)/g;
const YEAR_MONTH_DAY = /(?<!\d)([12]\d{3})-(\d{2})-(\d{2})(?!\d)/g;
const DAY = /(?<![\d.,])(\d{1,2})(?:st|nd|rd|th)?(?!\d|[.,]\d|\p{L})/gu;

/** All of them; the text must be `plainWords`. */
export function readTimes(text: string, lexicon: Lexicon): ReadTimes {
  const isAmount = amountsOf(readQuantities(text, lexicon));
  const named = readYears(text, lexicon, isAmount);
  const months = new Set(named.months);
  const days = new Set(named.days);
  for (const [index, source] of lexicon.months.entries()) {
    if (standIn(text, source)) months.add(index + 1);
  }
  const blank = (words: string) => ' '.repeat(words.length);
  const rest = text.replace(DAY_MONTH_YEAR, blank).replace(YEAR_MONTH_DAY, blank).replace(YEAR, blank);
  for (const match of rest.matchAll(DAY)) {
    const day = Number(match[1]);
    if (day >= 1 && day <= 31 && !isAmount(match.index)) days.add(day);
  }
  const offsets = lexicon.relativeYears.flatMap(([source, offset]) =>
    standIn(text, source) ? [offset] : [],
  );
  return { ...named, offsets, months: [...months], days: [...days] };
}

/** Tests whether a place lies in an amount, where neither a year nor a day is meant. */
export function amountsOf(quantities: readonly Quantity[]): (at: number) => boolean {
  // A number of one or two digits without a unit may be a day; any longer one but a year is an amount.
  const amounts = quantities.filter(
    ({ start, end, units, likeYear }) => !likeYear && (units.length > 0 || end - start > 2),
  );
  return (at) => amounts.some(({ start, end }) => start <= at && at < end);
}

/** The years in digits, with the months and days of dates that are written in digits alone. */
export function readYears(
  text: string,
  lexicon: Lexicon,
  isAmount: (at: number) => boolean,
): Omit<ReadTimes, 'offsets'> {
  const years = new Set<number>();
  const months = new Set<number>();
  const days = new Set<number>();
  const until = new Set<number>();
  const since = new Set<number>();
  const dates = [
    ...[...text.matchAll(DAY_MONTH_YEAR)].map(([, day, month, year]) => ({ year, month, day })),
    ...[...text.matchAll(YEAR_MONTH_DAY)].map(([, year, month, day]) => ({ year, month, day })),
  ];
  for (const { year, month, day } of dates) {
    years.add(Number(year));
    months.add(Number(month));
    days.add(Number(day));
  }
  for (const match of text.matchAll(YEAR)) {
    if (isAmount(match.index)) continue;
    const [words, digits = '', short] = match;
    const year = Number(digits);
    const last = short === undefined ? year : Math.floor(year / 100) * 100 + Number(short);
    // "2026-02" is a month, "2026-28" a span of years.
    if (last < year) {
      years.add(year);
      months.add(Number(short));
      continue;
    }
    years.add(year).add(last);
    const { untilBefore, untilAfter, sinceBefore, sinceAfter } = lexicon;
    const behind = match.index + words.length + 1;
    const isTold = (before: string, after: string) =>
      meaningBefore(text, [[before, true]], match.index) ?? wordsAt(text, after, behind) !== undefined;
    if (isTold(untilBefore, untilAfter)) until.add(last);
    if (isTold(sinceBefore, sinceAfter)) since.add(year);
  }
  return {
    years: [...years],
    months: [...months],
    days: [...days],
    until: [...until],
    since: [...since],
  };
}
