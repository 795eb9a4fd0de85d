import { expect, it } from 'vitest';
import { copySeeds, DUSHANBE, onlyProblem } from '../../support/seeds.ts';

it('the period of a figure is of the year that its id has', () => {
  const seeds = copySeeds(DUSHANBE);
  seeds.replace('context', 'period: "2016"', 'period: "2018"');
  expect(onlyProblem(seeds)).toEqual({
    ...seeds.where('context', 'period: |"2018"'),
    id: 'trade-2016',
    what: 'the period is of another time than the id',
    found: '"2018"',
    expected: 'a time in 2016, or another id',
  });
});
