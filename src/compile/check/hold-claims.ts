/** Numbers that are told in our own words, held against those of the text or of a figure. */

import type { CalendarDate, DateSpan } from '../../model/readout.ts';
import { areOpposed, type Claims, isSameAmount } from '../../text/reading/claims.ts';
import { complain, type Desk } from '../desk.ts';
import type { SeedFile, SeedPath } from '../input/seed-file.ts';
import { shown } from '../problems.ts';
import { FITTING } from './figure-words.ts';

/** A figure beside the words: what it says of its number holds. */
export interface KnownFigure {
  value: number;
  unit: string;
  relation: string;
}

/** Where the words stand, and whose they are. */
interface Place {
  file: SeedFile<unknown>;
  path: SeedPath;
  id?: string;
}

/** What the words may claim. Without months or days nothing is known of these, and they are not held. */
export type ClaimSource = Pick<Claims, 'amounts' | 'years'> & Partial<Pick<Claims, 'months' | 'days'>>;

/** What the ends of dates let words claim. */
export function claimsOfDates(spans: readonly Pick<DateSpan, 'start' | 'end'>[]): Omit<Claims, 'amounts'> {
  const ends = spans
    .flatMap(({ start, end }) => [start, end])
    .filter((end): end is CalendarDate => typeof end === 'object');
  return {
    years: ends.map(({ year }) => year),
    months: ends.flatMap(({ month = [] }) => month),
    days: ends.flatMap(({ day = [] }) => day),
  };
}

/** Whether the source has all that the words claim; complains about what it has not. */
export function holdClaims(
  desk: Desk,
  { file, path, id }: Place,
  name: string,
  told: Claims,
  source: ClaimSource,
  figures: readonly KnownFigure[],
): boolean {
  let isTrue = true;
  const say = (what: string, found: string, expected: string) => {
    isTrue = false;
    complain(desk, file, path, { ...(id === undefined ? {} : { id }), what, found, expected });
  };
  for (const amount of told.amounts) {
    const same = source.amounts.filter((candidate) => isSameAmount(candidate, amount));
    if (same.length === 0 && isAmong(source.years, amount)) continue;
    if (same.length === 0) {
      const known = source.amounts.map(({ words }) => shown(words)).join(' or ');
      say(`a number of the ${name} is not in what it tells of`, shown(amount.words), known || 'no amount');
      continue;
    }
    const bounds = amount.bounds.length > 0 ? amount.bounds : (['='] as const);
    const figure = figures.find(({ value, unit }) =>
      isSameAmount({ values: [value], units: [unit] }, amount),
    );
    const isWrong =
      figure === undefined
        ? same.every((candidate) => areOpposed(candidate.bounds, amount.bounds))
        : !bounds.some(
            (bound) => bound === figure.relation || FITTING[bound].some((fit) => fit === figure.relation),
          );
    if (isWrong) {
      const wanted = figure?.relation ?? same.flatMap((candidate) => candidate.bounds).join(' or ');
      say(
        `the bound of a number in the ${name} is another one`,
        `${shown(amount.words)} as ${bounds.join(' or ')}`,
        wanted,
      );
    }
  }
  const wrongYears = told.years.filter((year) => !isTold(source, year));
  if (wrongYears.length > 0) {
    const known = [...new Set(source.years)].join(' or ');
    say(`a year of the ${name} is not in what it tells of`, wrongYears.join(', '), known || 'no year');
  }
  for (const [key, one] of [
    ['months', 'month'],
    ['days', 'day'],
  ] as const) {
    const known = source[key];
    const wrong = told[key].filter((time) => known?.includes(time) === false);
    if (wrong.length === 0) continue;
    const expected = [...new Set(known)].join(' or ');
    say(`a ${one} of the ${name} is not in what it tells of`, wrong.join(', '), expected || `no ${one}`);
  }
  return isTrue;
}

/** "1500 тонна" is written as a year is, and "1,500 tonnes" is not. */
export function isAmong(years: readonly number[], { values, units }: Claims['amounts'][number]): boolean {
  return units.length === 0 && values.some((value) => years.includes(value));
}

export function isTold({ years, amounts }: ClaimSource, year: number): boolean {
  return years.includes(year) || amounts.some((amount) => isAmong([year], amount));
}
