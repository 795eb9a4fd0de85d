import { describe, expect, it } from 'vitest';
import { timeline, timelineJson } from '../../src/exports/timeline-json.ts';
import type { Readout, Statement } from '../../src/model/readout.ts';
import { PRESENT, presentReading } from '../support/kept-talks.ts';
import { loadWords } from '../support/load-words.ts';
import { realReadout } from '../support/readouts.ts';

const readout = realReadout('en');
const i18n = await loadWords('en');
const event = (id: string, of = readout) =>
  timeline(of, i18n).events.find(({ unique_id }) => unique_id === id);

/** The readout with one statement changed. */
const having = (id: string, change: Partial<Statement>): Readout => ({
  ...readout,
  statements: readout.statements.map((each) => (each.id === id ? { ...each, ...change } : each)),
});

describe('timeline.json', () => {
  it('has an event for each dated statement, and names those that are none', () => {
    const { events, about } = timeline(readout, i18n);
    expect(events).toHaveLength(readout.statements.length - 1);
    expect(about.undated).toEqual(['wreath']);
  });

  it('has an end where the text names one, drawn to its last day', () => {
    expect(event('cooperation-programme')).toMatchObject({
      start_date: { year: 2026 },
      end_date: { year: 2028, month: 12, day: 31 },
      display_date: '2026–2028',
    });
  });

  it('has no end where none is named, and says so in words', () => {
    const open = event('trade-target');
    expect(open).toMatchObject({
      start_date: { year: 2026, month: 2, day: 16 },
      display_date: 'from 16 February 2026, no end given',
    });
    expect(open).not.toHaveProperty('end_date');
    expect(open?.text.text).toContain('<p>no deadline named</p>');
  });

  it('stands at its end where the start is not known, and says so in words', () => {
    const date = {
      kind: 'dated',
      edtf: '/2027',
      start: 'unknown',
      end: { year: 2027 },
      basis: 'stated',
    } as const;
    const until = event('trade-target', having('trade-target', { date }));
    expect(until).toMatchObject({ start_date: { year: 2027 }, display_date: 'until 2027, start not given' });
    expect(until).not.toHaveProperty('end_date');
  });

  it('is as precise as the text: a year is a year', () => {
    expect(event('trade-last-year')).toMatchObject({ start_date: { year: 2025 }, display_date: '2025' });
  });

  it('quotes the text in its language, and says where the date comes from', () => {
    expect(event('cooperation-programme')?.text.text).toMatch(
      /<p><q lang="kk">.*<\/q><\/p><p>stated in the article<\/p>/,
    );
  });

  it('has the sentence in the language of the page first, marked as a translation of ours', () => {
    expect(event('trade-target')?.text.text).toMatch(
      /^<p>The sides agreed to take concerted measures .* US dollars\. \[translated by Sapar\]<\/p><p><q lang="kk">/,
    );
  });

  it('has no translation in the language of the text', async () => {
    const { events } = timeline(realReadout('kk'), await loadWords('kk'));
    for (const { text } of events) expect(text.text).toMatch(/^<p><q lang="kk">/);
  });

  it('leads back to each statement, and to the explorer, in the version that it was made from', () => {
    const kept = presentReading();
    const page = `https://sapar.example/en/${kept.id}/`;
    const { title, events } = timeline(kept, i18n, { site: 'https://sapar.example/' });
    expect(title.text.text).toContain(`<a href="${page}?v=${PRESENT}">Sapar: ${page}?v=${PRESENT}</a>`);
    for (const { unique_id, text } of events)
      expect(text.text).toContain(`<a href="${page}?sel=statement:${unique_id}&amp;v=${PRESENT}">`);
  });

  it('leads nowhere where the address of the site is not known', () => {
    for (const { text } of timeline(readout, i18n).events) expect(text.text).not.toContain('<a ');
  });

  it('writes what would be markup as text', () => {
    expect(event('talks', having('talks', { title: 'A <b> & "c"' }))?.text.headline).toBe(
      'A &lt;b&gt; &amp; &quot;c&quot;',
    );
  });

  it('has source and terms on its first slide', () => {
    const { text } = timeline(readout, i18n).title;
    expect(text.text).toContain('Kazakhstan Today (kt.kz)</a>');
    expect(text.text).toContain('CC BY 4.0');
  });

  it('is not there for a readout without a date', () => {
    const undated: Readout = {
      ...readout,
      statements: readout.statements.filter(({ id }) => id === 'wreath'),
    };
    expect(timelineJson(undated, i18n)).toBeUndefined();
  });
});
