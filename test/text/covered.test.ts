import { describe, expect, it } from 'vitest';
import { covered } from '../../src/text/covered.ts';

describe('what ranges cover', () => {
  const inRanges = covered(10, [
    [1, 4],
    [3, 6],
    [8, 9],
  ]);

  it('is all of a range where one or several of them reach over it', () => {
    expect(inRanges.all([1, 6])).toBe(true);
    expect(inRanges.all([0, 2])).toBe(false);
    expect(inRanges.all([5, 9])).toBe(false);
  });

  it('is some of it where one of them has a letter of it', () => {
    expect(inRanges.any([5, 7])).toBe(true);
    expect(inRanges.any([6, 8])).toBe(false);
    expect(inRanges.any([9, 10])).toBe(false);
  });
});
