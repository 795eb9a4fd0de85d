import { describe, expect, it } from 'vitest';
import { openItems } from '../../../src/features/about/open-items.ts';
import type { Readout } from '../../../src/model/readout.ts';
import { harbourReadout, realReadout } from '../../support/readouts.ts';

const readout = realReadout('en');
const items = openItems(readout);
const ids = (statements: readonly { id: string }[]) => statements.map(({ id }) => id);
const withContext = (context: Partial<Readout['context']>): Readout => ({
  ...readout,
  context: { ...readout.context, ...context },
});

describe('what is open of a readout', () => {
  it('has the searches for later steps that found none, and every commitment that nobody searched for', () => {
    const search = { where: 'gov.kz', date: { year: 2026, month: 11, day: 24 }, words: ['programme'] };
    const { searched, notLookedFor } = openItems(
      withContext({ delivery: [{ statement: 'cooperation-programme', searched: [search] }] }),
    );
    expect(searched).toEqual([
      { statement: expect.objectContaining({ id: 'cooperation-programme' }), searches: [search] },
    ]);
    const commitments = readout.statements.filter(({ kind }) => kind === 'commitment');
    expect(ids(notLookedFor)).toEqual(ids(commitments).filter((id) => id !== 'cooperation-programme'));
  });

  it('does not have a statement whose later steps were found', () => {
    const found = openItems(withContext({ delivery: [{ statement: 'trade-target', steps: ['talks-day'] }] }));
    expect(found.searched).toEqual([]);
    expect(ids(found.notLookedFor)).not.toContain('trade-target');
  });

  it('has what an earlier account, or the other side’s, does not name, with the words that were looked for', () => {
    const earlier = items.absent.filter(({ statement }) => statement !== undefined);
    const otherSide = items.absent.filter(({ what }) => what !== undefined);
    expect(earlier.length).toBeGreaterThan(0);
    expect(otherSide.length).toBeGreaterThan(0);
    for (const { lookedFor } of items.absent) expect(lookedFor.words.length).toBeGreaterThan(0);
  });

  it('has the years between others of which there is no figure of trade', () => {
    const point = { value: 1, unit: 'USD', relation: '=', whose: 'A ministry' } as const;
    const year = (number: number) => ({
      ...{ ...point, id: `trade-${number}`, sources: [] },
      period: { edtf: String(number), start: { year: number }, end: { year: number } },
    });
    expect(openItems(withContext({ trade: [year(2021), year(2023)] })).years).toEqual([2022, 2024]);
  });

  it('has what was inferred by its reason, each statement once under it', () => {
    for (const [reason, statements] of items.inferred) {
      expect(new Set(ids(statements)).size).toBe(statements.length);
      for (const { who, places } of statements)
        expect(
          [...who, ...places].filter(({ basis }) => basis === 'implied').map(({ reason }) => reason),
        ).toContain(reason);
    }
    expect(ids([...items.inferred.values()].flat())).toContain('trade-target');
  });

  it('is little where nothing was compared, searched for or inferred', () => {
    expect(openItems({ ...harbourReadout('en'), statements: [] })).toEqual({
      searched: [],
      notLookedFor: [],
      absent: [],
      years: [],
      inferred: new Map(),
    });
  });
});
