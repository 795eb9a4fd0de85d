import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDate } from '../../src/compile/resolve/dates.ts';
import type { Figure, TradePoint } from '../../src/model/readout.ts';
import {
  computationOf,
  gapYears,
  lastYearBefore,
  type SeriesPoint,
  tradeSeries,
  tradeYears,
} from '../../src/model/trade.ts';
import { realReadout } from '../support/readouts.ts';

const MILLION = 1_000_000;

function point(id: string, period: string, millions: number, more: Partial<TradePoint> = {}): TradePoint {
  return {
    id,
    period: parseDate(period),
    value: millions * MILLION,
    unit: 'USD',
    relation: '=',
    whose: 'Somebody',
    sources: ['page'],
    ...more,
  };
}

const readout = realReadout('en');
const points = readout.context.trade ?? [];
const article = readout.statements.flatMap(({ figures }) => figures).find(({ id }) => id === 'trade-2025');
const series = tradeSeries(points, article);
const ids = (list: readonly SeriesPoint[]) => list.map(({ id }) => id);
const year = (of: number) => tradeYears(series).find((item) => item.year === of);

describe('the trade of the published readout', () => {
  it("reaches from 2013 to January 2026, with the text's own figure in its year", () => {
    expect(tradeYears(series).map((item) => item.year)).toEqual(
      Array.from({ length: 14 }, (_, index) => 2013 + index),
    );
    expect(year(2025)?.full).toMatchObject([
      { id: 'trade-2025', basis: 'article', value: 1200 * MILLION, relation: '>' },
    ]);
  });

  it('has gaps where no figure was found: 2014, 2015, 2018 and the whole of 2024', () => {
    expect(gapYears(series)).toEqual([2014, 2015, 2018, 2024]);
    expect(year(2018)).toEqual({ year: 2018, full: [], parts: [] });
  });

  it('has parts of years as parts', () => {
    expect(series.filter(({ part }) => part).map(({ id, year }) => [id, year])).toEqual([
      ['trade-2024-january-october', 2024],
      ['trade-2026-january', 2026],
    ]);
    expect(year(2024)).toMatchObject({ full: [], parts: [{ value: 1100 * MILLION }] });
  });

  it('keeps every source of a year that several give', () => {
    expect(ids(year(2021)?.full ?? [])).toEqual([
      'trade-2021-statistics',
      'trade-2021-computed',
      'trade-2021-kazinform',
    ]);
    expect(year(2023)?.full.map(({ value }) => value / MILLION)).toEqual([1149, 1150, 1130]);
  });

  it("without the layer from beyond the text is the text's own figure alone", () => {
    expect(ids(tradeSeries([], article))).toEqual(['trade-2025']);
  });
});

describe('a computed value shows its numbers:', () => {
  const computed = (id: string) => {
    const derived = points.find((item) => item.id === id)?.derived;
    return derived && computationOf(derived, points);
  };

  it('877.6 + 501.4 = 1379.0', () => {
    expect(computed('trade-2022-sum')).toEqual({
      operator: '+',
      operands: [
        { value: 877.6 * MILLION, relation: '=' },
        { value: 501.4 * MILLION, relation: '=' },
      ],
      result: 1379 * MILLION,
    });
  });

  it('255.8 + about 893', () => {
    expect(computed('trade-2023-statistics')).toEqual({
      operator: '+',
      operands: [
        { value: 255.8 * MILLION, relation: '=' },
        { value: 893 * MILLION, relation: '~' },
      ],
      result: 1148.8 * MILLION,
    });
  });

  it('791 / 1.037, some 763', () => {
    const computation = computed('trade-2019');
    expect(computation).toMatchObject({
      operator: '/',
      operands: [{ value: 791 * MILLION }, { value: 1.037 }],
    });
    expect((computation?.result ?? 0) / MILLION).toBeCloseTo(762.78, 2);
  });

  it('791 × 1.469, some 1162, with no digits but those', () => {
    const computation = computed('trade-2021-computed');
    expect(computation).toMatchObject({
      operator: '×',
      operands: [{ value: 791 * MILLION }, { value: 1.469 }],
    });
    expect((computation?.result ?? 0) / MILLION).toBeCloseTo(1161.98, 2);
  });

  it('none where the point that it builds on is not there or gives no growth', () => {
    expect(computationOf({ before: 'nowhere' }, points)).toBeUndefined();
    expect(computationOf({ grown: 'trade-2020', by: 'trade-2017' }, points)).toBeUndefined();
  });
});

describe('the figure known at a date', () => {
  const known = (date: string) => ids(lastYearBefore(series, parseDate(date)));

  it('is that of the last whole year that had ended, from every source', () => {
    expect(known('2018-03-14')).toEqual(['trade-2017']);
    expect(known('2023-05-04')).toEqual(['trade-2022', 'trade-2022-sum']);
    expect(known('2026-02-16')).toEqual(['trade-2025']);
  });

  it('goes back over years without a figure, and never takes a part of one', () => {
    expect(known('2025-08')[0]).toBe('trade-2023-statistics');
  });

  it('is none before the first', () => {
    expect(known('2013-12-31')).toEqual([]);
    expect(known('2014-01-01')).toEqual(['trade-2013']);
  });
});

describe('a series', () => {
  it("leaves out the text's figure where the text gives it no period", () => {
    const { period: _, ...undated } = article ?? ({} as Figure);
    expect(tradeSeries([], undated)).toEqual([]);
  });

  it('leaves out what is neither a year nor a part of one: it belongs to no year of the axis', () => {
    for (const period of ['2030-11/2031-02', '2030/2031', '2030/..', '/2030'])
      expect(tradeSeries([point('across', period, 1)])).toEqual([]);
  });

  it('is in the order of the years, a whole year before its parts, whatever order the points come in', () => {
    const mixed = ['2031', '2029-02', '2030', '2029'].map((period) => point(period, period, 1));
    expect(ids(tradeSeries(mixed))).toEqual(['2029', '2029-02', '2030', '2031']);
  });

  it('of nothing has no years', () => {
    expect(tradeYears([])).toEqual([]);
    expect(gapYears([])).toEqual([]);
  });

  it('takes a month, several months and nothing but the whole year for what they are', () => {
    const parts = ['2030', '2030-02', '2030-01/2030-11', '2030-01-01/2030-12-30'].map((period, index) =>
      tradeSeries([point(`p${index}`, period, 1)]).map(({ part }) => part),
    );
    expect(parts).toEqual([[false], [true], [true], [true]]);
  });

  it('has every point in exactly one of its years, in whatever order they come', () => {
    const any = fc.array(
      fc.record({
        year: fc.integer({ min: 2000, max: 2030 }),
        month: fc.option(fc.integer({ min: 1, max: 12 })),
      }),
      { minLength: 1 },
    );
    fc.assert(
      fc.property(any, (periods) => {
        const made = periods.map(({ year, month }, index) =>
          point(`p${index}`, month === null ? `${year}` : `${year}-${String(month).padStart(2, '0')}`, 1),
        );
        const years = tradeYears(tradeSeries(made));
        expect(ids(years.flatMap(({ full, parts }) => [...full, ...parts])).sort()).toEqual(
          made.map(({ id }) => id).sort(),
        );
        for (const { year, full, parts } of years) {
          for (const item of [...full, ...parts]) expect(item.year).toBe(year);
        }
        expect(years.map(({ year }) => year)).toEqual(years.map((_, index) => (years[0]?.year ?? 0) + index));
      }),
    );
  });
});
