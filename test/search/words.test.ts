import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../src/search/words.ts';

const words = (text: string) => wordsOf(text).map(({ word }) => word);

describe('a word that may be searched for', () => {
  it('is letters, their marks and digits, with its range', () => {
    expect(wordsOf('Қол қойылды!')).toEqual([
      { word: 'Қол', range: [0, 3] },
      { word: 'қойылды', range: [4, 11] },
    ]);
  });

  it('goes on beyond an apostrophe and what is not seen, and is parted by a hyphen', () => {
    expect(words("ta'min Tajikistan’s re\u00adcall 2026–2028 'so'")).toEqual([
      ...["ta'min", 'Tajikistan’s', 're\u00adcall', '2026', '2028', 'so'],
    ]);
  });

  it('has the point or comma of a number in it, so that 2 does not find 1.2', () => {
    expect(words('1.2bn, 1,2 млрд. 3.')).toEqual(['1.2bn', '1,2', 'млрд', '3']);
  });
});
