import { describe, expect, it } from 'vitest';
import { DUSHANBE, readoutsIn } from '../../support/seeds.ts';

const { en, kk } = readoutsIn(DUSHANBE);

describe('what comes from beyond the text', () => {
  it('stands apart: no statement is made of it, and their number is that of the text', () => {
    expect(en.statements).toHaveLength(27);
    const own = new Set(en.statements.map(({ id }) => id));
    expect(en.context.facts.filter(({ id }) => own.has(id))).toEqual([]);
  });

  it('is in the language of the page', () => {
    const whose = ({ context }: typeof en) => context.trade?.find(({ id }) => id === 'trade-2016')?.whose;
    expect([whose(en), whose(kk)]).toEqual([
      'Kazakhstan, Ministry of National Economy',
      'Қазақстан, Ұлттық экономика министрлігі',
    ]);
    const account = kk.context.accounts?.find(({ id }) => id === 'tajik-side-2026-02');
    expect(account?.topics?.[0]).toEqual({ topic: 'security', what: 'Қауіпсіздік.' });
  });

  it('names its sources by their ids: each page is told once', () => {
    const { sources, facts, trade = [], restatements = [], accounts = [] } = en.context;
    const cited = [...facts, ...trade, ...restatements, ...accounts].flatMap((item) =>
      'sources' in item ? item.sources : [],
    );
    expect(new Set(cited)).toEqual(new Set(sources.map(({ id }) => id)));
    expect(cited.length).toBeGreaterThan(sources.length);
  });
});

describe('of the target', () => {
  const restatements = en.context.restatements ?? [];

  it("every restatement is there, the text's own by its statement alone", () => {
    expect(restatements.map((item) => ('statement' in item ? item.statement : item.date.edtf))).toEqual([
      '2018-03-14',
      '2021-05',
      '2023-05-04',
      '2024-04-30',
      '2024-08-22',
      '2025-08',
      'trade-target',
    ]);
  });

  it('two had a deadline, each with where it comes from', () => {
    const deadlines = restatements.flatMap((item) => ('deadline' in item ? [item.deadline] : []));
    expect(deadlines).toMatchObject([
      { date: { end: { year: 2025 } }, from: 'the end of the road map for 2023-2025' },
      { date: { end: { year: 2027 } }, from: 'the year that the source gives' },
    ]);
  });

  it('one was a range, and one "at least"', () => {
    expect(restatements[0]).toMatchObject({ least: 1e9, value: 2e9, relation: '=' });
    expect(restatements[2]).toMatchObject({ value: 2e9, relation: '>=' });
  });
});

describe('of the trade', () => {
  it('the points are in the order of their periods', () => {
    const starts = (en.context.trade ?? []).map(({ period: { start } }) => (start as { year: number }).year);
    expect(starts).toEqual([...starts].sort());
  });

  it("the text's own figures are not copied", () => {
    expect(en.context.trade?.filter(({ period }) => period.edtf === '2025')).toEqual([]);
  });

  it('the presets are points with a growth', () => {
    const growths = en.context.presets?.map((id) => en.context.trade?.find((item) => item.id === id)?.growth);
    expect(growths).toEqual([
      { value: 0.135, relation: '=' },
      { value: 0.15, relation: '>' },
    ]);
  });
});

describe('of a statement', () => {
  const compared = (id: string) => en.context.compared?.find(({ statement }) => statement === id);

  it('it is told where it was said before', () => {
    expect(compared('wreath')).toEqual({
      statement: 'wreath',
      saidBefore: [
        {
          account: 'talks-2024-01',
          note: 'A wreath at the Somoni monument on Dusti Square was on the programme.',
        },
      ],
    });
    expect(compared('trade-target')).toMatchObject({ saidBefore: [{ account: 'talks-2025-08' }] });
  });

  it('or against which accounts it is new', () => {
    expect(compared('cooperation-programme')).toMatchObject({
      newAgainst: [
        { account: 'talks-2024-01', lookedFor: { words: ['program', '2026'], part: true } },
        { account: 'talks-2025-08', lookedFor: { nearest: { source: 'kt-2025-08', language: 'en' } } },
      ],
    });
  });

  it('and nothing where it was not compared', () => {
    expect(compared('organisations')).toBeUndefined();
  });

  it('steps of delivery are facts; of most nobody looked for any', () => {
    expect(en.context.delivery).toEqual([
      { statement: 'treaty-allied-relations', steps: ['treaty-allied-majilis'] },
    ]);
  });
});

describe('the band of events', () => {
  it('has those with a short name, each with its date', () => {
    const events = en.context.facts.filter(({ event }) => event !== undefined);
    expect(events.map(({ date }) => date?.edtf)).toEqual([
      '1993-01-07',
      '2015-09-14',
      '2023-05-04',
      '2024-08-22',
      '2026-03-11',
    ]);
  });
});
