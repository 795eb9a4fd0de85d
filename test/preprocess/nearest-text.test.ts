import fc from 'fast-check';
import { distance } from 'fastest-levenshtein';
import { describe, expect, it } from 'vitest';
import { nearestText } from '../../src/preprocess/nearest-text.ts';

describe('the nearest words of a text', () => {
  const text = 'They signed a harbour agreement today.';

  it.each([
    ['a letter is another', 'a harbour agreemant', 'a harbour agreement', 1],
    ['a letter is missing', 'a harbor agreement', 'a harbour agreement', 1],
    ['a letter is too many', 'a harbouur agreement', 'a harbour agreement', 1],
    ['two letters are swapped', 'a harbuor agreement', 'a harbour agreement', 2],
  ])('are found where %s', (_, quote, near, edits) => {
    const found = nearestText(text, quote);
    expect(found && text.slice(...found.range)).toBe(near);
    expect(found?.edits).toBe(edits);
  });

  it('are the words themselves where they stand there', () => {
    expect(nearestText(text, 'harbour')).toEqual({ range: [14, 21], edits: 0, agrees: 7 });
  });

  it('say how many letters the two share from their start', () => {
    expect(nearestText(text, 'a harbor agreement')?.agrees).toBe('a harbo'.length);
  });

  it('do not share half a character: two emoji may begin with the same code unit', () => {
    expect(nearestText('all is well 🙂', 'is well 🙁')?.agrees).toBe('is well '.length);
  });

  it('are none where more than half of the letters would have to change', () => {
    expect(nearestText(text, 'zzzz')).toBeUndefined();
    expect(nearestText('', 'a')).toBeUndefined();
    expect(nearestText('a', '')).toBeUndefined();
  });

  it('are no further off than any other words of the text, whatever text and quote', () => {
    const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'c', ' '), maxLength: 12 });
    fc.assert(
      fc.property(letters, letters, (words, quote) => {
        fc.pre(words !== '' && quote !== '');
        let least = quote.length;
        for (let start = 0; start < words.length; start += 1) {
          for (let end = start + 1; end <= words.length; end += 1) {
            least = Math.min(least, distance(words.slice(start, end), quote));
          }
        }
        const found = nearestText(words, quote);
        expect(found?.edits).toBe(least <= quote.length / 2 ? least : undefined);
        if (found) expect(distance(words.slice(...found.range), quote)).toBe(least);
      }),
      { numRuns: 300 },
    );
  });
});
