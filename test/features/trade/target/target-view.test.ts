import { describe, expect, it } from 'vitest';
import { indexReadout } from '../../../../src/explorer/readout-index.ts';
import { targetView } from '../../../../src/features/trade/target/target-view.ts';
import type { Figure, Readout } from '../../../../src/model/readout.ts';
import { harbourReadout, realReadout } from '../../../support/readouts.ts';

const readout = realReadout('en');

/** The published readout with another figure of last year's trade. */
function withBase(change: Partial<Figure>): Readout {
  return {
    ...readout,
    statements: readout.statements.map((statement) => ({
      ...statement,
      figures: statement.figures.map((figure) =>
        figure.id === 'trade-2025' ? { ...figure, ...change } : figure,
      ),
    })),
  };
}
const view = (of: Readout) => targetView(indexReadout(of));

describe('the target of the published readout', () => {
  it('sets "more than 1.2 billion" against "2 billion", each with the statement that gives it', () => {
    expect(view(readout)).toMatchObject({
      base: { figure: { value: 1.2e9, relation: '>' }, statement: { id: 'trade-last-year' } },
      goal: { figure: { value: 2e9, relation: '=' }, statement: { id: 'trade-target' } },
    });
  });

  it('misses less than 0.8 billion, less than two thirds of growth', () => {
    expect(view(readout)?.gap).toEqual({ value: 8e8, relation: '<' });
    expect(view(readout)?.growth?.relation).toBe('<');
    expect(view(readout)?.growth?.value).toBeCloseTo(2 / 3, 12);
  });

  it('has come at least 60 % of the way', () => {
    expect(view(readout)?.reached).toBe(60);
  });

  it('has its title and note in the language of the page', () => {
    expect(view(readout)?.title).toBe(
      'Trade between Kazakhstan and Tajikistan, and the goal of 2bn US dollars',
    );
    expect(view(realReadout('kk'))?.note).toContain('тауар айналымы');
  });
});

describe('another base', () => {
  it('of which the bound allows no answer gives none, rather than a wrong one', () => {
    const goalIsBound: Readout = {
      ...withBase({ relation: '>' }),
      statements: withBase({ relation: '>' }).statements.map((statement) => ({
        ...statement,
        figures: statement.figures.map((figure) =>
          figure.id === 'goal-2bn' ? { ...figure, relation: '>' as const } : figure,
        ),
      })),
    };
    expect(view(goalIsBound)).toMatchObject({ gap: undefined, growth: undefined, reached: 60 });
  });

  it('beyond the goal fills the bar and not more', () => {
    expect(view(withBase({ value: 2.5e9 }))?.reached).toBe(100);
  });
});

describe('there is nothing to show', () => {
  it('in a readout without a target', () => {
    expect(view(harbourReadout('en'))).toBeUndefined();
  });

  it('where the target names a figure that the readout does not have', () => {
    expect(view({ ...readout, target: { base: 'trade-1925', goal: 'goal-2bn', title: '' } })).toBeUndefined();
  });
});
