import { describe, expect, it } from 'vitest';
import { copySeeds, HARBOUR_TALKS, onlyProblem, readoutIn, type SeedsCopy } from '../../support/seeds.ts';

const EXAMPLES = 'EDTF: 2026, 2026-02, 2026-02-16, 2026/2028, 2026-02-16/.. or /2026-02-16';
const day = { year: 2031, month: 3, day: 3 };

function dateOf(id: string, folder = HARBOUR_TALKS) {
  return readoutIn(folder).statements.find((statement) => statement.id === id)?.date;
}

describe('the date of a statement', () => {
  it('"at-talks" is the day of the talks, with the basis that has', () => {
    expect(dateOf('ferry-line')).toMatchObject({
      kind: 'dated',
      edtf: '2031-03-03',
      start: day,
      end: day,
      basis: 'stated',
      atTalks: true,
    });
  });

  it('"since-talks" starts on that day and is open', () => {
    expect(dateOf('channels')).toMatchObject({
      edtf: '2031-03-03/..',
      start: day,
      end: 'open',
      basis: 'stated',
      atTalks: true,
    });
  });

  it('of a state is the date at which it was so, and says that nothing ended it there', () => {
    const seeds = copySeeds();
    const before = '      edtf: "2030"\n      basis: derived\n      quote: last year\n';
    const state = (edtf: string) => before.replace('"2030"', `"${edtf}"`).concat('      as_of: true\n');
    seeds.replace('annotations', before, state('/2030'));
    expect(dateOf('passengers', seeds.folder)).toMatchObject({
      start: 'unknown',
      end: { year: 2030 },
      asOf: true,
    });
    seeds.replace('annotations', state('/2030'), state('2030/2030'));
    expect(onlyProblem(seeds)).toMatchObject({
      id: 'passengers',
      what: 'a state is told as of one date',
      found: '"2030/2030"',
    });
  });

  it('"since-talks" starts with the first day where the talks took several', () => {
    const seeds = copySeeds();
    seeds.replace(
      'annotations',
      '  talks:\n    edtf: "2031-03-03"',
      '  talks:\n    edtf: 2031-03-03/2031-03-04\n    unread: the second day is made up for this test',
    );
    expect(dateOf('channels', seeds.folder)).toMatchObject({
      edtf: '2031-03-03/..',
      start: day,
      end: 'open',
    });
  });

  it('may be none, with the reason', () => {
    expect(dateOf('next-meeting')).toEqual({ kind: 'undated', reason: 'The text gives no day.' });
  });

  it('of its own shows where it comes from', () => {
    expect(dateOf('agreement')).toEqual({
      kind: 'dated',
      edtf: '2031/2033',
      start: { year: 2031 },
      end: { year: 2033 },
      basis: 'stated',
      quote: expect.any(Array),
    });
    expect(dateOf('passengers')).toMatchObject({
      start: { year: 2030 },
      basis: 'derived',
      how: 'the year of the talks, 2031, less one',
      said: 'last year',
    });
  });
});

describe('a date must show what its basis needs:', () => {
  const needs = (seeds: SeedsCopy, where: string, id: string, basis: string, key: string) => ({
    ...seeds.where('annotations', where),
    id,
    what: `a date with the basis "${basis}" must show where it comes from`,
    found: `no ${key}`,
    expected: `${key}: …`,
  });

  it('stated, the words', () => {
    const seeds = copySeeds();
    seeds.replace('annotations', '      quote: for 2031-2033\n', '');
    expect(onlyProblem(seeds)).toEqual(needs(seeds, '|edtf: 2031/2033', 'agreement', 'stated', 'quote'));
  });

  it('derived, the computation', () => {
    const seeds = copySeeds();
    const how = / {6}how:\n.*\n.*\n/.exec(seeds.read('annotations'))?.[0] ?? '';
    seeds.replace('annotations', how, '');
    expect(onlyProblem(seeds)).toEqual(needs(seeds, '|edtf: "2030"', 'passengers', 'derived', 'how'));
  });

  it('context, the fact', () => {
    const seeds = copySeeds();
    seeds.replace(
      'annotations',
      'edtf: 2031/2033\n      basis: stated',
      'edtf: 2031/2033\n      basis: context',
    );
    expect(onlyProblem(seeds)).toEqual(needs(seeds, '|edtf: 2031/2033', 'agreement', 'context', 'fact'));
  });

  it('the talks too', () => {
    const seeds = copySeeds();
    seeds.replace('annotations', '    quote: 3 March 2031\n', '');
    expect(onlyProblem(seeds)).toEqual(needs(seeds, 'talks:\n    |edtf', 'harbour-talks', 'stated', 'quote'));
  });
});

