import { describe, expect, it } from 'vitest';
import { copySeeds, DUSHANBE, onlyProblem, problemsOf } from '../../support/seeds.ts';

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
      { ...seeds.where('context', '|May 2029\n'), id: 'gazette-first-ferry' },
      { ...seeds.where('context', '|"2031-06-31"'), id: 'gazette-first-ferry' },
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

  it.each(['2031', '2031-06', '2031-06-01/2031-07-01', '2031-06-01/..', '/2031-06-01'])(
    'the review date is one day, and not %s',
    (reviewed) => {
      const seeds = copySeeds();
      seeds.replace('context', 'reviewed: "2031-06-01"', `reviewed: "${reviewed}"`);
      expect(onlyProblem(seeds)).toEqual({
        ...seeds.where('context', 'reviewed: |'),
        what: 'the review date is not a day',
        found: `"${reviewed}"`,
        expected: 'one day, such as 2026-02-16: deadlines are held against it',
      });
    },
  );

  it('a day is one day and no span of them, nor a day that is about right', () => {
    for (const edtf of ['2031-06-01/2031-06-02', '2031-06-01/..', '2031-06-01~']) {
      const seeds = copySeeds();
      seeds.replace('context', 'reviewed: "2031-06-01"', `reviewed: "${edtf}"`);
      expect(onlyProblem(seeds)).toMatchObject({
        ...seeds.where('context', 'reviewed: |'),
        found: `"${edtf}"`,
      });
    }
    const seeds = copySeeds();
    seeds.replace('context', 'accessed: "2031-06-01"', 'accessed: "2031-05-01/2031-06-01"');
    expect(onlyProblem(seeds)).toMatchObject({
      ...seeds.where('context', 'accessed: |'),
      what: 'the day of access is not a day',
    });
  });

  it('there may be nothing but the review date', () => {
    const seeds = copySeeds();
    seeds.write('context', 'reviewed: "2031-06-01"\n');
    seeds.replace('annotations', '    facts: [ferry-opened]\n', '');
    expect(problemsOf(seeds)).toEqual([]);
  });
});

describe('a source', () => {
  it.each(['publisher', 'url', 'accessed'])('has its %s', (key) => {
    const seeds = copySeeds();
    seeds.write('context', seeds.read('context').replace(new RegExp(`^    ${key}: .*\\n`, 'm'), ''));
    expect(onlyProblem(seeds)).toEqual({
      ...seeds.where('context', '|id: gazette-first-ferry'),
      id: 'gazette-first-ferry',
      what: 'missing key in sources[0]',
      found: 'nothing',
      expected: key,
    });
  });

  it("has a title, or a description in the editor's own words", () => {
    const seeds = copySeeds();
    seeds.replace('context', '    title: The first ferry\n', '');
    expect(onlyProblem(seeds)).toEqual({
      ...seeds.where('context', '|id: gazette-first-ferry'),
      id: 'gazette-first-ferry',
      what: 'a source needs a name to be told by',
      found: 'neither title nor description',
      expected: "title: the page's own, or description: {en, kk} in your words",
    });
    seeds.replace('context', '    url:', '    description: { en: A page, kk: Бет }\n    url:');
    expect(problemsOf(seeds)).toEqual([]);
  });

  it('was read on one day', () => {
    const seeds = copySeeds();
    seeds.replace('context', 'accessed: "2031-06-01"', 'accessed: "2031-06"');
    expect(onlyProblem(seeds)).toMatchObject({
      ...seeds.where('context', 'accessed: |'),
      id: 'gazette-first-ferry',
      what: 'the day of access is not a day',
      found: '"2031-06"',
    });
  });
});

describe('an event', () => {
  it('has a date, since it stands in the timeline', () => {
    const seeds = copySeeds();
    seeds.replace('context', '    date: "2029-05"\n', '    event: { en: Ferry opened, kk: Паром ашылды }\n');
    expect(onlyProblem(seeds)).toMatchObject({
      ...seeds.where('context', 'event: |'),
      id: 'ferry-opened',
      what: 'an event needs a date',
    });
  });
});

describe('an account', () => {
  it('has a date of the calendar, which is told where it stands', () => {
    const seeds = copySeeds(DUSHANBE);
    seeds.replace('context', 'date: "2024-01-25"', 'date: "2024-01-32"');
    expect(onlyProblem(seeds)).toMatchObject({
      ...seeds.where('context', 'date: |"2024-01-32"'),
      id: 'talks-2024-01',
      what: 'bad date: not a date of the calendar',
    });
  });
});

describe('an earlier account', () => {
  it('is from before the talks', () => {
    const seeds = copySeeds(DUSHANBE);
    seeds.replace('context', 'date: "2024-01-25"', 'date: "2026-02"');
    expect(onlyProblem(seeds)).toEqual({
      ...seeds.where('context', 'date: |"2026-02"\n'),
      id: 'talks-2024-01',
      what: 'an earlier account is not from before the talks',
      found: '"2026-02"',
      expected: 'a date before 2026-02-16, or of: same-talks',
    });
  });
});

describe('that no step was found', () => {
  const searched = (date: string) => `  - statement: trade-target
    searched:
      - where: { en: The two ministries' sites, kk: Екі министрліктің сайттары, ru: Сайты двух министерств, tg: Сомонаҳои ду вазорат }
        date: "${date}"
        words: [road map]
`;

  it('is said with a record of the search: where, on which day, with which words', () => {
    const seeds = copySeeds(DUSHANBE);
    seeds.write('context', seeds.read('context') + searched('2026-11-24'));
    expect(problemsOf(seeds)).toEqual([]);
    seeds.replace('context', '        words: [road map]\n', '');
    expect(onlyProblem(seeds)).toMatchObject({
      what: 'missing key in delivery[1].searched[0]',
      expected: 'words',
    });
  });

  it('holds for one day', () => {
    const seeds = copySeeds(DUSHANBE);
    seeds.write('context', seeds.read('context') + searched('2026-11'));
    expect(onlyProblem(seeds)).toMatchObject({
      ...seeds.where('context', 'date: |"2026-11"'),
      id: 'trade-target',
      what: 'the day of a search is not a day',
    });
  });
});
