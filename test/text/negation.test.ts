import { expect, it } from 'vitest';
import { areContrary, negationOf } from '../../src/text/negation.ts';

it.each([
  ['en', 'The treaty was not signed', 'A notable union was signed until noon'],
  ['en', "It doesn't say", 'It says'],
  ['kk', 'Шартқа қол қойылмады', 'Ынтымақтастық бағдарламасына қол қойылды'],
  ['kk', 'Мақалада айтылмаған', 'Мақалада айтылған'],
  ['ru', 'Договор не подписан', 'Договор о безопасности подписан'],
  ['tg', 'Шартнома имзо нашуд', 'Шартнома имзо шуд'],
])('says "not" in %s: %s', (language, negated, plain) => {
  expect(negationOf(language, negated)).toBe('plain');
  expect(negationOf(language, plain)).toBe('none');
});

it('is contrary to words without one, but not to words that another language may say so', () => {
  expect(areContrary('plain', 'none')).toBe(true);
  expect(areContrary('plain', negationOf('en', 'without a date'))).toBe(false);
  expect(areContrary('plain', negationOf('fr', 'sans date'))).toBe(false);
});
