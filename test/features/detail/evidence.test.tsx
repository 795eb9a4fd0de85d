/** What stands beside a statement's words: its schedule, its delivery, and whether it was said before. */
import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Context, Dated, Readout } from '../../../src/model/readout.ts';
import { harbourReadout, realReadout } from '../../support/readouts.ts';
import { Card, type ExplorerOptions, renderWithExplorer } from '../../support/render-with-explorer.tsx';

const renderPanel = (options?: ExplorerOptions) => renderWithExplorer(<Card />, options);

const real = realReadout('en');
const card = () => screen.getByRole('dialog');
const term = (name: string) => within(card()).queryByText(name, { selector: 'dt' });

/** What stands in the card under a term. */
function under(name: string): string {
  const values = term(name)?.parentElement?.querySelectorAll('dd') ?? [];
  return [...values].map((value) => (value.textContent ?? '').replace(/\s+/g, ' ').trim()).join(' | ');
}

const open = (statement: string, readout: Readout = real, address = '') =>
  renderPanel({ readout, address: `?sel=statement:${statement}${address}` });

const withContext = (context: Partial<Context>): Readout => ({
  ...real,
  context: { ...real.context, ...context },
});

/** The programme, with another time. */
function withTime(date: Partial<Dated>): Readout {
  const statements = real.statements.map((statement) =>
    statement.id === 'cooperation-programme' && statement.date.kind === 'dated'
      ? { ...statement, date: { ...statement.date, ...date } }
      : statement,
  );
  return { ...real, statements };
}

describe('three things about a commitment stand apart', () => {
  it('the wording, the schedule and the delivery', async () => {
    await open('trade-target');
    expect(under('Wording')).toBe('Commitment · The two sides agreed to do something.');
    expect(under('Schedule')).toBe('no deadline named');
    expect(under('Delivery')).toBe('not checked');
  });

  it('in Kazakh too', async () => {
    await open('trade-target', realReadout('kk'));
    expect(under('Мерзімі')).toBe('мерзімі аталмаған');
    expect(under('Орындалуы')).toBe('тексерілмеген');
  });

  it('and what is no commitment has its wording alone', async () => {
    await open('wreath');
    expect(under('Wording')).toBe('not a commitment · Something that took place.');
    expect(term('Schedule')).toBeNull();
    expect(term('Delivery')).toBeNull();
  });
});

describe('the schedule says', () => {
  it('the period that the article states, with its words', async () => {
    await open('cooperation-programme');
    expect(under('Schedule')).toBe('2026–2028, as stated «2026-2028 жылдарға арналған»');
  });

  it('by when, where the article states that', async () => {
    await open('cooperation-programme', withTime({ edtf: '/2027', start: 'unknown', end: { year: 2027 } }));
    expect(under('Schedule')).toMatch(/^by 2027, as stated/);
  });

  it('that the time had passed on the day of review, which it names', async () => {
    await open('cooperation-programme', { ...real, reviewed: { year: 2029, month: 3, day: 1 } });
    expect(under('Schedule')).toMatch(/^until 2028; passed by 1 March 2029, the day of review/);
  });

  it('the same without what comes from beyond the article', async () => {
    await open('cooperation-programme', real, '&context=off');
    expect(under('Schedule')).toBe('2026–2028, as stated «2026-2028 жылдарға арналған»');
  });
});

describe('the delivery says', () => {
  it('each step with its source; a quoted signing has later steps and is called no commitment', async () => {
    await open('treaty-allied-relations');
    expect(under('Later steps')).toMatch(/^Kazakhstan's Majilis ratified .* on 11 March 2026 .*Zakon\.kz/);
    expect(within(card()).getByRole('link', { name: 'Zakon.kz' })).toHaveAttribute(
      'href',
      expect.stringMatching(/^https:\/\/www\.zakon\.kz\//),
    );
    expect(term('Delivery')).toBeNull();
    expect(term('Schedule')).toBeNull();
    expect(card()).not.toHaveTextContent('Commitment');
  });

  it('"none found" with where, when and for which words it was searched', async () => {
    const searched = [
      { where: 'gov.kz', date: { year: 2026, month: 11, day: 20 }, words: ['road map', '2 bn'] },
    ];
    await open('trade-target', withContext({ delivery: [{ statement: 'trade-target', searched }] }));
    expect(under('Delivery')).toBe(
      'none foundgov.kz, searched on 20 November 2026 for “road map” and “2 bn”',
    );
  });

  it('nothing without what comes from beyond the article', async () => {
    await open('treaty-allied-relations', real, '&context=off');
    expect(term('Later steps')).toBeNull();
    expect(within(card()).queryByText('Beyond the article')).toBeNull();
    expect(within(card()).queryByRole('link', { name: 'Zakon.kz' })).toBeNull();
  });
});

describe('against earlier accounts a statement', () => {
  it('was said before: where, when, what was the same, with the sources', async () => {
    await open('top-three-partner');
    expect(under('Earlier accounts')).toMatch(
      /^Said beforeTalks in Dushanbe, 25 January 2024: One of Tajikistan's three largest partners\.Daryo, 26 January 2024: .*Daryo, 25 January 2024/,
    );
  });

  it('was said before in each account that has it', async () => {
    await open('talks');
    expect(under('Earlier accounts')).toMatch(/25 January 2024: .*Talks in Dushanbe, August 2025: /);
  });

  it('is new against those compared, which are named, with what was looked for in them and the nearest that they have', async () => {
    await open('cooperation-programme');
    expect(under('Earlier accounts')).toMatch(
      /^New against the accounts comparedTalks in Dushanbe, 25 January 2024Looked for: “program”, “2026”\. The page was not read to its end\. The nearest to it: “The legal foundation .* 2013\.”Daryo.*Talks in Dushanbe, August 2025Looked for: .*Kazakhstan Today/,
    );
  });

  it('is new with what the accounts have instead', async () => {
    await open('trade-last-year');
    expect(under('Earlier accounts')).toMatch(
      /The account of January 2024 has trade above 1bn US dollars\.$/,
    );
  });

  it('or was not compared, which is neither', async () => {
    await open('agriculture');
    expect(under('Earlier accounts')).toBe('not compared with earlier accounts');
  });

  it('says nothing where the readout has no earlier account', async () => {
    await open('agreement', harbourReadout('en'));
    expect(under('Wording')).toMatch(/^Commitment/);
    expect(term('Earlier accounts')).toBeNull();
  });

  it('says nothing without what comes from beyond the article', async () => {
    await open('top-three-partner', real, '&context=off');
    expect(term('Earlier accounts')).toBeNull();
    expect(card()).not.toHaveTextContent('Daryo');
  });
});

it('the rank that others give stands open at the statement, three facts with their sources', async () => {
  await open('top-three-partner');
  const facts = within(card()).getByText('Beyond the article').closest('details');
  expect(facts).toHaveAttribute('open');
  for (const rank of [/second largest/, /fourth among/, /third among/]) {
    const fact = within(facts ?? document.body).getByText(rank).parentElement;
    expect(within(fact ?? document.body).getByRole('link')).toHaveAttribute(
      'href',
      expect.stringMatching(/^https:/),
    );
  }
});
