import { describe, expect, it } from 'vitest';
import { cldr as en } from '../../src/i18n/cldr/en.generated.ts';
import { cldr as kk } from '../../src/i18n/cldr/kk.generated.ts';
import { cldr as ru } from '../../src/i18n/cldr/ru.generated.ts';
import { cldr as tg } from '../../src/i18n/cldr/tg.generated.ts';
import { createFormats } from '../../src/i18n/formats.ts';

// Spaces that do not break are written out: \u00a0 no-break space, \u202f narrow no-break space, \u2009 thin space.

const talks = { year: 2026, month: 2, day: 16 };
const weekLater = { year: 2026, month: 2, day: 18 };
const nextMonth = { year: 2026, month: 3, day: 3 };
const yearBefore = { year: 2025, month: 12, day: 28 };

describe('English, as in Britain', () => {
  const format = createFormats(en);

  it('groups digits with commas and has a decimal point', () => {
    expect(format.number(1234567.89)).toBe('1,234,567.89');
    expect(format.number(1000)).toBe('1,000');
    expect(format.number(999)).toBe('999');
    expect(format.number(-1200.5)).toBe('-1,200.5');
  });

  it('writes a fraction as a percentage', () => {
    expect(format.percent(0.667)).toBe('66.7%');
    expect(format.percent(2 / 3, { maximumFractionDigits: 0 })).toBe('67%');
    expect(format.percent(12.5)).toBe('1,250%');
    expect(format.percent(-0.07)).toBe('-7%');
  });

  it('writes the day before the month, and no more than is known', () => {
    expect(format.date(talks)).toBe('16 February 2026');
    expect(format.date({ year: 2025, month: 8 })).toBe('August 2025');
    expect(format.date({ year: 2025 })).toBe('2025');
    expect(format.date({ month: 2, day: 16 })).toBe('16 February');
  });

  it('abbreviates months where room is short', () => {
    expect(format.date(talks, 'short')).toBe('16 Feb 2026');
    expect(format.date({ year: 2025, month: 9 }, 'short')).toBe('Sept 2025');
    expect(format.dateRange(talks, weekLater, 'short')).toBe('16–18 Feb 2026');
  });

  it('says once what both ends of a range share', () => {
    expect(format.dateRange({ year: 2026 }, { year: 2028 })).toBe('2026–2028');
    expect(format.dateRange(talks, weekLater)).toBe('16–18 February 2026');
    // Ends with spaces of their own are set off with thin spaces, as CLDR has it.
    expect(format.dateRange(talks, nextMonth)).toBe('16 February\u2009–\u20093 March 2026');
    expect(format.dateRange(yearBefore, talks)).toBe('28 December 2025\u2009–\u200916 February 2026');
    expect(format.dateRange({ year: 2025, month: 1 }, { year: 2025, month: 8 })).toBe(
      'January\u2009–\u2009August 2025',
    );
    expect(format.dateRange({ year: 2025, month: 8 }, { year: 2026, month: 1 })).toBe(
      'August 2025\u2009–\u2009January 2026',
    );
  });

  it('joins lists without a comma before the last word', () => {
    expect(format.list(['Europe', 'the Caucasus', 'South Asia'])).toBe('Europe, the Caucasus and South Asia');
    expect(format.list(['water', 'energy'])).toBe('water and energy');
    expect(format.alternatives(['stated', 'derived', 'context'])).toBe('stated, derived or context');
  });

  it('has a form for one, and "1.0" is not one', () => {
    expect([0, 1, 2, 5, 21, 1.5].map((n) => format.plural(n))).toEqual([
      'other',
      'one',
      'other',
      'other',
      'other',
      'other',
    ]);
    expect(format.plural(1, { minimumFractionDigits: 1 })).toBe('other');
  });
});

describe('Kazakh', () => {
  const format = createFormats(kk);

  it('groups digits with a no-break space and has a decimal comma', () => {
    expect(format.number(1234567.89)).toBe('1\u00a0234\u00a0567,89');
    expect(format.number(1.2)).toBe('1,2');
  });

  it('sets the percent sign close', () => {
    expect(format.percent(0.667)).toBe('66,7%');
  });

  it('writes the year first, tied to its "ж.", and months in lower case', () => {
    expect(format.date(talks)).toBe('2026\u202fж. 16 ақпан');
    expect(format.date({ year: 2025, month: 8 })).toBe('2025\u202fж. тамыз');
    expect(format.date({ year: 2025 })).toBe('2025');
    expect(format.date({ month: 2, day: 16 })).toBe('16 ақпан');
    expect(format.date(talks, 'short')).toBe('2026\u202fж. 16 ақп.');
  });

  it('says once what both ends of a range share', () => {
    expect(format.dateRange({ year: 2026 }, { year: 2028 })).toBe('2026–2028');
    expect(format.dateRange(talks, weekLater)).toBe('2026\u202fж. 16–18 ақпан');
    expect(format.dateRange(talks, nextMonth)).toBe('2026\u202fж. 16 ақпан – 3 наурыз');
    expect(format.dateRange(yearBefore, talks)).toBe('2025\u202fж. 28 желтоқсан – 2026\u202fж. 16 ақпан');
    expect(format.dateRange({ year: 2025, month: 1 }, { year: 2025, month: 8 })).toBe(
      '2025\u202fж. қаңтар – тамыз',
    );
  });

  it('joins lists as the readout does', () => {
    expect(format.list(['Еуропа', 'Кавказ', 'Оңтүстік Азия'])).toBe('Еуропа, Кавказ және Оңтүстік Азия');
    expect(format.list(['су', 'энергетика'])).toBe('су және энергетика');
    expect(format.alternatives(['көлік', 'сауда'])).toBe('көлік не сауда');
    expect(format.alternatives(['су', 'көлік', 'сауда'])).toBe('су, көлік, не болмаса сауда');
  });

  it('has a form for one, and "1,0" is one', () => {
    expect([0, 1, 2, 21, 1.5].map((n) => format.plural(n))).toEqual([
      'other',
      'one',
      'other',
      'other',
      'other',
    ]);
    expect(format.plural(1, { minimumFractionDigits: 1 })).toBe('one');
  });
});

