import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stepped, typedNumber } from '../../../../src/features/trade/what-if/typed-number.ts';

const YEARS = { first: 2026, last: 2040, step: 1 };
const TENTHS = { first: -10, last: 100, step: 0.1 };

describe('what is typed', () => {
  it.each([
    ['2030', YEARS, 2030],
    [' 2030 ', YEARS, 2030],
    ['20,5', TENTHS, 20.5],
    ['20.5', TENTHS, 20.5],
    ['20,50', TENTHS, 20.5],
    ['20.', TENTHS, 20],
    [',5', TENTHS, 0.5],
    ['-0', TENTHS, 0],
    ['-9.9', TENTHS, -9.9],
    // As some languages write it.
    ['−9,9', TENTHS, -9.9],
  ])('is a number: "%s"', (words, range, value) => {
    expect(typedNumber(words, range)).toEqual({ state: 'number', value });
  });

  it.each([
    ['', YEARS],
    ['2', YEARS],
    ['203', YEARS],
    ['-', TENTHS],
    ['-,', TENTHS],
  ])('is the beginning of one: "%s"', (words, range) => {
    expect(typedNumber(words, range)).toEqual({ state: 'begun' });
  });

  it.each([
    ['2041', YEARS],
    ['1999', YEARS],
    // No fourth digit leads from here to a year before 2050.
    ['205', YEARS],
    ['-3', YEARS],
    ['100,1', TENTHS],
    ['-10.1', TENTHS],
  ])('is a number out of range: "%s"', (words, range) => {
    expect(typedNumber(words, range)).toEqual({ state: 'outside' });
  });

  it.each([
    ['2030,5', YEARS],
    ['20,55', TENTHS],
    ['1,000.5', TENTHS],
    ['1e1', TENTHS],
    ['soon', YEARS],
  ])('is none to ask with: "%s"', (words, range) => {
    expect(typedNumber(words, range)).toEqual({ state: 'unreadable' });
  });

  it('is every number of the range as it is written, and nothing is wrong on the way to it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1000 }), (tenths) => {
        const words = String(tenths / 10);
        expect(typedNumber(words, TENTHS)).toEqual({ state: 'number', value: tenths / 10 });
        for (let typed = 0; typed < words.length; typed += 1) {
          expect(typedNumber(words.slice(0, typed), TENTHS).state).toMatch(/^(begun|number)$/);
        }
      }),
    );
  });
});

describe('a step', () => {
  it('leads to the next number, without the dust of binary fractions', () => {
    expect(stepped(0.2, 1, TENTHS)).toBe(0.3);
    expect(stepped(0.3, -1, TENTHS)).toBe(0.2);
    expect(stepped(2030, 1, YEARS)).toBe(2031);
  });

  it('ends at the first and at the last one', () => {
    expect(stepped(2040, 1, YEARS)).toBe(2040);
    expect(stepped(-10, -1, TENTHS)).toBe(-10);
  });
});
