import { expect, it } from 'vitest';
import { copySeeds, DUSHANBE, onlyProblem } from '../../support/seeds.ts';

it('a link quotes no name of another one', () => {
  const seeds = copySeeds(DUSHANBE);
  seeds.replace(
    'annotations',
    '- place: central-asia\n        quote: Орталық',
    '- place: south-asia\n        quote: Орталық',
  );
  expect(onlyProblem(seeds)).toMatchObject({
    id: 'regional-security',
    what: 'the quote of a link tells of another one',
    expected: 'central-asia',
  });
});
