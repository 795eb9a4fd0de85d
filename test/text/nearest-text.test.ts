import fc from 'fast-check';
import { distance } from 'fastest-levenshtein';
import { describe, expect, it } from 'vitest';
import { nearestText } from '../../src/text/nearest-text.ts';
import { indexText } from '../../src/text/occurrences.ts';

describe('the nearest words of a text', () => {
  const text = 'They signed a harbour agreement today.';
  const near = (words: string, quote: string) => nearestText(indexText(words), quote);

  it.each([
    ['a letter is another', 'a harbour agreemant', 'a harbour agreement', 1],
    ['a letter is missing', 'a harbor agreement', 'a harbour agreement', 1],
    ['a letter is too many', 'a harbouur agreement', 'a harbour agreement', 1],
    ['two letters are swapped', 'a harbuor agreement', 'a harbour agreement', 2],
  ])('are found where %s', (_, quote, nearest, edits) => {
    const found = near(text, quote);
    expect(found && text.slice(...found.range)).toBe(nearest);
    expect(found?.edits).toBe(edits);
  });

  it('are the words themselves where they stand there', () => {
    expect(near(text, 'harbour')).toEqual({ range: [14, 21], edits: 0, agrees: 7 });
  });

  it('say how many letters the two share from their start', () => {
    expect(near(text, 'a harbor agreement')?.agrees).toBe('a harbo'.length);
  });

  it('do not share half a character: two emoji may begin with the same code unit', () => {
    expect(near('all is well 🙂', 'is well 🙁')?.agrees).toBe('is well '.length);
  });

  it('are none where more than half of the letters would have to change', () => {
    expect(near(text, 'zzzz')).toBeUndefined();
    expect(near('', 'a')).toBeUndefined();
    expect(near('a', '')).toBeUndefined();
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
        const found = near(words, quote);
        expect(found?.edits).toBe(least <= quote.length / 2 ? least : undefined);
        if (found) expect(distance(words.slice(...found.range), quote)).toBe(least);
      }),
      { numRuns: 300 },
    );
  });
});

describe('in a long text', () => {
  const sentence = (at: number) => `Ship number ${at} left the harbour of Varland for the old strait. `;
  const long = (sentences: number) => Array.from({ length: sentences }, (_, at) => sentence(at)).join('');

  it('the nearest words are found as in a short one', () => {
    const text = long(2000);
    const found = nearestText(indexText(text), 'Ship number 1234 lef the harbor of Varland');
    expect(found && text.slice(...found.range)).toBe('Ship number 1234 left the harbour of Varland');
    expect(found?.edits).toBe(2);
  });

  it('those of a long passage are found around the place where it parts from the text', () => {
    const text = long(2000);
    const passage = text.slice(sentence(5).length * 400, sentence(5).length * 1200);
    const start = text.indexOf(passage);
    const wrong = `${passage.slice(0, 30_000)}X${passage.slice(30_000)}`;
    const found = nearestText(indexText(text), wrong);
    expect(found).toEqual({ range: [start, start + passage.length], edits: 1, agrees: 30_000 });
  });

  it('the work for a quote does not grow with the text', () => {
    const work = (sentences: number) => {
      const index = indexText(long(sentences));
      const made = index.steps;
      nearestText(index, 'Ship number 123 lef the harbor of Varland');
      return index.steps - made;
    };
    expect(work(20_000)).toBeLessThan(2 * work(2_000));
  });
});
