import { describe, expect, it } from 'vitest';
import { calendarDate } from '../../src/compile/resolve/context.ts';
import { parseDate } from '../../src/compile/resolve/dates.ts';
import { schedulePhrase } from '../../src/i18n/evidence-phrases.ts';
import type { Dated } from '../../src/model/readout.ts';
import { scheduleOf } from '../../src/model/schedule.ts';
import { loadWords } from '../support/load-words.ts';

const en = await loadWords('en');
const kk = await loadWords('kk');

const talks: Dated = { kind: 'dated', ...parseDate('2031-03-03'), basis: 'stated' };
const stated = (edtf: string): Dated => ({ kind: 'dated', ...parseDate(edtf), basis: 'stated' });
const derived = (edtf: string): Dated => ({ ...stated(edtf), basis: 'derived', how: 'two years on' });
const said = (i18n: typeof en, date: Dated, reviewed = '2031-06-01') => {
  const day = calendarDate(reviewed);
  return schedulePhrase(i18n, scheduleOf(date, talks, day), date, day);
};

describe('the time that a commitment is given', () => {
  it('is called stated where the text states it', () => {
    expect(said(en, stated('/2033'))).toBe('by 2033, as stated');
    expect(said(en, stated('2032/2033'))).toBe('2032–2033, as stated');
  });

  it('is not called stated where it was derived: the text does not have that date', () => {
    expect(said(en, derived('/2033'))).toBe('by 2033');
    expect(said(en, derived('2032/2033'))).toBe('2032–2033');
    expect(said(kk, derived('2032/2033'))).toBe('2032–2033');
  });

  it('is told with the day of review once it has passed, whatever it rests on', () => {
    for (const date of [stated('/2033'), derived('/2033')])
      expect(said(en, date, '2034-01-01')).toBe('until 2033; passed by 1 January 2034, the day of review');
  });
});
