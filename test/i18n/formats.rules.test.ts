import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { cldr as en } from '../../src/i18n/cldr/en.generated.ts';
import { cldr as kk } from '../../src/i18n/cldr/kk.generated.ts';
import { cldr as ru } from '../../src/i18n/cldr/ru.generated.ts';
import { cldr as tg } from '../../src/i18n/cldr/tg.generated.ts';
import { createFormats } from '../../src/i18n/formats.ts';

// What holds in every language. English stands for all where the language makes no difference.

const format = createFormats(en);
const anyLanguage = fc.constantFrom(en, kk, ru, tg);
const anyNumber = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e18, max: 1e18 }),
  fc.integer().map((thousandths) => thousandths / 1000),
);
const anyDigits = fc.integer({ min: 0, max: 6 });

describe('rounding', () => {
  it('never happens unasked', () => {
    expect(format.number(0.1 + 0.2)).toBe('0.30000000000000004');
    expect(format.number(1e-7)).toBe('0.0000001');
    expect(format.number(1e21)).toBe('1,000,000,000,000,000,000,000');
  });

  it('goes to the nearest, a tie away from zero, on the decimal digits and not on binary ones', () => {
    // (1.005).toFixed(2) is "1.00": the binary number lies a little below.
    expect(format.number(1.005, { maximumFractionDigits: 2 })).toBe('1.01');
    expect(format.number(-1.005, { maximumFractionDigits: 2 })).toBe('-1.01');
    expect(format.number(1.0049, { maximumFractionDigits: 2 })).toBe('1');
    expect(format.number(999.95, { maximumFractionDigits: 1 })).toBe('1,000');
    expect(format.number(0.05, { maximumFractionDigits: 0 })).toBe('0');
  });

  it('keeps an upper bound true with "up" and a lower one with "down"', () => {
    const growth = 2 / 1.2 - 1;
    expect(format.percent(growth, { maximumFractionDigits: 1, rounding: 'up' })).toBe('66.7%');
    expect(format.percent(growth, { maximumFractionDigits: 1, rounding: 'down' })).toBe('66.6%');
    expect(format.number(-0.25, { maximumFractionDigits: 1, rounding: 'up' })).toBe('-0.2');
    expect(format.number(-0.25, { maximumFractionDigits: 1, rounding: 'down' })).toBe('-0.3');
  });

  it('leaves a number alone that has no more digits, whatever the direction', () => {
    for (const rounding of ['half', 'up', 'down'] as const) {
      expect(format.number(66.7, { maximumFractionDigits: 1, rounding })).toBe('66.7');
      expect(format.number(2 - 1.2, { maximumFractionDigits: 1, rounding })).toBe('0.8');
      // 0.07 * 100 is 7.000000000000001 in binary.
      expect(format.percent(0.07, { maximumFractionDigits: 0, rounding })).toBe('7%');
    }
  });

  it('fills up with zeros to the minimum, and has no negative zero', () => {
    expect(format.number(1.5, { minimumFractionDigits: 2 })).toBe('1.50');
    expect(format.number(1, { minimumFractionDigits: 1, maximumFractionDigits: 2 })).toBe('1.0');
    expect(format.number(-0)).toBe('0');
    expect(format.number(-0.4, { maximumFractionDigits: 0 })).toBe('0');
  });

  it('up never gives less than the value, down never more, both at most one step apart', () => {
    fc.assert(
      fc.property(anyNumber, anyDigits, (value, digits) => {
        const options = { minimumFractionDigits: digits, maximumFractionDigits: digits };
        const up = format.number(value, { ...options, rounding: 'up' }).replaceAll(',', '');
        const down = format.number(value, { ...options, rounding: 'down' }).replaceAll(',', '');
        expect(Number(up)).toBeGreaterThanOrEqual(value);
        expect(Number(down)).toBeLessThanOrEqual(value);
        const steps = BigInt(up.replace('.', '')) - BigInt(down.replace('.', ''));
        expect([0n, 1n]).toContain(steps);
      }),
    );
  });
});

describe('numbers', () => {
  it('give back their value when separators are taken away', () => {
    fc.assert(
      fc.property(anyLanguage, anyNumber, (cldr, value) => {
        const { decimal, group, minus } = cldr.number;
        const text = createFormats(cldr).number(value);
        const plain = text.replaceAll(group, '').replace(decimal, '.').replace(minus, '-');
        expect(Number(plain)).toBe(value === 0 ? 0 : value);
      }),
    );
  });

  it('stay ungrouped while fewer digits stand before the first separator than the language wants', () => {
    const spanish = createFormats({ ...en, number: { ...en.number, minimumGroupingDigits: 2 } });
    expect(spanish.number(1234)).toBe('1234');
    expect(spanish.number(12345)).toBe('12,345');
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY])('refuse %d', (value) => {
    const message = `A number to be written must be finite, found ${value}`;
    expect(() => format.number(value)).toThrow(new RangeError(message));
    expect(() => format.percent(value)).toThrow(new RangeError(message));
    expect(() => format.plural(value)).toThrow(new RangeError(message));
  });

  it('refuse impossible digits', () => {
    expect(() => format.number(1, { maximumFractionDigits: -1 })).toThrow(RangeError);
    expect(() => format.number(1, { maximumFractionDigits: 0.5 })).toThrow(RangeError);
    expect(() => format.number(1, { minimumFractionDigits: 2, maximumFractionDigits: 1 })).toThrow(
      'Fraction digits must be whole numbers from 0, the minimum not above the maximum, found 2 and 1',
    );
  });
});

