/** The messages as they are published. What holds them together is checked where they are compiled: see test/wording. */
import { describe, expect, it } from 'vitest';
import { counted } from '../../src/i18n/counted.ts';
import { loadI18n } from '../../src/i18n/i18n.ts';
import { LATE } from '../../src/i18n/load-late.generated.ts';
import { type I18nWith, loadPart } from '../../src/i18n/parts.ts';
import { LANGUAGES } from '../../src/model/languages.generated.ts';
import { compiledWords } from '../support/words.ts';

const languages = new Map(
  await Promise.all(
    LANGUAGES.map(async (lang) => [lang, await loadPart(await loadI18n(lang), LATE)] as const),
  ),
);
const of = (lang: string): I18nWith<'late'> => {
  const i18n = [...languages.values()].find((candidate) => candidate.lang === lang);
  if (i18n === undefined) throw new Error(`no messages in ${lang}`);
  return i18n;
};

describe('each language is written in its own letters', () => {
  /** Names that stand as they are in every language. */
  const NAMES =
    /Sapar|React|Query|Leaflet|TopoJSON|Valibot|Workbox|Hippocratic License|Unicode|CLDR|License V3|CC BY|Natural Earth|MIT License|SIL Open Font License|Noto Serif|WCAG|AA|Ctrl|CSV|SVG|PNG/g;
  const words = (lang: string) =>
    compiledWords(lang).map(({ key, words }): [string, string] => [key, words.replace(NAMES, '')]);

  it.each(LANGUAGES.filter((lang) => lang !== 'en'))('%s has no word in Latin letters', (lang) => {
    for (const [key, text] of words(lang)) expect(text, key).not.toMatch(/[A-Za-z]/);
  });

  it('English has no word in Cyrillic letters', () => {
    for (const [key, text] of words('en')) expect(text, key).not.toMatch(/\p{Script=Cyrillic}/u);
  });
});

describe('numbers in sentences', () => {
  const statements = (lang: string, value: number) => {
    const { m, f } = of(lang);
    return m.counts.statements({ count: counted(f, value) });
  };

  it('choose the singular in English for one alone', () => {
    expect([0, 1, 27].map((value) => statements('en', value))).toEqual([
      '0 statements',
      '1 statement',
      '27 statements',
    ]);
  });

  it('choose among three forms in Russian by the last digits', () => {
    expect([1, 2, 5, 11, 21, 22, 25].map((value) => statements('ru', value))).toEqual([
      '1 пункт',
      '2 пункта',
      '5 пунктов',
      '11 пунктов',
      '21 пункт',
      '22 пункта',
      '25 пунктов',
    ]);
  });

  it('keep the noun as it is in Tajik', () => {
    expect([1, 27].map((value) => statements('tg', value))).toEqual(['1 нукта', '27 нукта']);
  });

  it('take no plural in Kazakh', () => {
    expect([1, 27].map((value) => statements('kk', value))).toEqual(['1 тұжырым', '27 тұжырым']);
  });
});

describe('an amount with its bound', () => {
  const amount = (lang: string, unit = 'USD', scale = 'billion') => ({
    number: counted(of(lang).f, 1.2),
    ...{ unit, scale },
  });

  it('takes the ablative in Kazakh where the unit is known', () => {
    expect(of('kk').m.amounts.more(amount('kk'))).toBe('1,2 млрд АҚШ долларынан астам');
    expect(of('kk').m.amounts.less(amount('kk'))).toBe('1,2 млрд АҚШ долларынан аз');
  });

  it('takes the genitive in Russian, and a word of its own behind «аз» in Tajik', () => {
    expect(of('ru').m.amounts.more(amount('ru'))).toBe('более 1,2 млрд долларов США');
    expect(of('tg').m.amounts.more(amount('tg'))).toBe('зиёда аз 1,2 млрд доллари ИМА');
  });

  it('takes a sign where it is not, since a bare code cannot be declined', () => {
    expect(of('kk').m.amounts.more(amount('kk', 'XAU'))).toBe('> 1,2 млрд XAU');
    expect(of('kk').m.amounts.less(amount('kk', 'XAU'))).toBe('< 1,2 млрд XAU');
  });

  it('leaves no gap where there is no scale', () => {
    const { m, f } = of('en');
    expect(m.amounts.more({ number: counted(f, 950), scale: 'none', unit: 'USD' })).toBe(
      'more than 950 US dollars',
    );
    expect(m.amounts.money({ number: counted(f, 1), scale: 'none', unit: 'USD' })).toBe('1 US dollar');
  });
});
