import { describe, expect, it } from 'vitest';
import { copySeeds, DUSHANBE, onlyProblem, problemsOf } from '../../support/seeds.ts';

/** A copy of the published seeds with one thing in the context file changed. */
function changed(before: string, after: string) {
  const seeds = copySeeds(DUSHANBE);
  seeds.replace('context', before, after);
  return seeds;
}

describe('the period of a trade figure', () => {
  it.each(['2024/2025', '2024-11/2025-02', '2024/..', '/2024-10'])(
    'is one year or a part of one, and not %s',
    (period) => {
      const seeds = changed('period: "2024-01/2024-10"', `period: "${period}"`);
      expect(onlyProblem(seeds)).toMatchObject({
        ...seeds.where('context', `period: |"${period}"`),
        id: 'trade-2024-january-october',
        what: 'the period of a trade figure is not one year or a part of one',
        found: `"${period}"`,
      });
    },
  );

  it('is written with the four digits of its year', () => {
    expect(onlyProblem(changed('period: "2024-01/2024-10"', 'period: "0001-01/0001-12"'))).toMatchObject({
      found: '"0001-01/0001-12"',
      expected: '0001',
    });
    // As a year it is right: what is said is that the id has another one.
    expect(onlyProblem(changed('period: "2024-01/2024-10"', 'period: "0001"'))).toMatchObject({
      what: 'the period is of another time than the id',
    });
  });

  it('is written as the year that it is', () => {
    const seeds = changed('period: "2024-01/2024-10"', 'period: "2024-01/2024-12"');
    expect(onlyProblem(seeds)).toMatchObject({
      id: 'trade-2024-january-october',
      what: 'a whole year written as a part of one',
      expected: '2024',
    });
  });

  it('is a date of the calendar', () => {
    expect(onlyProblem(changed('period: "2026-01"', 'period: "2026-13"'))).toMatchObject({
      id: 'trade-2026-january',
      what: 'bad date: not a date of the calendar',
    });
  });
});

describe('a trade figure', () => {
  it('is more than nothing', () => {
    const seeds = changed('value: 590200000', 'value: -590200000');
    expect(onlyProblem(seeds)).toMatchObject({
      ...seeds.where('context', 'value: |-590200000'),
      id: 'trade-2016',
      what: 'a figure of trade is not more than nothing',
    });
  });

  it('has a growth that is a fraction: 13.5 would be 1350 %', () => {
    expect(onlyProblem(changed('value: 0.135', 'value: 13.5'))).toMatchObject({
      id: 'trade-2026-january',
      what: 'wrong value for trade[14].growth.value',
      expected: 'a fraction: 0.135 for 13.5 %, from -1 to 2',
    });
  });

  it.each(['whose', 'value', 'unit', 'relation', 'sources', 'period'])('has its %s', (key) => {
    const seeds = copySeeds(DUSHANBE);
    const [head = '', rest = ''] = seeds.read('context').split('  - id: trade-2013\n');
    const without = rest.replace(new RegExp(`^    ${key}:.*\\n(?:      .*\\n)*`, 'm'), '');
    seeds.write('context', `${head}  - id: trade-2013\n${without}`);
    expect(onlyProblem(seeds)).toMatchObject({
      ...seeds.where('context', '|id: trade-2013\n'),
      id: 'trade-2013',
      what: 'missing key in trade[0]',
      expected: key,
    });
  });

  it('has the unit of the others, which is that of the target', () => {
    expect(
      onlyProblem(changed('value: 590200000\n    unit: USD', 'value: 590200000\n    unit: KZT')),
    ).toMatchObject({
      id: 'trade-2016',
      what: 'the figures of trade have different units',
      found: 'KZT and USD',
      expected: 'USD, which the others have',
    });
    const seeds = copySeeds(DUSHANBE);
    seeds.write(
      'annotations',
      seeds
        .read('annotations')
        .replaceAll('unit: USD', 'unit: KZT\n        unread: { unit: made up for this test }'),
    );
    expect(onlyProblem(seeds)).toMatchObject({
      what: 'the target has another unit than the figures of trade',
      found: 'KZT beside USD',
    });
  });

  it('has a unit that exists', () => {
    expect(
      onlyProblem(changed('value: 590200000\n    unit: USD', 'value: 590200000\n    unit: USS')),
    ).toMatchObject({ id: 'trade-2016', what: 'unknown unit of a figure' });
  });

  it('stands there once for a year and whose figure it is: two sources are two points', () => {
    const seeds = changed('period: "2017"', 'period: "2016"');
    expect(onlyProblem(seeds)).toMatchObject({
      ...seeds.where('context', '|id: trade-2017'),
      id: 'trade-2017',
      what: 'the same figure twice',
      found: 'that of "trade-2016" for 2016: Kazakhstan, Ministry of National Economy',
    });
  });
});

