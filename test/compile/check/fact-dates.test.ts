import { describe, expect, it } from 'vitest';
import { copySeeds, onlyProblem, problemsOf } from '../../support/seeds.ts';

describe('the words of a fact', () => {
  it('name the year, month and day of its date', () => {
    const seeds = copySeeds();
    seeds.replace('context', 'opened in May 2029.', 'opened in May 2028.');
    expect(onlyProblem(seeds)).toEqual({
      ...seeds.where('context', '|The ferry line between Varland and Ostmere opened'),
      id: 'ferry-opened',
      what: 'the words of a fact name another year than its date',
      found: '"The ferry line between Varland and Ostmere opened in May 2028."',
      expected: 'the year of 2029-05, or unread: why it is right all the same',
    });
  });

  it('in every language', () => {
    const seeds = copySeeds();
    seeds.replace('context', '2029 жылғы мамырда', '2029 жылғы маусымда');
    expect(onlyProblem(seeds)).toMatchObject({
      what: 'the words of a fact name another month than its date',
    });
  });

  it('may name another, with the reason why the date is right', () => {
    const seeds = copySeeds();
    seeds.replace('context', 'opened in May 2029.', 'opened under the plan to 2035.');
    expect(problemsOf(seeds)).toHaveLength(1);
    seeds.replace('context', 'date: "2029-05"', 'date: "2029-05"\n    unread: 2035 is the year of the plan');
    expect(problemsOf(seeds)).toEqual([]);
  });

  it('may name none, and may name others beside it', () => {
    const seeds = copySeeds();
    seeds.replace('context', 'opened in May 2029.', 'opened in May 2029, two years after the plan of 2027.');
    seeds.replace('context', ' 2029 жылғы мамырда ашылды', ' ашылды');
    expect(problemsOf(seeds)).toEqual([]);
  });
});
