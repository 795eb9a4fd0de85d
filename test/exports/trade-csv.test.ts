import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { tradeCsv } from '../../src/exports/trade-csv.ts';
import type { Readout } from '../../src/model/readout.ts';
import { type Lang, TARGET_RELATIONS } from '../../src/model/vocabulary.ts';
import { compileData, dataFiles } from '../../src/seeds/build-data.ts';
import { readRows } from '../support/read-csv.ts';
import { builtIn, copySeeds, DUSHANBE, HARBOUR_TALKS, readoutsIn } from '../support/seeds.ts';

const readouts = readoutsIn(DUSHANBE);
const harbour = readoutsIn(HARBOUR_TALKS);

/** As the build gives them, the first language first. */
const inOrder = ({ en, kk }: Record<'en' | 'kk', Readout>) =>
  new Map<Lang, Readout>([
    ['en', en],
    ['kk', kk],
  ]);

const rows = readRows(tradeCsv(inOrder(readouts)) ?? '');
const row = (id: string) => rows.find((candidate) => candidate['id'] === id);

describe('trade.csv', () => {
  it('is among the files of the built data', () => {
    const { readouts: built, version } = builtIn(DUSHANBE);
    expect(dataFiles(compileData(DUSHANBE)).get('dushanbe-2026/trade.csv')).toBe(
      tradeCsv(built, { version }),
    );
  });

  it('is read alike by a parser that we did not write', () => {
    const file = tradeCsv(inOrder(readouts)) ?? '';
    expect(parse(file, { bom: true, columns: true })).toEqual(readRows(file));
  });

  it('has every point, every restatement and the two figures of the text', () => {
    const { trade = [], restatements = [] } = readouts.en.context;
    expect(new Set(rows.map(({ id }) => id))).toEqual(
      new Set([...trade.map(({ id }) => id), 'trade-2025', ...restatements.map(({ id }) => id)]),
    );
  });

  it('has a row for each source, so that every row has one publisher and one address', () => {
    const twice = rows.filter(({ id }) => id === 'target-2023-05');
    expect(twice.map(({ publisher }) => publisher)).toEqual(['Kazinform', 'jjtv.kz']);
    for (const { publisher, url, basis, accessed } of rows) {
      expect(publisher).not.toBe('');
      expect(url).toMatch(/^https?:\/\//);
      expect(accessed).toBe(basis === 'context' ? '2026-11-24' : '');
    }
  });

  it('has value, unit, relation, period and whose figure it is', () => {
    expect(row('trade-2024-january-october')).toMatchObject({
      record: 'figure',
      basis: 'context',
      period: '2024-01/2024-10',
      value: '1100000000',
      unit: 'USD',
      relation: '~',
      growth: '0.15',
      growth_relation: '>',
      whose_en: "Kazakhstan's ambassador",
      whose_kk: 'Қазақстан елшісі',
      passage: '',
    });
  });

  it('has the computation of a value that was computed', () => {
    expect(row('trade-2022-sum')?.['computation']).toBe('877600000 + 501400000');
    expect(row('trade-2019')?.['computation']).toBe('791000000 / 1.037');
    expect(row('trade-2023-statistics')?.['computation']).toBe('255800000 + ~893000000');
  });

  it("has the very words of the row's page", () => {
    const twice = rows.filter(({ id }) => id === 'target-2023-05');
    expect(twice.map(({ quotation, quotation_language }) => [quotation, quotation_language])).toEqual([
      ['We have agreed to take additional steps to further boost mutual trade to at least $2 billion', 'en'],
      ['The Presidents signed the 2023-2025 Roadmap to bring mutual trade up to $2 billion', 'en'],
    ]);
  });

  it('has who stated the target, when, and by when it was meant', () => {
    expect(row('target-2023-05')).toMatchObject({
      record: 'target',
      date: '2023-05-04',
      deadline: '2025',
      relation: '>=',
      deadline_from_en: 'the end of the road map for 2023-2025',
    });
    expect(row('target-2018-03')).toMatchObject({ least: '1000000000', value: '2000000000', deadline: '' });
  });

  it('has the passage of what the text says, letter by letter', () => {
    for (const id of ['trade-2025', 'target-2026-02']) {
      expect(row(id)).toMatchObject({ basis: 'article', publisher: 'Kazakhstan Today (kt.kz)' });
      expect(row(id)?.['passage']).not.toBe('');
      expect(readouts.kk.text).toContain(row(id)?.['passage'] ?? 'nothing');
    }
    expect(row('target-2026-02')).toMatchObject({ date: '2026-02-16', value: '2000000000' });
  });

  it('has each relation as it is filtered by: "=" too, which a spreadsheet takes for no formula', () => {
    expect(row('target-2026-02')?.['relation']).toBe('=');
    const signs = rows.flatMap(({ relation = '', growth_relation = '' }) => [relation, growth_relation]);
    for (const sign of signs) expect(['', ...TARGET_RELATIONS]).toContain(sign);
  });

  it('says of the text’s figures whom it names, with their part; nobody who is inferred; else whom the text comes from', () => {
    const whose = (statement: string, lang: Lang) => {
      const figure = {
        id: 'own',
        range: [0, 1],
        value: 15,
        unit: 'USD',
        relation: '=',
        measure: 'x',
      } as const;
      const withFigure = (readout: Readout): Readout => ({
        ...readout,
        statements: readout.statements.map((item) =>
          item.id === statement ? { ...item, figures: [{ ...figure, range: [0, 1] }] } : item,
        ),
        target: { base: 'own', goal: 'own', title: 'x' },
      });
      const [first] = readRows(
        tradeCsv(inOrder({ en: withFigure(harbour.en), kk: withFigure(harbour.kk) })) ?? '',
      );
      return first?.[`whose_${lang}`];
    };
    expect(whose('talks', 'en')).toBe('J. Smith; A. Reed (the guest)');
    expect(whose('talks', 'kk')).toBe('Дж. Смит; А. Рид (қонақ)');
    expect(whose('next-meeting', 'en')).toBe('The only source is the Varland Harbour Office.');
    expect(whose('passengers', 'en')).toBe('The only source is the Varland Harbour Office.');
  });

  it("has the text's own figures where nothing comes from beyond it", () => {
    const bare = (readout: Readout): Readout => ({ ...readout, context: { sources: [], facts: [] } });
    const alone: Record<'en' | 'kk', Readout> = { en: bare(readouts.en), kk: bare(readouts.kk) };
    expect(readRows(tradeCsv(inOrder(alone)) ?? '').map(({ id }) => id)).toEqual(['trade-2025', 'goal-2bn']);
  });

  it('has a formula in the seeds as the text that it is', () => {
    const seeds = copySeeds(DUSHANBE);
    const whose = seeds
      .read('context')
      .replace(
        'whose: { en: "Kazinform", kk: "Kazinform", ru: Kazinform, tg: Kazinform }',
        `whose: { en: '=HYPERLINK("https://example.org";"Here")', kk: "@SUM(A1)", ru: "-A", tg: "+A" }`,
      );
    seeds.write('context', whose);
    const told = readRows(tradeCsv(builtIn(seeds.folder).readouts) ?? '');
    const [found] = told.filter(({ whose_en }) => whose_en?.includes('HYPERLINK'));
    expect(found).toMatchObject({
      whose_en: `'=HYPERLINK("https://example.org";"Here")`,
      whose_kk: "'@SUM(A1)",
      whose_ru: "'-A",
      whose_tg: "'+A",
    });
    for (const field of told.flatMap((row) => Object.values(row)))
      expect(Number.isNaN(Number(field)) && /^[=+\-@\t\r](?!$)/.test(field), field).toBe(false);
  });

  it('says in every row of what readout it is, under which terms and of which day; in a page it does without', () => {
    const [file] = readRows(tradeCsv(inOrder(readouts), {}) ?? '');
    expect(file).toMatchObject({ readout: 'dushanbe-2026', reviewed: '2026-11-24', kept: '27/27' });
    expect(file?.['licence']).toContain('CC BY 4.0');
    expect(rows[0]).not.toHaveProperty('licence');
  });

  it('has a growth below nothing as a number', () => {
    expect(row('trade-2023-statistics')?.['growth']).toBe('-0.2');
  });

  it('is not there for a readout without target and trade', () => {
    expect([...dataFiles(compileData(HARBOUR_TALKS)).keys()]).not.toContain('harbour-talks/trade.csv');
  });
});
