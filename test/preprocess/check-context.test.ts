import { describe, expect, it } from 'vitest';
import { copySeeds, onlyProblem, problemsOf } from './support.ts';

const EXAMPLES = 'EDTF: 2026, 2026-02, 2026-02-16, 2026/2028, 2026-02-16/.. or /2026-02-16';

describe('in the context file', () => {
  it('the date of a fact is a date of the calendar', () => {
    const seeds = copySeeds();
    seeds.replace('context', 'date: "2029-05"', 'date: "2029-02-29"');
    expect(onlyProblem(seeds)).toEqual({
      ...seeds.where('context', 'date: |"2029-02-29"'),
      id: 'ferry-opened',
      what: 'bad date: not a date of the calendar',
      found: '"2029-02-29"',
      expected: EXAMPLES,
    });
  });

  it('so are the dates of its sources', () => {
    const seeds = copySeeds();
    seeds.replace('context', 'published: "2029-05-02"', 'published: May 2029');
    seeds.replace('context', 'accessed: "2031-06-01"', 'accessed: "2031-06-31"');
    expect(problemsOf(seeds)).toMatchObject([
      { ...seeds.where('context', '|May 2029\n'), id: 'ferry-opened' },
      { ...seeds.where('context', '|"2031-06-31"'), id: 'ferry-opened' },
    ]);
  });

  it('a fact needs no date', () => {
    const seeds = copySeeds();
    seeds.replace('context', '    date: "2029-05"\n', '');
    expect(problemsOf(seeds)).toEqual([]);
  });

  it('a year without quotation marks, which YAML takes for a number, is a date', () => {
    const seeds = copySeeds();
    seeds.replace('context', 'date: "2029-05"', 'date: 2029');
    expect(problemsOf(seeds)).toEqual([]);
  });

  it('the review date is one day', () => {
    const seeds = copySeeds();
    seeds.replace('context', 'reviewed: "2031-06-01"', 'reviewed: "2031-06"');
    expect(onlyProblem(seeds)).toEqual({
      ...seeds.where('context', 'reviewed: |'),
      what: 'the review date is not a day',
      found: '"2031-06"',
      expected: 'one day, such as 2026-02-16: deadlines are held against it',
    });
  });
});
