import { describe, expect, it } from 'vitest';
import type { Dated } from '../../src/model/readout.ts';
import { restsOnContext, shownDate } from '../../src/model/shown-date.ts';

const day = { year: 2026, month: 2, day: 16 };
const talks: Dated = {
  kind: 'dated',
  edtf: '2026-02-16',
  start: day,
  end: day,
  basis: 'context',
  fact: 'talks-day',
};
const dated = (edtf: string, start: Dated['start'], end: Dated['end'], more: Partial<Dated> = {}): Dated => ({
  ...talks,
  edtf,
  start,
  end,
  ...more,
});

describe('a date, where what comes from beyond the article is shown,', () => {
  it('is as it is', () => {
    expect(shownDate(talks, talks, true)).toBe(talks);
  });
});

describe('a date as the article alone has it', () => {
  const shown = (date: Dated) => shownDate(date, talks, false);

  it('is as it is where the article states it', () => {
    const programme = dated('2026/2028', { year: 2026 }, { year: 2028 }, { basis: 'stated' });
    expect(shown(programme)).toBe(programme);
  });

  it('is as it is where it is computed from the article alone', () => {
    const { fact: _, ...computed } = dated('2025', { year: 2025 }, { year: 2025 }, { basis: 'derived' });
    expect(shown(computed)).toBe(computed);
  });

  it('is "at the talks" on their day, which is not told', () => {
    expect(shown(talks)).toEqual({ kind: 'article', span: { start: 'talks', end: 'talks' } });
  });

  it('keeps an open end, and an unknown start', () => {
    expect(shown(dated('2026-02-16/..', day, 'open', { atTalks: true }))).toEqual({
      kind: 'article',
      span: { start: 'talks', end: 'open' },
    });
    expect(shown(dated('/2026-02-16', 'unknown', day, { said: 'for many years' }))).toEqual({
      kind: 'article',
      span: { start: 'unknown', end: 'talks' },
      said: 'for many years',
    });
  });

  it('is what the article says in its place, and nowhere on the axis, where it is computed from their day', () => {
    const lastYear = dated(
      '2025',
      { year: 2025 },
      { year: 2025 },
      { basis: 'derived', how: 'the year of the talks less one', said: 'last year' },
    );
    expect(shown(lastYear)).toEqual({ kind: 'article', said: 'last year' });
  });

  it("is none where it is another fact's", () => {
    const treatyDay = { year: 2024, month: 8, day: 22 };
    expect(shown(dated('2024-08-22', treatyDay, treatyDay))).toEqual({ kind: 'article' });
  });

  it('stays none where there is none', () => {
    const undated = { kind: 'undated', reason: 'The article names no day.' } as const;
    expect(shownDate(undated, talks, false)).toBe(undated);
  });
});

describe('the day of the talks', () => {
  it('is the article’s own where the article states it', () => {
    expect(restsOnContext(talks)).toBe(true);
    expect(restsOnContext({ basis: 'stated' })).toBe(false);
  });
});
