import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { CldrData } from '../../../src/i18n/cldr/data.ts';
import { cldr as en } from '../../../src/i18n/cldr/en.generated.ts';
import { cldr as kk } from '../../../src/i18n/cldr/kk.generated.ts';
import { cldr as ru } from '../../../src/i18n/cldr/ru.generated.ts';
import { cldr as tg } from '../../../src/i18n/cldr/tg.generated.ts';

// The generated files as they stand in the repository. A failure here means: run `npm run cldr`, look at the changes.

const languages: [string, CldrData][] = [
  ['en', en],
  ['kk', kk],
  ['ru', ru],
  ['tg', tg],
];

/** All paths to a string, number or list: `dates.long.month`. */
function paths(value: object, prefix = ''): string[] {
  return Object.entries(value).flatMap(([key, inner]) => {
    const path = prefix + key;
    const isBranch = typeof inner === 'object' && inner !== null && !Array.isArray(inner);
    return isBranch ? paths(inner, `${path}.`) : [path];
  });
}

it('there is one file for each of the four languages', () => {
  const files = readdirSync(new URL('../../../src/i18n/cldr/', import.meta.url));
  const generated = files.filter((file) => file.endsWith('.generated.ts')).sort();
  expect(generated).toEqual(languages.map(([lang]) => `${lang}.generated.ts`));
});

describe.each(languages)('the data of %s', (lang, cldr) => {
  it('have all keys', () => {
    const alone = lang === 'ru' ? ['months.longAlone', 'months.shortAlone'] : [];
    const pattern = [
      'month',
      'day',
      'dayMonth',
      'monthsOfOneYear',
      'monthsOfTwoYears',
      'daysOfOneMonth',
      'daysOfOneYear',
      'daysOfTwoYears',
    ];
    const expected = [
      ...['decimal', 'group', 'minus', 'minimumGroupingDigits', 'percent'].map((key) => `number.${key}`),
      'months.long',
      'months.short',
      ...alone,
      ...['year', 'years', 'fallback'].map((key) => `dates.${key}`),
      ...pattern.flatMap((key) => [`dates.long.${key}`, `dates.short.${key}`]),
      'alphabet',
      ...['two', 'start', 'middle', 'end'].flatMap((key) => [`list.and.${key}`, `list.or.${key}`]),
      'plural',
    ];
    expect(paths(cldr).sort()).toEqual(expected.sort());
  });

  it('have twelve different months, in lower case but in English', () => {
    for (const names of Object.values(cldr.months)) {
      expect(new Set(names).size).toBe(12);
      const cased = lang === 'en' ? /^[A-Z][a-z]+$/ : /^\p{Ll}+\.?$/u;
      expect(names.filter((name: string) => !cased.test(name))).toEqual([]);
    }
  });

  it('have stand-alone months wherever a pattern asks for them', () => {
    const asks = /LLL/.test(JSON.stringify(cldr.dates));
    expect(asks).toBe(cldr.months.longAlone !== undefined && cldr.months.shortAlone !== undefined);
  });

  it('name each field that both ends of a range differ in twice, the rest once', () => {
    /** Its fields in alphabetical order, one letter each: `d–d MMMM y` has `Mddy`. */
    const fields = (pattern: string) =>
      [...pattern.replace(/'[^']*'/g, '').matchAll(/([dMLy])\1*/g)]
        .map(([, letter = '']) => letter.replace('L', 'M'))
        .sort()
        .join('');
    for (const patterns of [cldr.dates.long, cldr.dates.short]) {
      expect(
        Object.fromEntries(Object.entries(patterns).map(([key, value]) => [key, fields(value)])),
      ).toEqual({
        month: 'My',
        day: 'Mdy',
        dayMonth: 'Md',
        monthsOfOneYear: 'MMy',
        monthsOfTwoYears: 'MMyy',
        daysOfOneMonth: 'Mddy',
        daysOfOneYear: 'MMddy',
        daysOfTwoYears: 'MMddyy',
      });
    }
  });

  it('hold both places in each list and range, one in the percentage', () => {
    const pairs = [cldr.dates.fallback, ...Object.values(cldr.list.and), ...Object.values(cldr.list.or)];
    expect(pairs.filter((pair: string) => !/^\{0\}[^{}]+\{1\}$/.test(pair))).toEqual([]);
    expect(cldr.number.percent).toMatch(/^\{0\}\u00a0?%$/);
  });

  it('tell numbers one by one from more', () => {
    const categories = cldr.plural.map(([category]) => category);
    expect(categories).toEqual(lang === 'ru' ? ['one', 'few', 'many'] : ['one']);
  });

  it('stay small: every reader of the language loads them', () => {
    expect(new TextEncoder().encode(JSON.stringify(cldr)).length).toBeLessThan(2000);
  });
});
