import { describe, expect, it } from 'vitest';
import { deadlinesBefore, statedMarks } from '../../../../src/features/trade/target/stated-marks.ts';
import type { Readout, Restatement } from '../../../../src/model/readout.ts';
import { realReadout } from '../../../support/readouts.ts';

/** Restatements of some years, this text's among them; `by`: with a deadline. */
function stated(...items: { year: number; by?: number; own?: boolean }[]) {
  const real = realReadout('en');
  const restatements = items.map(
    ({ year, by, own }) =>
      (own
        ? { id: 'own', statement: 'trade-target' }
        : {
            id: `of-${year}`,
            date: { start: { year }, end: { year } },
            deadline: by === undefined ? undefined : { date: { start: 'unknown', end: { year: by } } },
          }) as Restatement,
  );
  return statedMarks({ talks: real.talks, context: { restatements } as Readout['context'] });
}

describe('marks of the times at which the target was stated', () => {
  it('stand in the order of time, whatever the order of the records', () => {
    const marks = stated({ year: 2024 }, { year: 2026, own: true }, { year: 2018 });
    expect(marks.map(({ id }) => id)).toEqual(['of-2018', 'of-2024', 'own']);
    expect(marks.map(({ x }) => x)).toEqual(marks.map(({ x }) => x).toSorted((a, b) => a - b));
  });

  it('are labelled where they are the first, this text, or have a deadline', () => {
    const marks = stated({ year: 2010 }, { year: 2014 }, { year: 2018, by: 2020 }, { year: 2026, own: true });
    expect(marks.filter(({ isLabelled }) => isLabelled).map(({ id }) => id)).toEqual([
      'of-2010',
      'of-2018',
      'own',
    ]);
  });

  it('leave a label out that would lie over another; this text keeps its own', () => {
    const marks = stated({ year: 1990 }, { year: 2025, by: 2030 }, { year: 2026, own: true });
    expect(marks.filter(({ isLabelled }) => isLabelled).map(({ id }) => id)).toEqual(['of-1990', 'own']);
  });

  it('can be counted: those of one time stand beside each other', () => {
    const marks = stated({ year: 2018 }, { year: 2024 }, { year: 2024 }, { year: 2026, own: true });
    const gaps = marks.slice(1).map(({ x }, at) => x - (marks[at]?.x ?? 0));
    expect(Math.min(...gaps)).toBeGreaterThan(1);
  });

  it('are none where nothing was stated', () => {
    expect(stated()).toEqual([]);
  });
});

describe('deadlines before this text', () => {
  it('are each named once, in their order; what came later is not among them', () => {
    const marks = stated(
      { year: 2020, by: 2025 },
      { year: 2021, by: 2023 },
      { year: 2022, by: 2025 },
      { year: 2026, own: true },
      { year: 2027, by: 2030 },
    );
    expect(deadlinesBefore(marks)).toEqual([2023, 2025]);
  });
});