describe('dates', () => {
  it('of the calendar only', () => {
    expect(format.date({ year: 2024, month: 2, day: 29 })).toBe('29 February 2024');
    expect(format.date({ month: 2, day: 29 })).toBe('29 February');
    expect(() => format.date({ year: 2026, month: 2, day: 29 })).toThrow(
      new RangeError('The calendar has no such date: year 2026, month 2, day 29'),
    );
    expect(() => format.date({ year: 1900, month: 2, day: 29 })).toThrow(RangeError);
    expect(() => format.date({ year: 2026, month: 13 })).toThrow(RangeError);
    expect(() => format.date({ year: 2026, month: 0 })).toThrow(RangeError);
    expect(() => format.date({ year: 2026, month: 4, day: 31 })).toThrow(RangeError);
    expect(() => format.date({ year: 2026, day: 16 })).toThrow(RangeError);
    expect(() => format.date({ year: 0 })).toThrow(RangeError);
    expect(() => format.date({ year: 2026.5 })).toThrow(RangeError);
  });

  it('write a range of one date as that date', () => {
    expect(format.dateRange({ year: 2026 }, { year: 2026 })).toBe('2026');
    const day = { year: 2026, month: 2, day: 16 };
    expect(format.dateRange(day, day)).toBe('16 February 2026');
  });

  it('write both ends out where one is known less precisely', () => {
    const signing = { year: 2026, month: 2, day: 16 };
    expect(format.dateRange(signing, { year: 2028 })).toBe('16 February 2026\u2009–\u20092028');
    expect(createFormats(kk).dateRange(signing, { year: 2028 })).toBe('2026\u202fж. 16 ақпан – 2028');
  });

  it('refuse a range that ends before it starts', () => {
    expect(() => format.dateRange({ year: 2028 }, { year: 2026, month: 5 })).toThrow(
      new RangeError(
        'A range must not end before it starts: year 2028, month –, day – to year 2026, month 5, day –',
      ),
    );
    const later = { year: 2026, month: 2, day: 17 };
    expect(() => format.dateRange(later, { ...later, day: 16 })).toThrow(RangeError);
    expect(() => format.dateRange(later, { ...later, month: 1 })).toThrow(RangeError);
    expect(() => format.dateRange({ ...later, month: 13 }, later)).toThrow(RangeError);
  });
});

describe('lists', () => {
  it('of none are empty, of one are the item', () => {
    expect(format.list([])).toBe('');
    expect(format.list(['water'])).toBe('water');
    expect(format.alternatives(['water'])).toBe('water');
  });

  it('have each item once, in order, whatever it contains', () => {
    const item = fc.oneof(fc.string(), fc.constantFrom('{0}', '{1}', '$&', "$'", '$1'));
    fc.assert(
      fc.property(anyLanguage, fc.array(item, { minLength: 1, maxLength: 8 }), (cldr, items) => {
        const { list, alternatives } = createFormats(cldr);
        for (const text of [list(items), alternatives(items)]) {
          let from = 0;
          for (const each of items) {
            const at = text.indexOf(each, from);
            expect(at).toBeGreaterThanOrEqual(from);
            from = at + each.length;
          }
          expect(text.endsWith(items.at(-1) ?? '')).toBe(true);
        }
      }),
    );
  });
});

describe('plural rules', () => {
  it('that are not understood are an error, not "other"', () => {
    const french = createFormats({ ...en, plural: [['many', 'e = 0 and i != 0']] });
    expect(() => french.plural(1)).toThrow('Plural rule not understood: "e = 0"');
  });
});

describe('the browser', () => {
  afterEach(() => {
    vi.unstubAllGlobals();
    vi.restoreAllMocks();
  });

  it('is never asked for its Intl, which lacks Tajik in Chromium', () => {
    vi.stubGlobal('Intl', undefined);
    vi.spyOn(Number.prototype, 'toLocaleString').mockImplementation(() => 'local');
    vi.spyOn(Date.prototype, 'toLocaleDateString').mockImplementation(() => 'local');
    const tajik = createFormats(tg);
    expect(tajik.number(1234.5)).toBe('1\u00a0234,5');
    expect(tajik.date({ year: 2026, month: 2, day: 16 })).toBe('16 феврали соли 2026');
    expect(tajik.list(['об', 'савдо'])).toBe('об ва савдо');
    expect(tajik.plural(1)).toBe('one');
  });
});
