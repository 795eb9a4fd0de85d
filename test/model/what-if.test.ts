import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Bounded } from '../../src/model/target.ts';
import { YEARS_AHEAD } from '../../src/model/vocabulary.ts';
import { growthNeeded, type Reached, yearReached } from '../../src/model/what-if.ts';

const moreThan = (value: number): Bounded => ({ value, relation: '>' });
const lessThan = (value: number): Bounded => ({ value, relation: '<' });
const about = (value: number): Bounded => ({ value, relation: '~' });
const exactly = (value: number): Bounded => ({ value, relation: '=' });

const base = moreThan(1_200_000_000);
const goal = exactly(2_000_000_000);
const by = (year: number) => growthNeeded(base, goal, year - 2025);
const at = (growth: number) => yearReached(base, goal, 2025, exactly(growth));

describe('from "more than 1.2 billion" in 2025 to "2 billion"', () => {
  it.each([
    [2026, 0.667],
    [2027, 0.291],
    [2028, 0.186],
    [2029, 0.137],
    [2030, 0.108],
  ])('by %i at most %f a year is needed', (year, growth) => {
    expect(by(year)).toEqual(lessThan(growth));
  });

  it('13.62 % a year by 2029 is "at most 13.7 %": 13.6 % a year would miss', () => {
    expect((2 / 1.2) ** (1 / 4) - 1).toBeCloseTo(0.1362, 4);
    expect(by(2029)).toEqual(lessThan(0.137));
    expect(at(0.136)).toEqual({ state: 'reached', year: lessThan(2030) });
    expect(at(0.137)).toEqual({ state: 'reached', year: lessThan(2029) });
  });

  it('at 13.5 % a year it is reached in 2030 at the latest', () => {
    expect(at(0.135)).toEqual({ state: 'reached', year: lessThan(2030) });
  });

  it('at "over 15 %" a year it is reached in 2029 at the latest', () => {
    expect(yearReached(base, goal, 2025, moreThan(0.15))).toEqual({ state: 'reached', year: lessThan(2029) });
  });

  it('at no growth, or a negative one, it is not reached', () => {
    expect(at(0)).toEqual({ state: 'never' });
    expect(at(-0.02)).toEqual({ state: 'never' });
  });

  it('at next to no growth it is reached later than anybody looks', () => {
    expect(at(0.001)).toEqual({ state: 'later' });
  });

  it('can be asked for the years 2026 to 2040', () => {
    expect([2025 + YEARS_AHEAD.first, 2025 + YEARS_AHEAD.last]).toEqual([2026, 2040]);
    expect(by(2040)).toEqual(lessThan(0.035));
  });
});

describe('bounds stay bounds:', () => {
  it('from less than the base at least so much is needed, and it is rounded down', () => {
    expect(growthNeeded(lessThan(1200), exactly(2000), 4)).toEqual(moreThan(0.136));
    expect(yearReached(lessThan(1200), exactly(2000), 2025, exactly(0.137))).toEqual({
      state: 'reached',
      year: moreThan(2029),
    });
  });

  it('from an exact base the growth is enough, from "about" it is about so much', () => {
    expect(growthNeeded(exactly(1200), exactly(2000), 4)).toEqual(exactly(0.137));
    expect(growthNeeded(about(1200), exactly(2000), 4)).toEqual(about(0.137));
  });

  it('nothing is said where they pull in opposite directions', () => {
    expect(growthNeeded(moreThan(1200), moreThan(2000), 4)).toBeUndefined();
    expect(yearReached(moreThan(1200), moreThan(2000), 2025, exactly(0.1))).toBeUndefined();
    expect(yearReached(base, goal, 2025, lessThan(0.15))).toBeUndefined();
    expect(yearReached(base, goal, 2025, about(0.15))).toBeUndefined();
  });
});

describe('a growth that is exact', () => {
  it.each([
    { from: 1000, to: 1100, years: 1, growth: 0.1 },
    { from: 1000, to: 1210, years: 2, growth: 0.1 },
    { from: 1000, to: 1331, years: 3, growth: 0.1 },
    { from: 1, to: 1.1, years: 1, growth: 0.1 },
    { from: 900_000_000_000.1, to: 990_000_000_000.11, years: 1, growth: 0.1 },
    { from: 2, to: 1, years: 1, growth: -0.5 },
  ])('is not rounded away from itself: $from to $to in $years', ({ from, to, years, growth }) => {
    expect(growthNeeded(moreThan(from), exactly(to), years)).toEqual(lessThan(growth));
    expect(growthNeeded(lessThan(from), exactly(to), years)).toEqual(moreThan(growth));
  });
});

it('a goal that lies behind the base was reached in its year', () => {
  expect(yearReached(exactly(2500), exactly(2000), 2025, exactly(0))).toEqual({
    state: 'reached',
    year: exactly(2025),
  });
});

const amount = fc.integer({ min: 1_000_000, max: 9_000_000_000 });
const years = fc.integer({ min: YEARS_AHEAD.first, max: YEARS_AHEAD.last });
/** A base and a goal above it. */
const way = fc
  .tuple(amount, amount)
  .filter(([a, b]) => a !== b)
  .map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) }));
const yearOf = (reached: Reached | undefined) =>
  reached?.state === 'reached' ? reached.year.value : Number.POSITIVE_INFINITY;

describe('for every base and goal', () => {
  it('more years need no more growth', () => {
    fc.assert(
      fc.property(way, years, ({ from, to }, span) => {
        const [sooner, later] = [span, span + 1].map((n) => growthNeeded(moreThan(from), exactly(to), n));
        expect(later?.value).toBeLessThanOrEqual(sooner?.value ?? Number.NaN);
      }),
    );
  });

  it('more growth reaches the goal no later', () => {
    const growth = fc.integer({ min: -200, max: 900 });
    fc.assert(
      fc.property(way, growth, growth, ({ from, to }, a, b) => {
        const [less, more] = [Math.min(a, b), Math.max(a, b)].map((tenths) =>
          yearOf(yearReached(moreThan(from), exactly(to), 2025, exactly(tenths / 1000))),
        );
        expect(more).toBeLessThanOrEqual(less ?? Number.NaN);
      }),
    );
  });

  it('"at most" is never rounded to a growth that would miss, nor to more than a tenth of a per cent above', () => {
    fc.assert(
      fc.property(way, years, ({ from, to }, span) => {
        const growth = growthNeeded(moreThan(from), exactly(to), span)?.value ?? Number.NaN;
        const tenths = BigInt(Math.round(growth * 1000));
        const reaches = (parts: bigint) =>
          BigInt(from) * (1000n + parts) ** BigInt(span) >= BigInt(to) * 1000n ** BigInt(span);
        expect(reaches(tenths)).toBe(true);
        expect(reaches(tenths - 1n)).toBe(false);
      }),
    );
  });

  it('the growth needed by a year reaches the goal in that year or before, and a tenth less does not', () => {
    fc.assert(
      fc.property(way, years, ({ from, to }, span) => {
        const growth = growthNeeded(moreThan(from), exactly(to), span)?.value ?? Number.NaN;
        const reachedAt = (fraction: number) =>
          yearOf(yearReached(moreThan(from), exactly(to), 2025, exactly(fraction)));
        expect(reachedAt(growth)).toBeLessThanOrEqual(2025 + span);
        expect(reachedAt(growth - 0.001)).toBeGreaterThan(2025 + span);
      }),
    );
  });
});
