import { describe, expect, it } from 'vitest';
import { isWordLimit, WORD, wordAround } from '../../src/text/words.ts';

/** Where words begin and end. */
const limits = (text: string) =>
  Array.from({ length: text.length + 1 }, (_, at) => at).filter((at) => isWordLimit(text, at));

describe('a word', () => {
  it('is letters, their marks and digits; a hyphen parts two', () => {
    expect('Тоқаи\u0306 re-call 2026-2028'.match(WORD)).toEqual([
      'Тоқаи\u0306',
      're',
      'call',
      '2026',
      '2028',
    ]);
  });

  it('goes on beyond what is not seen', () => {
    expect('pi\u00adlots\u200b.\u200bMore'.match(WORD)).toEqual(['pi\u00adlots', 'More']);
  });

  it('has no limit inside of it, be it of two code units or beside what is not seen', () => {
    expect(limits('ab c')).toEqual([0, 2, 3, 4]);
    expect(limits('a\u00adb')).toEqual([0, 3]);
    expect([0, 2, 4].filter((at) => isWordLimit('𝒜𝒜', at))).toEqual([0, 4]);
  });

  it('is found whole around an offset inside of it', () => {
    expect(wordAround('they recall it', 7)).toBe('recall');
  });
});
