import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compose } from '../../src/text/nfc.ts';
import { anyText, graphemeBoundaries } from '../support/seeds.ts';

describe('composing a text', () => {
  it('puts letters made of several code points together', () => {
    expect(compose('и\u0306').composed).toBe('й');
    expect(compose('\u1100\u1161\u11a8').composed).toBe('각');
  });

  it('gives the NFC of the whole, whatever the text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(compose(text).composed).toBe(text.normalize('NFC'));
      }),
      { numRuns: 200 },
    );
  });
});

describe('an offset in the composed text', () => {
  it('leads back to where the letter begins in the text as it stands', () => {
    const { toOriginal } = compose('aи\u0306b');
    expect([0, 1, 2, 3].map(toOriginal)).toEqual([0, 1, 3, 4]);
  });

  it('leads nowhere inside a letter that was put together in another way', () => {
    // Two marks in the wrong order are put right: between them the two texts have no common boundary.
    const { composed, toOriginal } = compose('q\u0307\u0323');
    expect(composed).toBe('q\u0323\u0307');
    expect([0, 1, 2, 3].map(toOriginal)).toEqual([0, undefined, undefined, 3]);
  });

  it('leads back for every letter, in order, from the start to the end, whatever the text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { composed, toOriginal } = compose(text);
        const letters = graphemeBoundaries(text);
        const wanted = letters.map((offset) => text.slice(0, offset).normalize('NFC').length);
        expect(wanted.map(toOriginal)).toEqual(letters);
        expect(toOriginal(composed.length)).toBe(text.length);
        expect(toOriginal(composed.length + 1)).toBeUndefined();
      }),
    );
  });
});
