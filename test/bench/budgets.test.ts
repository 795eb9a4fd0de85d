import { describe, expect, it } from 'vitest';
import type { Readout } from '../../src/model/readout.ts';
import { harbourReadout, realReadout } from '../support/readouts.ts';
import { budgetsFor, htmlBudget } from './budgets.mjs';

const harbour = harbourReadout('en');

/** The first entry of a list, so many times. */
const times = <T>(count: number, list: readonly T[]): T[] =>
  Array.from({ length: count }, () => list.slice(0, 1)).flat();

/** A readout of so many statements with the two entries of the context that an invented one has. */
const ofStatements = (count: number): Readout => ({
  ...harbour,
  statements: times(count, harbour.statements),
});

const limits = (readout: Readout) =>
  Object.fromEntries(Object.entries(budgetsFor(readout)).map(([key, { limit }]) => [key, limit]));

describe('the HTML of a page', () => {
  it('may weigh 30.9 kB for a readout of 27 statements, 73 entries of the context and 13 quotations in it', () => {
    expect(htmlBudget(realReadout('en'))).toBeCloseTo(30.9, 1);
  });

  it('may weigh 18 % more beside its frame where text and translation are both in Cyrillic', () => {
    const page = realReadout('kk');
    const sentences = page.paragraphs.map((paragraph) => ({
      ...paragraph,
      sentences: paragraph.sentences.map((sentence) => ({ ...sentence, translation: 'Перевод' })),
    }));
    const frame = 18;
    expect(htmlBudget({ ...page, paragraphs: sentences }) - frame).toBeCloseTo(
      1.18 * (htmlBudget(page) - frame),
    );
  });

  it('may weigh 0.1 kB more for each finding', () => {
    const findings = times(3, [{ id: 'f', text: 'One.', statements: ['talks'] }]);
    expect(htmlBudget({ ...harbour, findings }) - htmlBudget(harbour)).toBeCloseTo(0.3);
  });

  it('may weigh 0.13 kB more for each statement', () => {
    expect(htmlBudget(ofStatements(110)) - htmlBudget(ofStatements(10))).toBeCloseTo(13);
  });

  it.each(['sources', 'facts', 'trade', 'accounts'] as const)(
    'may weigh 0.12 kB more for each entry of the context, such as of its %s',
    (list) => {
      const { context, ...readout } = realReadout('en');
      const more = (count: number) =>
        htmlBudget({
          ...readout,
          context: { ...context, [list]: times<unknown>(count, context[list] ?? []) },
        });
      expect(more(110) - more(10)).toBeCloseTo(12);
    },
  );

  // Measured, see "Growth of the page" in docs/performance.md.
  it.each([
    [29, 13.1],
    [221, 27],
    [708, 61.6],
    [4999, 363.2],
  ])(
    'is refused at %i statements where each of them wastes 1 kB, and is not where none does',
    (count, kB) => {
      const budget = htmlBudget(ofStatements(count));
      expect(kB).toBeLessThan(budget);
      expect(kB + count).toBeGreaterThan(budget);
    },
  );
});

describe('the search', () => {
  it('may load 15 kB, and 0.4 for each statement and 0.1 for each entry of the context', () => {
    const { search = 0 } = limits(ofStatements(10));
    expect(search).toBeCloseTo(15 + 10 * 0.4 + 2 * 0.1);
  });
});

describe('programs', () => {
  it('have the same limits for every page: 88 kB until interactive, 29.5 our own, 10 for the service worker', () => {
    for (const readout of [harbour, realReadout('kk'), ofStatements(5000)])
      expect(limits(readout)).toMatchObject({ interactive: 88, own: 29.5, offline: 10 });
  });

  it('and styles, base map and fonts have 246 kB beside the HTML, whatever that may weigh', () => {
    for (const readout of [harbour, realReadout('kk'), ofStatements(5000)]) {
      const { html = 0, everything = 0 } = limits(readout);
      expect(html).toBe(htmlBudget(readout));
      expect(everything - html).toBeCloseTo(246);
    }
  });
});