describe('a date that rests on a context fact', () => {
  function withFact(fact: string, edtf: string): SeedsCopy {
    const seeds = copySeeds();
    seeds.replace(
      'annotations',
      'edtf: 2031/2033\n      basis: stated\n      quote: for 2031-2033',
      `edtf: "${edtf}"\n      basis: context\n      fact: ${fact}`,
    );
    return seeds;
  }

  it('must name one that there is', () => {
    const seeds = withFact('fery-opened', '2029-05');
    expect(onlyProblem(seeds)).toEqual({
      ...seeds.where('annotations', '|fery-opened'),
      id: 'agreement',
      what: 'unknown context fact',
      found: '"fery-opened"',
      expected: 'one of ferry-opened',
      nearest: 'did you mean "ferry-opened"?',
    });
  });

  it('must have its date', () => {
    const seeds = withFact('ferry-opened', '2029-06');
    expect(onlyProblem(seeds)).toEqual({
      ...seeds.where('annotations', '|"2029-06"'),
      id: 'agreement',
      what: 'the date differs from the context fact it rests on',
      found: '"2029-06"',
      expected: 'a date with 2029-05, as the fact "ferry-opened" has it',
    });
  });

  it('may start or end with its date', () => {
    expect(dateOf('agreement', withFact('ferry-opened', '2029-05/..').folder)).toMatchObject({ end: 'open' });
    expect(dateOf('agreement', withFact('ferry-opened', '/2029-05').folder)).toMatchObject({
      start: 'unknown',
    });
  });
});

describe('a bad date', () => {
  it.each([
    ['2031-13', 'not a date of the calendar'],
    ['March 2031', 'not a year, month or day in EDTF'],
    ['2033/2031', 'the end lies before the start'],
  ])('is reported at its value: %s', (edtf, reason) => {
    const seeds = copySeeds();
    seeds.replace('annotations', 'edtf: 2031/2033', `edtf: ${edtf}`);
    expect(onlyProblem(seeds)).toEqual({
      ...seeds.where('annotations', `edtf: |${edtf}`),
      id: 'agreement',
      what: `bad date: ${reason}`,
      found: `"${edtf}"`,
      expected: EXAMPLES,
    });
  });

  it('of the talks is reported once, and not at everything that was said there', () => {
    const seeds = copySeeds();
    seeds.replace('annotations', '  talks:\n    edtf: "2031-03-03"', '  talks:\n    edtf: "2031-02-29"');
    expect(onlyProblem(seeds)).toMatchObject({
      ...seeds.where('annotations', '|"2031-02-29"'),
      id: 'harbour-talks',
      what: 'bad date: not a date of the calendar',
    });
  });

  it.each(['../2031-03-03', '/2031-03-03'])('of the talks is one without a start: %s', (edtf) => {
    const seeds = copySeeds();
    seeds.replace('annotations', '  talks:\n    edtf: "2031-03-03"', `  talks:\n    edtf: ${edtf}`);
    expect(onlyProblem(seeds)).toEqual({
      ...seeds.where('annotations', `edtf: |${edtf}`),
      id: 'harbour-talks',
      what: 'the date of the talks has no start',
      found: `"${edtf}"`,
      expected: 'a day, or an interval that starts with one',
    });
  });
});
