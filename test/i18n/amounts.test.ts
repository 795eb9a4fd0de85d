import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { amountPhrase, growthPhrase, shortAmount } from '../../src/i18n/amounts.ts';
import { loadI18n } from '../../src/i18n/i18n.ts';
import { LATE } from '../../src/i18n/load-late.generated.ts';
import { loadPart } from '../../src/i18n/parts.ts';
import { growthTo } from '../../src/model/target.ts';
import type { RELATIONS } from '../../src/model/vocabulary.ts';

const en = await loadPart(await loadI18n('en'), LATE);
const kk = await loadPart(await loadI18n('kk'), LATE);

describe('an amount in words', () => {
  const usd = (value: number, relation: (typeof RELATIONS)[number] = '=') =>
    amountPhrase(en, { value, relation }, 'USD');

  it('carries unit and bound', () => {
    expect(usd(2e9)).toBe('2 billion US dollars');
    expect(usd(1.2e9, '>')).toBe('more than 1.2 billion US dollars');
    expect(usd(1.2e9, '<')).toBe('less than 1.2 billion US dollars');
    expect(usd(1.2e9, '~')).toBe('about 1.2 billion US dollars');
  });

  it('in Kazakh declines the unit and has a decimal comma', () => {
    expect(amountPhrase(kk, { value: 1.2e9, relation: '>' }, 'USD')).toBe('1,2 млрд АҚШ долларынан астам');
    expect(amountPhrase(kk, { value: 8e8, relation: '<' }, 'USD', 2e9)).toBe('0,8 млрд АҚШ долларынан аз');
    expect(amountPhrase(kk, { value: 2e9, relation: '=' }, 'USD')).toBe('2 млрд АҚШ доллары');
  });

  it.each([
    [950, '950 US dollars'],
    [1500, '1.5 thousand US dollars'],
    [2_340_000, '2.34 million US dollars'],
    [800_000_000, '800 million US dollars'],
    [3e12, '3 trillion US dollars'],
    [-800_000_000, '-800 million US dollars'],
    [0, '0 US dollars'],
  ])('%i is said in its own scale', (value, words) => {
    expect(usd(value)).toBe(words);
  });

  it('takes over the scale of what it stands beside', () => {
    expect(amountPhrase(en, { value: 800_000_000, relation: '<' }, 'USD', 2e9)).toBe(
      'less than 0.8 billion US dollars',
    );
    expect(amountPhrase(en, { value: 1.2e9, relation: '=' }, 'USD', 500)).toBe('1,200,000,000 US dollars');
  });

  it('says a unit by its code where the language has no name for it', () => {
    expect(amountPhrase(en, { value: 5e6, relation: '=' }, 'KZT')).toBe('5 million KZT');
  });

  it('of per cent has a sign and its bound', () => {
    const percent = (value: number, relation: (typeof RELATIONS)[number]) =>
      amountPhrase(en, { value, relation }, '%');
    expect(percent(12.5, '=')).toBe('12.5%');
    expect(percent(12.5, '>')).toBe('more than 12.5%');
    expect(percent(12.5, '<')).toBe('at most 12.5%');
    expect(percent(12.5, '~')).toBe('about 12.5%');
  });
});

describe('a rounded bound stays true', () => {
  it('"more than" is rounded down, "less than" up', () => {
    expect(amountPhrase(en, { value: 1_239_000_000, relation: '>' }, 'USD')).toBe(
      'more than 1.23 billion US dollars',
    );
    expect(amountPhrase(en, { value: 1_231_000_000, relation: '<' }, 'USD')).toBe(
      'less than 1.24 billion US dollars',
    );
    expect(amountPhrase(en, { value: 1_236_000_000, relation: '~' }, 'USD')).toBe(
      'about 1.24 billion US dollars',
    );
  });

  it('of per cent too', () => {
    expect(amountPhrase(en, { value: 66.68, relation: '>' }, '%')).toBe('more than 66.6%');
    expect(amountPhrase(en, { value: 66.62, relation: '<' }, '%')).toBe('at most 66.7%');
  });

  it('and one that needs no rounding is left alone', () => {
    // 1.1 / 100 is 0.011000000000000001 in binary: a bound must not be moved by that.
    for (let tenths = 1; tenths <= 2000; tenths += 1) {
      const words = `${en.f.number(tenths / 10)}%`;
      expect(amountPhrase(en, { value: tenths / 10, relation: '<' }, '%')).toBe(`at most ${words}`);
      expect(amountPhrase(en, { value: tenths / 10, relation: '>' }, '%')).toBe(`more than ${words}`);
    }
  });

  it('whatever the amount', () => {
    const said = (words: string) => Number(/[\d,.]+/.exec(words)?.[0].replaceAll(',', ''));
    fc.assert(
      fc.property(fc.integer({ min: 1_000_000_000, max: 900_000_000_000 }), (value) => {
        const more = said(amountPhrase(en, { value, relation: '>' }, 'USD'));
        const less = said(amountPhrase(en, { value, relation: '<' }, 'USD'));
        expect(more).toBeLessThanOrEqual(value / 1e9);
        expect(less).toBeGreaterThanOrEqual(value / 1e9);
        expect(less - more).toBeLessThan(0.0101);
      }),
    );
  });
});

describe('growth in words', () => {
  it('from "more than 1.2 billion" to "2 billion" is at most 66.7%', () => {
    const growth = growthTo({ value: 1.2e9, relation: '>' }, { value: 2e9, relation: '=' });
    expect(growth && growthPhrase(en, growth)).toBe('at most 66.7%');
    expect(growth && growthPhrase(kk, growth)).toBe('ең көбі 66,7%');
  });

  it('is rounded so that the bound stays true', () => {
    expect(growthPhrase(en, { value: 0.6661, relation: '<' })).toBe('at most 66.7%');
    expect(growthPhrase(en, { value: 0.6669, relation: '>' })).toBe('at least 66.6%');
    expect(growthPhrase(en, { value: 0.6666, relation: '=' })).toBe('66.7%');
    expect(growthPhrase(en, { value: 0.6666, relation: '~' })).toBe('about 66.7%');
  });

  it('is not rounded away from a round value', () => {
    const growth = growthTo({ value: 1e9, relation: '>' }, { value: 1.1e9, relation: '=' });
    expect(growth && growthPhrase(en, growth)).toBe('at most 10%');
  });
});

describe('an amount on an axis', () => {
  it.each([
    [1.2e9, '1.2bn', '1,2\u00a0млрд'],
    [2e9, '2bn', '2\u00a0млрд'],
    [350e6, '350m', '350\u00a0млн'],
    [1500, '1.5k', '1,5\u00a0мың'],
    [0, '0', '0'],
  ])('%d is short', (value, english, kazakh) => {
    expect(shortAmount(en, value)).toBe(english);
    expect(shortAmount(kk, value)).toBe(kazakh);
  });
});
