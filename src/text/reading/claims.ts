/** The amounts, years, months and days that a sentence claims, to hold a translation, a title or a wording against its source. */
import type { ReadRelation } from './lexicon.ts';
import { type Quantity, readBounds, readQuantities } from './quantities.ts';
import { readOnce } from './read-once.ts';
import { readTimes, withoutDigitDates } from './times.ts';
import { plainWords } from './words.ts';

/** An amount with what bounds it; none where no word for that stands beside it. */
export interface ClaimedAmount extends Pick<Quantity, 'values' | 'units'> {
  bounds: readonly ReadRelation[];
  /** As it stands, in one line. */
  words: string;
}

export interface Claims {
  amounts: readonly ClaimedAmount[];
  years: readonly number[];
  /** From 1. */
  months: readonly number[];
  days: readonly number[];
}

/** From here on a number without a unit counts as an amount: smaller ones are often counted otherwise, or in words. */
const LEAST_PLAIN = 1000;

export const readClaims = readOnce((text, lexicon): Claims => {
  const words = plainWords(text);
  const quantities = readQuantities(withoutDigitDates(words), lexicon);
  const amounts = quantities
    .filter(
      ({ values, units, likeYear }) =>
        !likeYear && (units.length > 0 || values.some((value) => value >= LEAST_PLAIN)),
    )
    .map((quantity) => ({
      values: quantity.values,
      units: quantity.units,
      bounds: readBounds(words, lexicon, quantity),
      words: words.slice(quantity.start, quantity.end),
    }));
  const { years, months, days } = readTimes(words, lexicon);
  return { amounts, years, months, days };
});

/** Whether two amounts may be the same number of the same unit. */
export function isSameAmount(
  a: Pick<ClaimedAmount, 'values' | 'units'>,
  b: Pick<ClaimedAmount, 'values' | 'units'>,
): boolean {
  const sharesUnit =
    a.units.length === 0 || b.units.length === 0 || a.units.some((unit) => b.units.includes(unit));
  return sharesUnit && a.values.some((value) => b.values.includes(value));
}

/** "At least" and "more than" bound from the same side. */
const SIDES: Readonly<Record<ReadRelation, string>> = {
  '=': '=',
  '>': '>',
  '>=': '>',
  '<': '<',
  '<=': '<',
  '~': '~',
};

/** Whether words for one bound speak against those for another; where either has none nothing can be said. */
export function areOpposed(a: readonly ReadRelation[], b: readonly ReadRelation[]): boolean {
  return a.length > 0 && b.length > 0 && !a.some((one) => b.some((other) => SIDES[one] === SIDES[other]));
}
