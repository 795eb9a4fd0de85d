import { describe, expect, it } from 'vitest';
import { FRAME, historyOf } from '../../../../src/features/trade/history/history.ts';
import type { Readout, Restatement } from '../../../../src/model/readout.ts';
import { harbourReadout, realReadout } from '../../../support/readouts.ts';

const readout = realReadout('en');
const history = historyOf(readout);
if (history === undefined) throw new Error('the real readout has a history');
const bar = (id: string) => {
  const found = history.bars.find((candidate) => candidate.id === id);
  if (found === undefined) throw new Error(`no bar ${id}`);
  return found;
};
const target = (id: string) => history.targets.find((candidate) => candidate.id === id);
const aYear = (history.years[1]?.x ?? 0) - (history.years[0]?.x ?? 0);

describe('the axis of the history', () => {
  it('runs from the first figure to the last deadline, every year on it', () => {
    expect(history.years.map(({ year }) => year)).toEqual([
      ...[2013, 2014, 2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026, 2027],
    ]);
  });

  it('stays between its ends', () => {
    for (const { x, width } of history.bars) {
      expect(x).toBeGreaterThanOrEqual(FRAME.left);
      expect(x + width).toBeLessThanOrEqual(100 - FRAME.right);
    }
  });

  it('begins at nothing, so that heights may be compared', () => {
    expect(history.ticks.map(({ value }) => value)).toEqual([0, 0.5e9, 1e9, 1.5e9, 2e9]);
    expect(history.ticks[0]?.y).toBe(FRAME.bottom);
    expect(history.ticks[4]?.y).toBe(FRAME.top);
  });
});

describe('a figure', () => {
  it('of a year without any is not drawn: the year is a gap', () => {
    expect(history.gaps).toEqual([2014, 2015, 2018, 2024]);
  });

  it('beside another one for its year stands beside it, in equal width', () => {
    const ofYear = ['trade-2023-statistics', 'trade-2023-president', 'trade-2023-caspian-news'].map(bar);
    for (const [at, { x, width }] of ofYear.entries()) {
      expect(width).toBe(bar('trade-2013').width);
      expect(x).toBeGreaterThan((ofYear[at - 1]?.x ?? 0) + (at === 0 ? 0 : width));
    }
  });

  it('of a part of a year is as wide as its months, and lies where they lie', () => {
    const { manner, x, width } = bar('trade-2024-january-october');
    expect(manner).toBe('part');
    expect(width / aYear).toBeCloseTo(10 / 12, 1);
    expect(x).toBeGreaterThan(history.years[10]?.x ?? 0);
    expect(bar('trade-2026-january').width / aYear).toBeCloseTo(1 / 12, 1);
  });

  it('is drawn in the manner of what it is', () => {
    expect(bar('trade-2016').manner).toBe('given');
    expect(bar('trade-2019').manner).toBe('computed');
    expect(bar('trade-2025')).toMatchObject({ manner: 'article', isMoreThan: true });
  });
});

describe('the target', () => {
  it('stands where it was stated, the article’s own among them', () => {
    expect(history.targets.map(({ id, own }) => [id, own])).toEqual([
      ['target-2018-03', false],
      ['target-2021-05', false],
      ['target-2023-05', false],
      ['target-2024-04', false],
      ['target-2024-08', false],
      ['target-2025-08', false],
      ['target-2026-02', true],
    ]);
    const across = history.targets.map(({ x }) => x);
    expect(across).toEqual(across.toSorted((a, b) => a - b));
  });

  it('has its deadline at the end of the year that was given, and only then', () => {
    expect(history.targets.flatMap(({ deadline }) => deadline?.year ?? [])).toEqual([2025, 2027]);
    expect(target('target-2024-08')?.deadline?.x).toBe(100 - FRAME.right);
  });

  it('stated within weeks has a mark each: the text’s own on the line, the others above what is in their way', () => {
    const at = (id: string, year: number, month: number, day: number) =>
      ({
        ...{ id, date: { start: { year, month, day }, end: { year, month, day } }, value: 2e9, unit: 'USD' },
        ...{ whose: 'N', how: 'N', sources: [] },
      }) as unknown as Restatement;
    const { context } = readout;
    const restatements = [
      ...[at('a', 2024, 8, 22), at('b', 2024, 8, 22), at('c', 2024, 8, 23), at('alone', 2020, 1, 1)],
      ...[at('after', 2026, 3, 12), ...(context.restatements ?? []).filter((item) => 'statement' in item)],
    ];
    const close = historyOf({ ...readout, context: { ...context, restatements } });
    const lifts = close?.targets.map(({ id, lift }) => [id, lift]);
    expect(Object.fromEntries(lifts ?? [])).toEqual({
      ...{ a: 0, b: 12, c: 24, alone: 0 },
      ...{ after: 12, 'target-2026-02': 0 },
    });
  });

  it('that was a range reaches down to its lower end', () => {
    expect(target('target-2018-03')?.least).toBe((FRAME.top + FRAME.bottom) / 2);
    expect(target('target-2021-05')?.least).toBeUndefined();
  });
});

describe('there is no history', () => {
  it('without figures from beyond the text, or without a target', () => {
    expect(historyOf(harbourReadout('en'))).toBeUndefined();
    const without: Readout = { ...readout, context: { ...readout.context, trade: [] } };
    expect(historyOf(without)).toBeUndefined();
  });
});
