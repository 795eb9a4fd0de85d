import { describe, expect, it } from 'vitest';
import { timeScale } from '../../../src/features/timeline/time-scale.ts';
import { timelineDates } from '../../../src/features/timeline/timeline-dates.ts';
import { earliestDay } from '../../../src/model/calendar.ts';
import type { Readout } from '../../../src/model/readout.ts';
import { harbourReadout, realReadout } from '../../support/readouts.ts';

const readout = realReadout('en');
const extents = extentsOf(readout);
const scale = timeScale(extents);

/** How far the time of a readout reaches, the layer from beyond the text included. */
function extentsOf(of: Readout) {
  const known = timelineDates(of, true).extents;
  if (known === undefined) throw new Error('nothing is dated');
  return known;
}

describe('the scale of time', () => {
  it('reaches from the year of the first date to some months behind the last', () => {
    expect(scale.at(earliestDay({ year: 2024 }))).toBe(0);
    expect(extents.home[0]).toBe(earliestDay({ year: 2024 }));
    expect(extents.home[1]).toBeGreaterThan(earliestDay({ year: 2029 }));
    expect(extents.home[1]).toBeLessThan(earliestDay({ year: 2030 }));
    expect(scale.at(extents.home[1])).toBe(100);
  });

  it('has a line for every year inside', () => {
    expect(scale.ticks.map(({ date }) => date.year)).toEqual([2024, 2025, 2026, 2027, 2028, 2029]);
    for (const { date, x } of scale.ticks) {
      expect(x).toBe(scale.at(earliestDay(date)));
      expect(x).toBeLessThan(100);
    }
  });

  it('is as long a day anywhere', () => {
    const oneYear = scale.at(earliestDay({ year: 2026 })) - scale.at(earliestDay({ year: 2025 }));
    const another = scale.at(earliestDay({ year: 2027 })) - scale.at(earliestDay({ year: 2026 }));
    expect(another).toBeCloseTo(oneYear, 2);
  });

  it('is that of its own readout', () => {
    expect(timeScale(extentsOf(harbourReadout('en'))).ticks.map(({ date }) => date.year)).toEqual([
      2030, 2031, 2032, 2033, 2034,
    ]);
  });

  it('holds where the talks are all that is dated', () => {
    const alone: Readout = { ...readout, statements: [] };
    expect(timeScale(extentsOf(alone)).ticks.map(({ date }) => date.year)).toEqual([2026, 2027]);
  });
});
