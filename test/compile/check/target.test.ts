import { describe, expect, it } from 'vitest';
import { copySeeds, DUSHANBE, onlyProblem, problemsOf } from '../../support/seeds.ts';

describe('the figures of a target', () => {
  it('have one unit', () => {
    const seeds = copySeeds(DUSHANBE);
    seeds.replace(
      'annotations',
      'unit: USD\n        relation: "="',
      'unit: KZT\n        unread: { unit: made up }\n        relation: "="',
    );
    expect(onlyProblem(seeds)).toEqual({
      ...seeds.where('annotations', 'target:\n  |base'),
      what: 'the figures of the target have different units',
      found: 'USD and KZT',
      expected: 'two figures of one unit',
    });
  });

  it.each(['base', 'goal'])('are more than nothing, and nothing is not: the %s', (key) => {
    const seeds = copySeeds(DUSHANBE);
    const value = key === 'base' ? 'value: 1200000000' : 'value: 2000000000';
    seeds.replace('annotations', value, 'value: 0');
    expect(problemsOf(seeds)).toContainEqual(
      expect.objectContaining({
        ...seeds.where('annotations', key === 'base' ? 'base: |trade-2025' : 'goal: |goal-2bn'),
        what: 'a figure of the target is not more than nothing',
        found: '0',
      }),
    );
  });

  it('are not less than nothing', () => {
    const seeds = copySeeds(DUSHANBE);
    seeds.replace(
      'annotations',
      'value: 2000000000',
      'value: -2000000000\n        unread: { value: made up }',
    );
    expect(onlyProblem(seeds)).toEqual({
      ...seeds.where('annotations', 'goal: |goal-2bn'),
      id: 'goal-2bn',
      what: 'a figure of the target is not more than nothing',
      found: '-2000000000',
      expected: 'a value above 0',
    });
  });

  it('need not be there: a readout may have no target', () => {
    expect(problemsOf(copySeeds())).toEqual([]);
  });
});