describe('a computed value', () => {
  it.each([
    ['the sum of its parts', 'value: 1379000000', 'value: 1378000000', 'trade-2022-sum', '1379000000'],
    ['the year before, by the growth', 'value: 763000000', 'value: 764000000', 'trade-2019', '762777242'],
    ['the growth on a value', 'value: 1162000000', 'value: 1161000000', 'trade-2021-computed', '1161979000'],
  ])('is what its computation gives: %s', (_, before, after, id, expected) => {
    const seeds = changed(before, after);
    expect(onlyProblem(seeds)).toEqual({
      ...seeds.where('context', after.replace('value: ', 'value: |')),
      id,
      what: 'the value is not what its computation gives',
      found: after.slice('value: '.length),
      expected,
    });
  });

  it('is "about" where it is rounded, or where a part of it is no exact number', () => {
    const seeds = changed(
      'value: 763000000\n    unit: USD\n    relation: "~"',
      'value: 763000000\n    unit: USD\n    relation: "="',
    );
    seeds.replace(
      'context',
      'value: 1149000000\n    unit: USD\n    relation: "~"',
      'value: 1148800000\n    unit: USD\n    relation: "="',
    );
    expect(problemsOf(seeds)).toMatchObject([
      { id: 'trade-2019', what: 'the value is not exactly what its computation gives' },
      { id: 'trade-2023-statistics', what: 'the value is not exactly what its computation gives' },
    ]);
  });

  it('by a growth is not judged where a period of it is no date', () => {
    expect(onlyProblem(changed('period: "2020"', 'period: "2020-13"'))).toMatchObject({
      id: 'trade-2020',
      what: 'bad date: not a date of the calendar',
    });
  });

  it('by a growth leads to the year beside: never from a part of a year', () => {
    const seeds = changed('derived: { before: trade-2020 }', 'derived: { before: trade-2026-january }');
    expect(onlyProblem(seeds)).toMatchObject({
      ...seeds.where('context', 'derived: |{ before'),
      id: 'trade-2019',
      what: 'a growth leads from one year to the next, and these do not follow one another',
      found: '2026-01 for 2019',
    });
    expect(onlyProblem(changed('grown: trade-2020, by', 'grown: trade-2017, by'))).toMatchObject({
      id: 'trade-2021-computed',
      found: '2017 and 2021 for 2021',
    });
  });

  it('by a growth needs that growth', () => {
    expect(onlyProblem(changed('by: trade-2021-statistics', 'by: trade-2021-kazinform'))).toMatchObject({
      id: 'trade-2021-computed',
      what: 'a computation rests on a growth that is not there',
      found: '"trade-2021-kazinform" without a growth',
    });
  });
});

describe('a preset', () => {
  it('is a growth above 0', () => {
    expect(onlyProblem(changed('presets: [trade-2026-january', 'presets: [trade-2016'))).toMatchObject({
      id: 'trade-2016',
      what: 'a preset needs a growth',
      found: 'none',
    });
    expect(
      onlyProblem(changed('presets: [trade-2026-january', 'presets: [trade-2023-statistics')),
    ).toMatchObject({ id: 'trade-2023-statistics', found: '-0.2' });
  });
});

describe('a restatement of the target', () => {
  it('has no deadline before its own date', () => {
    const seeds = changed('date: "2027"', 'date: "2023"');
    seeds.replace('context', 'billion by 2027.', 'billion by 2023.');
    expect(onlyProblem(seeds)).toMatchObject({
      id: 'target-2024-08',
      what: 'a deadline lies before the day on which it was given',
      found: '"2023"',
      expected: 'a date after 2024-08-22',
    });
  });

  it('says where a deadline comes from', () => {
    const seeds = copySeeds(DUSHANBE);
    seeds.write(
      'context',
      seeds
        .read('context')
        .replace(/date: "2027"\n\s+from:\n(?:\s+(?:en|kk|ru|tg): .*\n){4}/, 'date: "2027"\n'),
    );
    expect(onlyProblem(seeds)).toMatchObject({ id: 'target-2024-08', expected: 'from' });
  });

  it('has a figure beside it only from its own page', () => {
    const seeds = changed('base: trade-2020', 'base: trade-2017');
    expect(onlyProblem(seeds)).toEqual({
      ...seeds.where('context', 'base: |trade-2017'),
      id: 'target-2021-05',
      what: 'the figure beside a target is not from the same page',
      found: '"trade-2017" from kazinform-invitation',
      expected: 'a trade point from astana-times-2021-05, or no base',
    });
  });

  it.each(['0', '-1'])('of a range has a lower end above nothing, and not %s', (least) => {
    expect(onlyProblem(changed('least: 1000000000', `least: ${least}`))).toMatchObject({
      id: 'target-2018-03',
      what: 'a figure of trade is not more than nothing',
      found: least,
    });
  });

  it('of a range has its lower end below the upper one', () => {
    expect(onlyProblem(changed('least: 1000000000', 'least: 2000000000'))).toMatchObject({
      id: 'target-2018-03',
      what: 'the lower end of a range is not below its upper end',
    });
  });

  it('by the article is the statement with the goal', () => {
    expect(
      onlyProblem(changed('statement: trade-target\n\n# What', 'statement: talks\n\n# What')),
    ).toMatchObject({
      id: 'target-2026-02',
      what: 'a statement without the goal of the target cannot restate it',
      found: '"talks"',
    });
  });
});
