import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { statementsCsv } from '../../src/exports/statements-csv.ts';
import { asOfItsEnd } from '../support/as-of-its-end.ts';
import { realReadouts } from '../support/many-languages.ts';
import { withoutGuard } from '../support/read-csv.ts';
import { builtIn, copySeeds, HARBOUR_TALKS } from '../support/seeds.ts';

const readouts = realReadouts('en', 'kk', 'ru', 'tg');

/** The rows as a parser reads them that is not ours. */
const read = (csv: string): Record<string, string>[] => parse(csv, { bom: true, columns: true });

const rows = read(statementsCsv(readouts));
const row = (id: string) => rows.find((candidate) => candidate['id'] === id);
const { statements, text } = [...readouts.values()][0] ?? { statements: [], text: '' };

describe('statements.csv', () => {
  it('has a row for each statement in the order of the text', () => {
    expect(rows.map(({ id }) => id)).toEqual(statements.map(({ id }) => id));
  });

  it('has title, topics, people and places in a column for each language', () => {
    expect(row('trade-target')).toMatchObject({
      kind: 'commitment',
      strength: 'agreed',
      strength_en: 'Agreed',
      strength_kk: 'Уағдаласылған',
      rung: '4',
      topics: 'economy',
      topics_kk: 'Экономика',
      places: 'kazakhstan; tajikistan',
      places_en: 'Kazakhstan; Tajikistan',
      places_tg: 'Қазоқистон; Тоҷикистон',
    });
    expect(row('trade-target')?.['title_en']).toContain('2bn US dollars');
    expect(row('trade-target')?.['who_en']).toContain('Both sides (agreed to take the measures)');
  });

  it('has the words of the text letter by letter, and where they stand in code points', () => {
    const points = [...text];
    for (const { passages, positions } of rows) {
      const parts = positions?.split(' ').map((range) => range.split('-').map(Number)) ?? [];
      expect(withoutGuard(passages ?? '')).toBe(
        parts.map(([start, end]) => points.slice(start, end).join('')).join(' … '),
      );
    }
  });

  it('has an EDTF date with its basis, an open end open, and none for what is undated', () => {
    expect(row('trade-target')).toMatchObject({ date: '2026-02-16/..', date_basis: 'context' });
    expect(row('cooperation-programme')).toMatchObject({ date: '2026/2028', date_basis: 'stated' });
    expect(row('wreath')).toMatchObject({ date: '', date_basis: '' });
  });

  it('says of what was so at the end of its date alone that it is as of then', () => {
    const found = read(statementsCsv(asOfItsEnd(readouts, 'top-three-partner')));
    const told = found
      .filter(({ as_of }) => as_of !== '')
      .map(({ id, date, as_of }) => ({ id, date, as_of }));
    expect(told).toEqual([{ id: 'top-three-partner', date: '/2026-02-16', as_of: 'true' }]);
  });

  it('tells whom and what the text does not name, and an editor inferred', () => {
    expect(row('regular-contacts')).toMatchObject({ who: 'both-sides', who_implied: 'both-sides' });
    expect(row('political-dialogue')).toMatchObject({ who: 'both-sides', who_implied: '' });
    expect(row('trade-target')).toMatchObject({ places_implied: 'kazakhstan; tajikistan' });
    expect(row('talks')).toMatchObject({ places: 'dushanbe', places_implied: '' });
  });

  it('has the computed schedule of a commitment, and none for what is none', () => {
    expect(row('trade-target')).toMatchObject({ schedule: 'none', schedule_end: '' });
    expect(row('cooperation-programme')).toMatchObject({ schedule: 'span', schedule_end: '2028' });
    expect(row('talks')).toMatchObject({ schedule: '' });
  });

  it('has source, terms, day of review and version in every row', () => {
    for (const each of rows) {
      expect(each).toMatchObject({
        readout: 'dushanbe-2026',
        publisher: 'Kazakhstan Today (kt.kz)',
        text_language: 'kk',
        reviewed: '2026-11-24',
        version: '2026-11-24.ceb2c952',
        version_url: '',
        kept: '27/27',
      });
      expect(each['licence']).toContain('CC BY 4.0');
      expect(each['url']).toMatch(/^https:/);
    }
  });

  it('has no text that a spreadsheet takes for a formula', () => {
    const seeds = copySeeds(HARBOUR_TALKS);
    const [title = ''] = /en: (?=Talks)[^\n]+/.exec(seeds.read('annotations')) ?? [];
    seeds.replace('annotations', title, 'en: \'=HYPERLINK("https://example.org";"Here")\'');
    const found = read(statementsCsv(builtIn(seeds.folder).readouts));
    expect(found.map(({ title_en }) => title_en)).toContain('\'=HYPERLINK("https://example.org";"Here")');
    for (const field of [...found, ...rows].flatMap((each) => Object.values(each)))
      expect(field).not.toMatch(/^[=+\-@\t\r]/);
  });
});
