import { describe, expect, it } from 'vitest';
import { type TimeMark, timeMark } from '../../../src/features/timeline/time-mark.ts';
import { timeScale } from '../../../src/features/timeline/time-scale.ts';
import { timelineDates } from '../../../src/features/timeline/timeline-dates.ts';
import { earliestDay } from '../../../src/model/calendar.ts';
import type { Readout } from '../../../src/model/readout.ts';
import { harbourReadout, realReadout } from '../../support/readouts.ts';

const readout = realReadout('en');
const scale = timeScale(extentsOf(readout));
const talksDay = earliestDay({ year: 2026, month: 2, day: 16 });

/** How far the time of a readout reaches, the layer from beyond the text included. */
function extentsOf(of: Readout) {
  const known = timelineDates(of, true).extents;
  if (known === undefined) throw new Error('nothing is dated');
  return known;
}

/** The mark of a statement of the published readout. */
function markOf(id: string): TimeMark {
  const date = readout.statements.find((statement) => statement.id === id)?.date;
  if (date?.kind !== 'dated') throw new Error(`${id} has no date`);
  return timeMark(scale, date.start, date.end);
}

describe('what stands for a date', () => {
  it('of the treaty, 22 August 2024, is a point to the left of the talks', () => {
    expect(markOf('treaty-allied-relations')).toEqual({
      kind: 'point',
      x: scale.at(earliestDay({ year: 2024, month: 8, day: 22 }) + 0.5),
    });
    expect(markOf('treaty-allied-relations').x).toBeLessThan(scale.at(talksDay));
  });

  it('of something at the talks is a point on their day', () => {
    expect(markOf('agriculture')).toEqual({ kind: 'point', x: scale.at(talksDay + 0.5) });
  });

  it('of the programme is a bar over 2026 to 2028 with both its ends', () => {
    const mark = markOf('cooperation-programme');
    expect(mark).toMatchObject({ kind: 'bar', start: 'known', end: 'known' });
    expect(mark.x).toBe(scale.at(earliestDay({ year: 2026 })));
    expect(mark.kind === 'bar' && mark.x + mark.width).toBeCloseTo(scale.at(earliestDay({ year: 2029 })), 3);
  });

  it('of a commitment without a deadline is a bar from the talks to the edge with an open end', () => {
    const mark = markOf('trade-target');
    expect(mark).toMatchObject({ kind: 'bar', x: scale.at(talksDay), start: 'known', end: 'open' });
    expect(mark.kind === 'bar' && mark.x + mark.width).toBeCloseTo(100, 3);
  });

  it('of "for many years" is a bar whose start is unknown, and says so', () => {
    expect(markOf('top-three-partner')).toMatchObject({ kind: 'bar', x: 0, start: 'unknown', end: 'known' });
  });

  it('of a year is a bar as long as the year', () => {
    expect(markOf('trade-last-year')).toMatchObject({
      kind: 'bar',
      x: scale.at(earliestDay({ year: 2025 })),
      start: 'known',
      end: 'known',
    });
  });

  it('of a month is a point: a bar of its length could not be seen', () => {
    const may = { year: 2026, month: 5 };
    expect(timeMark(scale, may, may).kind).toBe('point');
    expect(timeMark(scale, may, { year: 2026, month: 6 }).kind).toBe('bar');
  });

  it('with an open start is not one with an unknown start', () => {
    const end = { year: 2026 };
    expect(timeMark(scale, 'open', end)).toMatchObject({ start: 'open', end: 'known' });
    expect(timeMark(scale, 'unknown', end)).toMatchObject({ start: 'unknown', end: 'known' });
    // A state may go on: nothing is drawn as its end.
    expect(timeMark(scale, 'unknown', end, true)).toMatchObject({ start: 'unknown', end: 'unknown' });
  });

  it('lies within the strip for every dated statement', () => {
    for (const of of [readout, harbourReadout('en')]) {
      const own = timeScale(extentsOf(of));
      for (const { date } of of.statements) {
        if (date.kind !== 'dated') continue;
        const mark = timeMark(own, date.start, date.end);
        expect(mark.x).toBeGreaterThanOrEqual(0);
        const end = mark.kind === 'bar' ? mark.x + mark.width : mark.x;
        expect(end).toBeLessThanOrEqual(100.001);
        expect(end).toBeGreaterThanOrEqual(mark.x);
      }
    }
  });
});
