/** The years, months and days that a text names, and whether they end or begin a time. */
import type { Lexicon } from './lexicon.ts';
import { type Quantity, readQuantities } from './quantities.ts';
import { readOnce } from './read-once.ts';
import { matchesOf, meaningBefore, standIn, wordsAt } from './words.ts';

export interface ReadTimes {
  /** Calendar years, each once, in the order of the text. */
  years: readonly number[];
  /** Years counted from the one of the talks: -1 for "last year". */
  offsets: readonly number[];
  /** From 1. */
  months: readonly number[];
  days: readonly number[];
  /** Years that a word makes an end ("by 2030") or a beginning ("since 2026"). */
  until: readonly number[];
  since: readonly number[];
}

const YEAR = /(?<![\d.,])([12]\d{3})(?:[-–/](\d{2})(?!\d))?(?!\d|[.,]\d)/gu;
const DAY_MONTH_YEAR = /(?<!\d)(\d{1,2})[./](\d{1,2})[./]([12]\d{3})(?!\d)/g;
const YEAR_MONTH_DAY = /(?<!\d)([12]\d{3})-(\d{2})-(\d{2})(?!\d)/g;

/** Dates in digits alone are no amounts: blanks stand for them, at the same offsets. */
export function withoutDigitDates(text: string): string {
  const blank = (words: string) => ' '.repeat(words.length);
  return text.replace(DAY_MONTH_YEAR, blank).replace(YEAR_MONTH_DAY, blank);
}

/** All of them; the text must be `plainWords`. */
export const readTimes = readOnce((text, lexicon): ReadTimes => {
  const isAmount = amountsOf(readQuantities(withoutDigitDates(text), lexicon));
  const named = readYears(text, lexicon, isAmount);
  const months = new Set(named.months);
  const days = new Set(named.days);
  for (const month of readMonths(text, lexicon)) months.add(month);
  for (const day of readDays(text, lexicon)) days.add(day);
  const offsets = lexicon.relativeYears.flatMap(([source, offset]) =>
    standIn(text, source) ? [offset] : [],
  );
  return { ...named, offsets, months: [...months], days: [...days] };
});

/** The months that are named; of a name with another meaning those beside a number or a word that tells. */
function readMonths(text: string, lexicon: Lexicon): number[] {
  const { months, doubtfulMonths, beforeMonth, behindMonth } = lexicon;
  const before = ['\\d{1,4}(?:st|nd|rd|th)?', beforeMonth].filter((source) => source !== '').join('|');
  const behind = ['\\d{1,4}', behindMonth].filter((source) => source !== '').join('|');
  return months.flatMap((source, index) => {
    const isDoubtful = doubtfulMonths.includes(index + 1);
    const told = `(?:${before}) (?:${source})|(?:${source}) (?:${behind})`;
    return standIn(text, isDoubtful ? told : source) ? [index + 1] : [];
  });
}

const TWO_DAYS =
  '(\\d{1,2})(?:st|nd|rd|th)?(?:(?: ?[-–] ?| (?:and|to|и|мен|пен|ва) )(\\d{1,2})(?:st|nd|rd|th)?)?';

/** The days of the month: one or two numbers beside a month's name. Any other small number counts something. */
function readDays(text: string, lexicon: Lexicon): number[] {
  return datesWithDays(text, lexicon)
    .flatMap(([, ...days]) => days.filter((day) => day !== undefined).map(Number))
    .filter((day) => day <= 31);
}

function datesWithDays(text: string, { months }: Lexicon): RegExpMatchArray[] {
  // Dates have digits; to look for them in every text takes long.
  if (!/\d/.test(text)) return [];
  const month = `(?:${months.join('|')})`;
  return [
    ...matchesOf(text, `(?<!\\d)${TWO_DAYS}(?: of)?[ -]${month}`),
    ...matchesOf(text, `${month} ${TWO_DAYS}(?!\\d)`),
  ];
}

/** Days and months in words are no counts either: blanks stand for them, at the same offsets. */
export function withoutDays(text: string, lexicon: Lexicon): string {
  return datesWithDays(text, lexicon).reduce(
    (left, { index = 0, 0: words }) =>
      left.slice(0, index) + ' '.repeat(words.length) + left.slice(index + words.length),
    text,
  );
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
    ...[...text.matchAll(DAY_MONTH_YEAR)].map(([, first, second, year]) =>
      // "02/16/2026", as Americans write it, has no other reading.
      Number(second) > 12 ? { year, month: first, day: second } : { year, month: second, day: first },
    ),
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
    const start = match.index - dayBefore(text, lexicon, match.index);
    const isTold = (before: string, after: string) =>
      meaningBefore(text, [[before, true]], start) ?? wordsAt(text, after, behind) !== undefined;
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

/** No day and month are longer, in UTF-16 code units. */
const LONGEST_DAY = 40;

/** How long the day and month right before a year are: "by 1 January 2027". */
function dayBefore(text: string, { months }: Lexicon, year: number): number {
  const month = `(?:${months.join('|')})`;
  const source = `(?:\\d{1,2}(?:st|nd|rd|th)? )?${month}(?: \\d{1,2},?)?(?: соли)? $`;
  const [match] = matchesOf(text.slice(Math.max(0, year - LONGEST_DAY), year), source);
  return match?.[0].length ?? 0;
}
