import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isLetterLimit, letterAround } from '../../src/text/letters.ts';
import { anyText, graphemeBoundaries } from '../support/seeds.ts';

describe('a letter as a reader counts it', () => {
  it.each([
    ['a letter with its mark', 'и\u0306'],
    ['the syllable that jamo make', '\u1100\u1161\u11a8'],
    ['a family of emoji', '👩‍👩‍👧'],
    ['an emoji with a colour of skin', '👍🏽'],
    ['a flag', '🇰🇿'],
    ['the half of a Thai vowel', 'ก\u0e33'],
  ])('is %s: no offset inside of it is a limit', (_, letter) => {
    const text = `a${letter}b`;
    const limits = [...text].map((__, at) => at).filter((at) => isLetterLimit(text, at));
    expect(limits.filter((at) => at > 1 && at < 1 + letter.length)).toEqual([]);
    expect(isLetterLimit(text, 1) && isLetterLimit(text, 1 + letter.length)).toBe(true);
  });

  it('is found whole around an offset inside of it', () => {
    expect(letterAround('a🇰🇿b', 3)).toEqual([1, 5]);
  });

  it('begins and ends where it does in the whole text, whatever the text: its surroundings are enough', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const offsets = Array.from({ length: text.length + 1 }, (_, at) => at);
        expect(offsets.filter((at) => isLetterLimit(text, at))).toEqual(graphemeBoundaries(text));
      }),
      { numRuns: 200 },
    );
  });
});
