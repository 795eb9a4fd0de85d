import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeText } from '../../src/seeds/decode-text.ts';
import { findQuote, findQuoteWithin, prepareAnchorText } from '../../src/text/anchor.ts';
import { anyText, cutsCharacter, graphemeBoundaries, sliceAt } from '../support/seeds.ts';

/** The ranges of a quote in a text. */
function find(text: string, quote: string) {
  return [...findQuote(prepareAnchorText(text), quote)];
}

const anyNumber = fc.nat({ max: 1000 });

describe('a quote', () => {
  it('is found at every place where it stands, in the order of the text', () => {
    expect(find('the sea and the ship', 'the')).toEqual([
      [0, 3],
      [12, 15],
    ]);
  });

  it('is found where it overlaps itself', () => {
    expect(find('anana', 'ana')).toEqual([
      [0, 3],
      [2, 5],
    ]);
  });

  it('is compared letter by letter: capitals, hyphens, spaces and look-alikes are other letters', () => {
    expect(find('Е.Көшербаев - келді', 'е.Көшербаев')).toEqual([]);
    expect(find('Е.Көшербаев - келді', 'Е.Көшербаев – келді')).toEqual([]);
    expect(find('Е.Көшербаев - келді', 'Е.Көшербаев -\u00a0келді')).toEqual([]);
    // A Latin E.
    expect(find('Е.Көшербаев - келді', 'E.Көшербаев')).toEqual([]);
  });

  it('that is empty stands nowhere', () => {
    expect(find('the sea', '')).toEqual([]);
  });

  it('of half a character stands nowhere', () => {
    expect(find('🙂', '\ude42')).toEqual([]);
    expect(find('🙂', '\ud83d')).toEqual([]);
  });

  it('is given by UTF-16 code units, of which an emoji has two', () => {
    expect(find('🙂 the sea', 'the sea')).toEqual([[3, 10]]);
  });

  it('with a composed letter finds the decomposed one, and the other way round', () => {
    expect(find('Тоқаи\u0306!', 'Тоқай')).toEqual([[0, 6]]);
    expect(find('Тоқай!', 'Тоқаи\u0306')).toEqual([[0, 5]]);
  });

  it('is found once where it matches both as it stands and composed', () => {
    expect(find('Тоқаи\u0306!', 'Тоқаи\u0306')).toEqual([[0, 6]]);
  });
});

describe('for any passage of any text', () => {
  it('its words lead back to exactly those words', () => {
    fc.assert(
      fc.property(anyText, anyNumber, anyNumber, (text, a, b) => {
        const [start, end] = sliceAt(graphemeBoundaries(text), a, b);
        fc.pre(start < end);
        const quote = text.slice(start, end);
        const places = find(text, quote);
        expect(places).toContainEqual([start, end]);
        for (const range of places)
          expect(text.slice(...range).normalize('NFC')).toBe(quote.normalize('NFC'));
      }),
      { numRuns: 200 },
    );
  });

  it('so they do when the file had a byte order mark and Windows line ends', () => {
    fc.assert(
      fc.property(anyText, anyNumber, anyNumber, (content, a, b) => {
        const bytes = Buffer.from(`\ufeffA${content.replaceAll('\0', '')}\r\nZ`, 'utf8');
        const text = decodeText('a.txt', bytes, [])?.text ?? '';
        expect(text.startsWith('A')).toBe(true);
        const [start, end] = sliceAt(graphemeBoundaries(text), a, b);
        fc.pre(start < end);
        expect(find(text, text.slice(start, end))).toContainEqual([start, end]);
      }),
    );
  });

  it.each(['NFC', 'NFD'] as const)('its words typed in %s find it as well, in a text of any form', (form) => {
    fc.assert(
      fc.property(
        anyText,
        fc.constantFrom('as it is', 'NFC', 'NFD'),
        anyNumber,
        anyNumber,
        (any, as, a, b) => {
          const text = as === 'as it is' ? any : any.normalize(as);
          const [start, end] = sliceAt(graphemeBoundaries(text), a, b);
          fc.pre(start < end);
          const quote = text.slice(start, end).normalize(form);
          const places = find(text, quote);
          expect(places).toContainEqual([start, end]);
          for (const range of places) {
            expect(text.slice(...range).normalize('NFC')).toBe(quote.normalize('NFC'));
            expect(range.some((offset) => cutsCharacter(text, offset))).toBe(false);
          }
        },
      ),
      { numRuns: 200 },
    );
  });
});

describe('a quote within ranges', () => {
  const source = prepareAnchorText('the sea and the ship');

  it('is found where it lies wholly inside one of them', () => {
    expect(findQuoteWithin(source, 'the', [[8, 20]])).toEqual([[12, 15]]);
    expect(findQuoteWithin(source, 'the', [[12, 15]])).toEqual([[12, 15]]);
  });

  it('is not found where it reaches out of them, or from one into the next', () => {
    expect(findQuoteWithin(source, 'the ship', [[12, 19]])).toEqual([]);
    expect(
      findQuoteWithin(source, 'sea and', [
        [4, 8],
        [8, 11],
      ]),
    ).toEqual([]);
  });
});
