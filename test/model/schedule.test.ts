import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarDate } from '../../src/compile/resolve/context.ts';
import { parseDate } from '../../src/compile/resolve/dates.ts';
import type { CalendarDate, DateBound, Dated, StatementDate } from '../../src/model/readout.ts';
import { scheduleOf } from '../../src/model/schedule.ts';
import { SCHEDULE_STATES } from '../../src/model/vocabulary.ts';
import { realReadout } from '../support/readouts.ts';

const REVIEWED = '2026-11-24';

function dated(edtf: string, more: Partial<Dated> = {}): Dated {
  return { kind: 'dated', ...parseDate(edtf), basis: 'stated', ...more };
}
const talks = dated('2026-02-16', { basis: 'context', fact: 'talks-day' });
const sinceTalks = (end: DateBound = 'open'): Dated => ({
  ...talks,
  edtf: '2026-02-16/..',
  end,
  atTalks: true,
});
const schedule = (date: StatementDate, reviewed = REVIEWED) =>
  scheduleOf(date, talks, calendarDate(reviewed));

describe('a commitment has no schedule', () => {
  it('where it goes on from the talks with an open end', () => {
    expect(schedule(sinceTalks())).toEqual({ state: 'none' });
  });

  it('where it has only the day on which it was made', () => {
    expect(schedule({ ...talks, atTalks: true })).toEqual({ state: 'none' });
    const stated = dated('2026-02-16');
    expect(scheduleOf(stated, stated, { year: 2031 })).toEqual({ state: 'none' });
  });

  it('where nothing dates it', () => {
    expect(schedule({ kind: 'undated', reason: 'The text gives no day.' })).toEqual({ state: 'none' });
  });

  it('where its end is not known', () => {
    expect(schedule(dated('2026/'))).toEqual({ state: 'none' });
  });

  it('from what comes from beyond the text: the text alone gives a time', () => {
    expect(schedule(dated('2024-08-22', { basis: 'context', fact: 'signed' }))).toEqual({ state: 'none' });
  });
});

describe('a commitment with a stated time', () => {
  it('has a span where it runs from one date to another', () => {
    expect(schedule(dated('2026/2028'))).toEqual({ state: 'span', end: { year: 2028 } });
  });

  it('has a deadline where the text says by when', () => {
    expect(schedule(dated('/2027-06'))).toEqual({ state: 'deadline', end: { year: 2027, month: 6 } });
    expect(schedule(dated('2027'))).toEqual({ state: 'deadline', end: { year: 2027 } });
  });

  it('has a deadline on the day of the talks where the text states that day as its own, and not as that of the talks', () => {
    expect(talks.basis).toBe('context');
    expect(schedule(dated('2026-02-16'), '2026-02-16')).toEqual({
      state: 'deadline',
      end: { year: 2026, month: 2, day: 16 },
    });
  });

  it('has a deadline, not a span, where it starts at the talks: that is when it was said', () => {
    expect(schedule(dated('2026-02-16/2027'))).toEqual({ state: 'deadline', end: { year: 2027 } });
  });
});

describe('a time has passed', () => {
  it('on the day after its last one, and not on the last', () => {
    const span = dated('2026/2028');
    expect(schedule(span, '2028-12-31').state).toBe('span');
    expect(schedule(span, '2029-01-01')).toEqual({ state: 'passed', end: { year: 2028 } });
    const deadline = dated('/2027-02');
    expect(schedule(deadline, '2027-02-28').state).toBe('deadline');
    expect(schedule(deadline, '2027-03-01').state).toBe('passed');
  });

  it('never again comes to be ahead as the day of review moves on', () => {
    const day = fc
      .date({ min: new Date('2026-01-01'), max: new Date('2035-01-01'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    const end = fc.record({ year: fc.integer({ min: 2026, max: 2034 }) });
    fc.assert(
      fc.property(day, day, end, (a, b, { year }: CalendarDate) => {
        const [earlier = a, later = b] = [a, b].sort();
        const date = dated(`2026/${year}`);
        if (schedule(date, earlier).state === 'passed') expect(schedule(date, later).state).toBe('passed');
      }),
    );
  });
});

describe('the commitments of the published readout', () => {
  const readout = realReadout('en');
  const states = readout.statements
    .filter(({ kind }) => kind === 'commitment')
    .map(({ id, date }) => [id, scheduleOf(date, readout.talks, readout.reviewed).state]);

  it('are without a schedule, but for the programme with its span', () => {
    expect(Object.fromEntries(states)).toEqual({
      'political-dialogue': 'none',
      'trade-target': 'none',
      'coordinate-efforts': 'none',
      'continue-work': 'none',
      'cooperation-programme': 'span',
    });
  });

  it('have states from the closed list', () => {
    expect(SCHEDULE_STATES).toEqual(expect.arrayContaining(states.map(([, state]) => state)));
  });
});
