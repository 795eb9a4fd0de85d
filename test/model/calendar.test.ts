import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { earliestDay, edtfOf, isSameDate, latestDay } from '../../src/model/calendar.ts';

describe('day numbers', () => {
  it('count from 1970-01-01, which is day 0', () => {
    expect(earliestDay({ year: 1970, month: 1, day: 1 })).toBe(0);
    expect(earliestDay({ year: 1970, month: 1, day: 2 })).toBe(1);
    expect(earliestDay({ year: 1969, month: 12, day: 31 })).toBe(-1);
    expect(earliestDay({ year: 2000, month: 1, day: 1 })).toBe(10_957);
  });

  it('a day is its own first and last day', () => {
    const day = { year: 2031, month: 3, day: 3 };
    expect(latestDay(day)).toBe(earliestDay(day));
  });

  it('a month reaches from its first day to its last', () => {
    expect(latestDay({ year: 2031, month: 1 }) - earliestDay({ year: 2031, month: 1 })).toBe(30);
    expect(latestDay({ year: 2031, month: 12 })).toBe(latestDay({ year: 2031, month: 12, day: 31 }));
  });

  it('a year reaches from its first day to its last', () => {
    expect(earliestDay({ year: 2031 })).toBe(earliestDay({ year: 2031, month: 1, day: 1 }));
    expect(latestDay({ year: 2031 })).toBe(earliestDay({ year: 2031, month: 12, day: 31 }));
  });

  it.each([
    [2023, 28],
    [2024, 29],
    [1900, 28],
    [2000, 29],
  ])('February of %i has %i days', (year, days) => {
    expect(latestDay({ year, month: 2 }) - earliestDay({ year, month: 2 }) + 1).toBe(days);
  });

  it('the years 0 to 99 are themselves and not the 20th century', () => {
    expect(earliestDay({ year: 1 })).toBe(-719_162);
    expect(earliestDay({ year: 100 }) - latestDay({ year: 99 })).toBe(1);
    expect(earliestDay({ year: 0 })).toBeLessThan(earliestDay({ year: 1 }));
  });

  it('are those of the calendar for every day', () => {
    fc.assert(
      fc.property(fc.integer({ min: -700_000, max: 2_900_000 }), (number) => {
        const [year = 0, month = 0, day = 0] = new Date(number * 86_400_000)
          .toISOString()
          .slice(0, 10)
          .split('-')
          .map(Number);
        expect(earliestDay({ year, month, day })).toBe(number);
        expect(latestDay({ year, month, day })).toBe(number);
        expect(earliestDay({ year, month })).toBe(number - day + 1);
        expect(latestDay({ year, month })).toBeGreaterThanOrEqual(number);
      }),
    );
  });
});

it.each([
  ['2031', { year: 2031 }],
  ['2031-03', { year: 2031, month: 3 }],
  ['2031-03-09', { year: 2031, month: 3, day: 9 }],
  ['0987-01-02', { year: 987, month: 1, day: 2 }],
])('%s is written as precisely as the date is known', (text, date) => {
  expect(edtfOf(date)).toBe(text);
});

describe('two dates are the same', () => {
  it('where year, month and day are', () => {
    expect(isSameDate({ year: 2031, month: 3, day: 3 }, { year: 2031, month: 3, day: 3 })).toBe(true);
    expect(isSameDate({ year: 2031 }, { year: 2031 })).toBe(true);
  });

  it('and not where one is more precise', () => {
    expect(isSameDate({ year: 2031, month: 3 }, { year: 2031 })).toBe(false);
    expect(isSameDate({ year: 2031, month: 3, day: 1 }, { year: 2031, month: 3 })).toBe(false);
    expect(isSameDate({ year: 2031 }, { year: 2032 })).toBe(false);
  });
});
