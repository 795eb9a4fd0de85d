import { describe, expect, it } from 'vitest';
import { timeMark } from '../../../src/features/timeline/time-mark.ts';
import { timeScale } from '../../../src/features/timeline/time-scale.ts';
import { timelineDates } from '../../../src/features/timeline/timeline-dates.ts';
import { aroundTalks, isSameView, moved, within, zoomed } from '../../../src/features/timeline/zoom.ts';
import { earliestDay } from '../../../src/model/calendar.ts';
import { harbourReadout, realReadout } from '../../support/readouts.ts';

const { extents, events } = timelineDates(realReadout('en'), true);
if (extents === undefined) throw new Error('nothing is dated');
const { home, all } = extents;
const talks = earliestDay({ year: 2026, month: 2, day: 16 });
const labels = (view: readonly [number, number]) => timeScale(extents, view).ticks.map(({ date }) => date);

describe('the time axis', () => {
  it('reaches from the first event, 1993, to some months behind the last date', () => {
    expect(events.map(({ date }) => date.edtf)).toEqual([
      '1993-01-07',
      '2015-09-14',
      '2023-05-04',
      '2024-08-22',
      '2026-03-11',
    ]);
    expect(all[0]).toBe(earliestDay({ year: 1993 }));
    expect(all[1]).toBe(home[1]);
  });

  it('has ticks for decades in years, for a year in half years, for a month in days', () => {
    expect(labels(all).map(({ year }) => year)).toEqual([1995, 2000, 2005, 2010, 2015, 2020, 2025]);
    const year = [earliestDay({ year: 2026 }), earliestDay({ year: 2027 })] as const;
    expect(labels(year)).toEqual(
      [1, 7, 13].map((month) => ({
        year: month > 12 ? 2027 : 2026,
        month: month > 12 ? 1 : month,
      })),
    );
    expect(labels(aroundTalks(extents))).toContainEqual({ year: 2026, month: 2, day: 16 });
  });

  it('never has more labels than there is room for, whatever is shown', () => {
    for (let view = all; ; view = zoomed(view, 1.3, 0.7, all)) {
      expect(labels(view).length).toBeGreaterThan(0);
      expect(labels(view).length).toBeLessThanOrEqual(9);
      if (isSameView(view, zoomed(view, 1.3, 0.7, all))) break;
    }
  });
});

describe('zooming', () => {
  it('keeps the day under the pointer where it is', () => {
    const day = home[0] + 0.25 * (home[1] - home[0]);
    const [from, to] = zoomed(home, 2, 0.25, all);
    expect((day - from) / (to - from)).toBeCloseTo(0.25, 9);
    expect(to - from).toBeCloseTo((home[1] - home[0]) / 2, 6);
  });

  it('out ends where all of it is shown, in at two weeks', () => {
    expect(zoomed(home, 0.001, 0.5, all)).toEqual(all);
    const [from, to] = zoomed(home, 1e6, 0.5, all);
    expect(to - from).toBeCloseTo(14, 9);
  });

  it('and moving never leave what there is', () => {
    expect(moved(all, 1, all)).toEqual(all);
    expect(moved([all[0], all[0] + 100], -1, all)).toEqual([all[0], all[0] + 100]);
    expect(within([all[1] - 10, all[1] + 90], all)).toEqual([all[1] - 100, all[1]]);
  });

  it('to the talks shows the days on both sides of them', () => {
    expect(aroundTalks(extents)).toEqual([talks - 15, talks + 15]);
  });
});

describe('what lies out of sight', () => {
  const date = { year: 1993, month: 1, day: 7 };

  it('is no point at the edge, but an arrow that says on which side it is', () => {
    expect(timeMark(timeScale(extents), date, date)).toEqual({ kind: 'outside', x: 0, side: 'left' });
    const nineties = timeScale(extents, [all[0], all[0] + 3650]);
    const programme = timeMark(nineties, { year: 2026 }, { year: 2028 });
    expect(programme).toEqual({ kind: 'outside', x: 100, side: 'right' });
  });

  it('of a bar has no stop', () => {
    const year2027 = timeScale(extents, [earliestDay({ year: 2027 }), earliestDay({ year: 2028 })]);
    expect(timeMark(year2027, { year: 2026 }, { year: 2028 })).toEqual({
      kind: 'bar',
      x: 0,
      width: 100,
      start: 'beyond',
      end: 'beyond',
    });
  });

  it('is never lengthened by zooming out: an unknown start reaches as far back as at first', () => {
    const end = { year: 2026, month: 2, day: 16 };
    const scale = timeScale(extents, all);
    expect(timeMark(scale, 'unknown', end)).toMatchObject({ x: scale.at(home[0]), start: 'unknown' });
  });
});

describe('the axis of the article alone', () => {
  const { extents: own, events: none } = timelineDates(realReadout('en'), false);
  const scale = timeScale(own);

  it('has the years that the article states, and no other, and no event', () => {
    expect(scale.ticks.map(({ date }) => date)).toEqual([{ year: 2026 }, { year: 2027 }, { year: 2028 }]);
    expect(none).toEqual([]);
  });

  it('has the talks in a part of their own, which no year reaches into', () => {
    expect(own?.talks).toBeUndefined();
    const [, laneEnd] = scale.lane ?? [];
    expect(scale.talks).toBeLessThan(laneEnd ?? 0);
    expect(scale.ticks.every(({ x }) => x > (laneEnd ?? 100))).toBe(true);
  });

  it('has what goes on from the talks fade within that part: it is not held against the years', () => {
    const mark = timeMark(scale, 'talks', 'open');
    expect(mark).toMatchObject({ kind: 'bar', x: scale.talks, start: 'known', end: 'open' });
    expect(mark.kind === 'bar' && mark.x + mark.width).toBe(scale.lane?.[1]);
    expect(timeMark(scale, 'talks', 'talks')).toEqual({ kind: 'point', x: scale.talks });
  });

  it('is that of their day where the article states it', () => {
    const harbour = timelineDates(harbourReadout('en'), false);
    expect(harbour.areTalksDated).toBe(true);
    expect(timeScale(harbour.extents).lane).toBeUndefined();
  });

  it('has the talks alone where nothing is dated', () => {
    const alone = timelineDates({ ...realReadout('en'), statements: [] }, false);
    expect(alone.extents).toBeUndefined();
    expect(timeScale(undefined)).toMatchObject({ ticks: [], lane: [0, 100] });
  });
});