describe('Russian', () => {
  const format = createFormats(ru);

  it('groups digits with a no-break space and has a decimal comma', () => {
    expect(format.number(1234567.89)).toBe('1\u00a0234\u00a0567,89');
  });

  it('sets the percent sign off with a no-break space', () => {
    expect(format.percent(0.667)).toBe('66,7\u00a0%');
  });

  it('declines the month beside a day and not without one', () => {
    expect(format.date(talks)).toBe('16 февраля 2026\u202fг.');
    expect(format.date({ month: 2, day: 16 })).toBe('16 февраля');
    expect(format.date({ year: 2025, month: 8 })).toBe('август 2025\u202fг.');
    expect(format.date({ year: 2026, month: 5, day: 9 }, 'short')).toBe('9 мая 2026\u202fг.');
    expect(format.date({ year: 2026, month: 5 }, 'short')).toBe('май 2026\u202fг.');
    expect(format.date({ year: 2025 })).toBe('2025');
  });

  it('says once what both ends of a range share', () => {
    expect(format.dateRange({ year: 2026 }, { year: 2028 })).toBe('2026–2028');
    expect(format.dateRange(talks, weekLater)).toBe('16–18 февраля 2026\u202fг.');
    expect(format.dateRange(talks, nextMonth)).toBe('16 февраля – 3 марта 2026\u202fг.');
    expect(format.dateRange(yearBefore, talks)).toBe('28 декабря 2025\u202fг. – 16 февраля 2026\u202fг.');
    expect(format.dateRange({ year: 2025, month: 1 }, { year: 2025, month: 8 })).toBe(
      'январь – август 2025\u202fг.',
    );
  });

  it('joins lists', () => {
    expect(format.list(['Европа', 'Кавказ', 'Южная Азия'])).toBe('Европа, Кавказ и Южная Азия');
    expect(format.alternatives(['вода', 'энергетика'])).toBe('вода или энергетика');
  });

  it.each([
    ['one', [1, 21, 101, 1001]],
    ['few', [2, 3, 4, 22, 104]],
    ['many', [0, 5, 11, 12, 14, 20, 25, 111, 1000]],
    ['other', [1.5, 0.8, 2.1]],
  ])('has a form "%s" for %j', (category, numbers) => {
    for (const number of numbers) expect([number, format.plural(number)]).toEqual([number, category]);
  });

  it('gives a number written with a fraction the form of fractions', () => {
    expect(format.plural(2, { minimumFractionDigits: 1 })).toBe('other');
    expect(format.plural(1.9, { maximumFractionDigits: 0 })).toBe('few');
  });
});

describe('Tajik', () => {
  const format = createFormats(tg);

  it('groups digits with a no-break space and has a decimal comma', () => {
    expect(format.number(1234567.89)).toBe('1\u00a0234\u00a0567,89');
  });

  it('sets the percent sign close', () => {
    expect(format.percent(0.667)).toBe('66,7%');
  });

  it('ties the month to its year with "-и соли", in lower case', () => {
    expect(format.date(talks)).toBe('16 феврали соли 2026');
    expect(format.date({ year: 2016, month: 5, day: 22 })).toBe('22 майи соли 2016');
    expect(format.date({ year: 2025, month: 8 })).toBe('августи соли 2025');
    expect(format.date({ month: 2, day: 16 })).toBe('16 феврал');
    expect(format.date({ year: 2025 })).toBe('2025');
    expect(format.date(talks, 'short')).toBe('16 фев 2026');
  });

  it('says once what both ends of a range share', () => {
    expect(format.dateRange({ year: 2026 }, { year: 2028 })).toBe('2026–2028');
    expect(format.dateRange(talks, weekLater)).toBe('16–18 феврали соли 2026');
    expect(format.dateRange(talks, nextMonth)).toBe('16 феврал – 3 марти соли 2026');
    expect(format.dateRange(yearBefore, talks)).toBe('28 декабри соли 2025 – 16 феврали соли 2026');
    expect(format.dateRange(talks, weekLater, 'short')).toBe('16–18 фев 2026');
    expect(format.dateRange({ year: 2025, month: 1 }, { year: 2025, month: 8 })).toBe(
      'январ – августи соли 2025',
    );
  });

  it('joins lists', () => {
    expect(format.list(['Аврупо', 'Қафқоз', 'Осиёи Ҷанубӣ'])).toBe('Аврупо, Қафқоз ва Осиёи Ҷанубӣ');
    expect(format.alternatives(['об', 'нақлиёт', 'савдо'])).toBe('об, нақлиёт ё савдо');
  });

  it('has a form for one', () => {
    expect([0, 1, 2, 21, 1.5].map((n) => format.plural(n))).toEqual([
      'other',
      'one',
      'other',
      'other',
      'other',
    ]);
  });
});
