import { describe, expect, it } from 'vitest';
import { byAlphabet } from '../../src/i18n/alphabet.ts';
import { cldr as en } from '../../src/i18n/cldr/en.generated.ts';
import { cldr as kk } from '../../src/i18n/cldr/kk.generated.ts';
import { cldr as ru } from '../../src/i18n/cldr/ru.generated.ts';
import { cldr as tg } from '../../src/i18n/cldr/tg.generated.ts';

const sorted = (words: string, { alphabet }: { alphabet: string }) =>
  words.split(' ').toSorted(byAlphabet(alphabet)).join(' ');

describe('words are sorted by the alphabet of the language', () => {
  it('Kazakh: ә after а, қ after к, ң after н, ұ and ү after у, і after ы', () => {
    expect(sorted('үй ұл ура қала лай кеме әке аса бала ңа нан оқ өң іс ыс', kk)).toBe(
      'аса әке бала кеме қала лай нан ңа оқ өң ура ұл үй ыс іс',
    );
  });

  it('Tajik: ғ after г, қ after к, ҳ after х, ҷ after ч', () => {
    expect(sorted('ҷон шаҳр чой ҳаво хона қанд лола кор ғор гул дар', tg)).toBe(
      'гул ғор дар кор қанд лола хона ҳаво чой ҷон шаҳр',
    );
  });

  it('ӣ goes where и goes, ӯ where у, ё where е, and after it where nothing else tells the words apart', () => {
    expect(sorted('моҳӣ моҳиён моҳи', tg)).toBe('моҳи моҳӣ моҳиён');
    expect(sorted('рӯд руда руд', tg)).toBe('руд рӯд руда');
    expect(sorted('ель ёлка еда все всё всего', ru)).toBe('все всё всего еда ёлка ель');
  });

  it('Kazakh has ё as a letter of its own', () => {
    expect(sorted('ель ёлка еда жол', kk)).toBe('еда ель ёлка жол');
  });
});

describe('in every language', () => {
  it('capitals are as small letters', () => {
    expect(sorted('Берег анис Анис2 берег1', ru)).toBe('анис Анис2 Берег берег1');
  });

  it('a shorter word is before a longer one that begins with it, and a word before two', () => {
    expect(['Trade minister', 'Traders', 'Trade'].toSorted(byAlphabet(en.alphabet))).toEqual([
      'Trade',
      'Trade minister',
      'Traders',
    ]);
  });

  it('digits and marks are before letters, letters of another alphabet after them', () => {
    expect(sorted('Kazinform Әлем 2025 «Хабар» Caspian', kk)).toBe('2025 «Хабар» Әлем Caspian Kazinform');
  });

  it('a letter with an accent that the language does not have stands in the place of the letter', () => {
    expect(sorted('film été zone', en)).toBe('été film zone');
  });

  it('the same letter is the same however it is encoded', () => {
    const compare = byAlphabet(tg.alphabet);
    expect(compare('моҳи\u0304', 'моҳӣ')).toBe(0);
  });
});
