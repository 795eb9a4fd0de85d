import { describe, expect, it } from 'vitest';
import { parseDate } from '../../../src/compile/resolve/dates.ts';

describe('a date in EDTF', () => {
  it('is a year, a month or a day', () => {
    expect(parseDate('2031').start).toEqual({ year: 2031 });
    expect(parseDate('2031-03').start).toEqual({ year: 2031, month: 3 });
    expect(parseDate('2031-03-05').start).toEqual({ year: 2031, month: 3, day: 5 });
  });

  it('starts and ends with itself', () => {
    const { start, end } = parseDate('2031-03');
    expect(end).toEqual(start);
  });

  it('keeps its text as it was written', () => {
    expect(parseDate('2031/2033').edtf).toBe('2031/2033');
  });

  it('may be an interval, whose ends need not be of one precision', () => {
    expect(parseDate('2031-03-05/2033')).toMatchObject({
      start: { year: 2031, month: 3, day: 5 },
      end: { year: 2033 },
    });
  });

  it('may have an open end (..) or an unknown one (nothing)', () => {
    expect(parseDate('2031/..')).toMatchObject({ start: { year: 2031 }, end: 'open' });
    expect(parseDate('../2031')).toMatchObject({ start: 'open', end: { year: 2031 } });
    expect(parseDate('2031/')).toMatchObject({ start: { year: 2031 }, end: 'unknown' });
    expect(parseDate('/2031')).toMatchObject({ start: 'unknown', end: { year: 2031 } });
  });

  it('may end inside the month or year that it starts with', () => {
    expect(() => parseDate('2031-03/2031')).not.toThrow();
    expect(() => parseDate('2031-03-05/2031-03-05')).not.toThrow();
  });

  it('may be a leap day in a leap year alone', () => {
    expect(parseDate('2028-02-29').start).toEqual({ year: 2028, month: 2, day: 29 });
    expect(() => parseDate('2031-02-29')).toThrow('not a date of the calendar');
    expect(() => parseDate('2100-02-29')).toThrow('not a date of the calendar');
  });
});

describe('what is no date here says why', () => {
  it.each([
    ['16.02.2031', 'not a year, month or day in EDTF'],
    ['soon', 'not a year, month or day in EDTF'],
    ['2031~', 'an uncertain or approximate date (?, ~, %) is not drawn here'],
    ['2031-03?', 'an uncertain or approximate date (?, ~, %) is not drawn here'],
    ['2031?-03-~05', 'an uncertain or approximate date (?, ~, %) is not drawn here'],
    ['%2031', 'an uncertain or approximate date (?, ~, %) is not drawn here'],
    ['2031/2033%', 'an uncertain or approximate date (?, ~, %) is not drawn here'],
    ['2031-03-05T10:00:00', 'a time of day is not drawn here'],
    ['203X', 'a date with digits left open (X) is not drawn here'],
    ['2031-XX', 'a date with digits left open (X) is not drawn here'],
    ['2031-13', 'not a date of the calendar'],
    ['2031-00', 'not a date of the calendar'],
    ['2031-02-30', 'not a date of the calendar'],
    ['2031-04-31', 'not a date of the calendar'],
    ['2031-03-00', 'not a date of the calendar'],
    ['2031-21', 'a season is not drawn here'],
    ['2031-41', 'a season is not drawn here'],
    ['2031-42', 'not a date of the calendar'],
    ['2031-21-01', 'not a date of the calendar'],
    ['2033/2031', 'the end lies before the start'],
    ['2031-03-05/2031-03-04', 'the end lies before the start'],
    ['2031-03/2031-02-28', 'the end lies before the start'],
    ['2031/2032/2033', 'an interval has two ends'],
    ['../..', 'an interval needs at least one date'],
    ['/', 'an interval needs at least one date'],
    ['../', 'an interval needs at least one date'],
    ['', 'not a year, month or day in EDTF'],
    ['0000', 'years count from 0001 to 9999'],
    ['0000/2033', 'years count from 0001 to 9999'],
    ['0000-01/..', 'years count from 0001 to 9999'],
    ['10000', 'not a year, month or day in EDTF'],
    ['-0001', 'a year beyond 0001 to 9999 is not drawn here'],
    ['Y12345', 'a year beyond 0001 to 9999 is not drawn here'],
    ['2031-3', 'not a year, month or day in EDTF'],
    ['2031-03-05-07', 'not a year, month or day in EDTF'],
  ])('%s: %s', (edtf, reason) => {
    expect(() => parseDate(edtf)).toThrow(reason);
  });
});
