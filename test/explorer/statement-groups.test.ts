import { describe, expect, it } from 'vitest';
import { indexReadout } from '../../src/explorer/readout-index.ts';
import { type RungGroup, statementGroups } from '../../src/explorer/statement-groups.ts';
import { harbourReadout, realReadout } from '../support/readouts.ts';

const index = indexReadout(realReadout('en'));
const { statements } = index.readout;
const counted = (groups: readonly RungGroup[]) =>
  groups.map((group) => [group.rung.id, group.statements.length]);

describe('the rows of the timeline', () => {
  const { commitments, raised, beside } = statementGroups(index, statements);

  it('are commitments by strength, the strongest first', () => {
    expect(counted(commitments)).toEqual([
      ['signed', 1],
      ['agreed', 1],
      ['confirmed', 3],
    ]);
  });

  it('are raised matters apart from them', () => {
    expect(counted(raised)).toEqual([
      ['stressed', 4],
      ['discussed', 9],
    ]);
  });

  it('are what is no commitment beside them: the treaty of 2024 is not a commitment of these talks', () => {
    expect(beside).toHaveLength(9);
    expect(beside.map(({ id }) => id)).toContain('treaty-allied-relations');
  });

  it('have every statement once, each rung in the order of the text', () => {
    const rows = [...commitments, ...raised].map((group) => group.statements);
    expect(new Set([...rows.flat(), ...beside])).toEqual(new Set(statements));
    expect([...rows.flat(), ...beside]).toHaveLength(27);
    for (const row of [...rows, beside]) {
      expect(row).toEqual(statements.filter((statement) => row.includes(statement)));
    }
  });

  it('leave out a rung on which nothing stands', () => {
    const some = statements.filter(({ strength }) => strength === 'signed' || strength === 'discussed');
    const groups = statementGroups(index, some);
    expect(counted(groups.commitments)).toEqual([['signed', 1]]);
    expect(counted(groups.raised)).toEqual([['discussed', 9]]);
    expect(groups.beside).toEqual([]);
  });

  it('are none for nothing', () => {
    expect(statementGroups(index, [])).toEqual({ commitments: [], raised: [], beside: [] });
  });

  it('follow the ladder that the readout has', () => {
    const harbour = indexReadout(harbourReadout('en'));
    const groups = statementGroups(harbour, harbour.readout.statements);
    expect(counted(groups.commitments)).toEqual([
      ['signed', 1],
      ['decided', 1],
    ]);
    expect(counted(groups.raised)).toEqual([
      ['welcomed', 2],
      ['touched-upon', 1],
    ]);
    expect(groups.beside).toHaveLength(4);
  });
});
