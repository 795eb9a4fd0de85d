import { describe, expect, it } from 'vitest';
import { fold, skeleton, toCyrillic, toLatin } from '../../src/search/fold.ts';

const folded = (words: string) => words.split(' ').map(fold).join(' ');

describe('a folded word', () => {
  it.each([
    ['Kazakh letters', 'Қазақстан өңірлері һәм ұғым үні', 'казакстан онирлери хам угым уни'],
    ['Tajik letters', 'Тоҷикистон Муҳриддин кишоварзӣ гуфтугӯ', 'точикистон мухриддин кишоварзи гуфтугу'],
    ['ё, the hard sign and the stress', 'подтверждён объём Душанбе\u0301', 'подтвержден обем душанбе'],
    ['accents of Latin letters', 'Żółć Café', 'zołc cafe'],
    ['letters in parts', 'и\u0306од тоҷикӣ'.normalize('NFD'), 'йод точики'],
    ['apostrophes and what is not seen', "та'мин маъ\u00adно", 'тамин мано'],
  ])('has %s as they are typed without them', (_, typed, plain) => {
    expect(folded(typed)).toBe(plain);
  });

  it('has Cyrillic letters where Latin ones that look alike were typed in a Cyrillic word', () => {
    expect(fold('кездест\u0069')).toBe('кездести');
  });
});

describe('a word in Latin letters', () => {
  it.each([
    ['dushanbe', 'душанбе'],
    ['astana', 'астана'],
    ['kyrgyz', 'кыргыз'],
    ['kosherbayev', 'кошербаев'],
    ['muhriddin', 'мухриддин'],
  ])('%s is %s in Cyrillic ones', (latin, cyrillic) => {
    expect(toCyrillic(latin)).toBe(cyrillic);
  });

  it('comes from Cyrillic ones', () => {
    expect(['душанбе', 'казахстан', 'жизнь'].map(toLatin)).toEqual(['dushanbe', 'kazakhstan', 'zhizn']);
  });
});

describe('the skeleton of a name', () => {
  it.each([
    ['Tajikistan', 'Таджикистан Тәжікстан Тоҷикистон Tajikistan Tadzhikistan'],
    ['Kazakhstan', 'Казахстан Қазақстан Казакстан Kazakhstan Qazaqstan'],
    ['Uzbekistan', 'Узбекистан Өзбекстан Ӯзбекистон Uzbekistan'],
  ])('is one in all languages: %s', (_, names) => {
    expect(new Set(names.split(' ').map((name) => skeleton(fold(name)))).size).toBe(1);
  });
});
