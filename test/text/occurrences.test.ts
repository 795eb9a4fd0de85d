import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findWords, indexText, readThrough } from '../../src/text/occurrences.ts';

/** Where words stand, told letter by letter. */
function everyPlace(text: string, words: string): number[] {
  return Array.from({ length: text.length }, (_, at) => at).filter(
    (at) => words !== '' && text.startsWith(words, at),
  );
}

/** A text of numbered sentences, each unlike all others. */
const numbered = (sentences: number) =>
  Array.from({ length: sentences }, (_, at) => `Ship number ${at + 1} left the harbour. `).join('');

describe('the places of words in a text', () => {
  it('are all of them, whatever text and words, with an index and without', () => {
    const few = (maxLength: number) => fc.string({ unit: fc.constantFrom('a', 'b', '🙂'), maxLength });
    fc.assert(
      fc.property(few(40), few(8), (text, words) => {
        const places = everyPlace(text, words);
        expect(findWords(indexText(text), words)).toEqual(places);
        expect(readThrough(text, words)).toEqual(places);
      }),
      { numRuns: 200 },
    );
  });

  it('of many quotes are found without reading the text anew for each', () => {
    const steps = (sentences: number) => {
      const text = numbered(sentences);
      const index = indexText(text);
      const made = index.steps;
      for (let at = 1; at <= 100; at += 1) expect(findWords(index, `Ship number ${at} left`)).toHaveLength(1);
      return { made, asked: index.steps - made, letters: text.length };
    };
    const [short, long] = [steps(200), steps(2000)];
    expect(long.made).toBeLessThanOrEqual(long.letters);
    // Ten times the text: a quote has to look at more places like it, but never at all of the text.
    expect(long.asked).toBeLessThan(3 * short.asked);
    expect(long.asked / 100).toBeLessThan(long.letters / 20);
  });

  it('of one letter over and over take the sum of the two lengths, not their product', () => {
    const index = indexText('a'.repeat(10_000));
    const made = index.steps;
    expect(findWords(index, 'a'.repeat(5_000))).toHaveLength(5_001);
    expect(index.steps - made).toBeLessThan(3 * 15_000);
  });
});
