import { describe, expect, it } from 'vitest';
import { onlyProblem, problemsOf } from '../../support/seeds.ts';
import { withFigure } from '../../support/with-figure.ts';

/** What is wrong with a figure of these words, in one line; nothing where it is what they say. */
function wrong(parts: Parameters<typeof withFigure>[0]): string[] {
  return problemsOf(withFigure(parts)).map(({ what }) => what);
}

const NOT_THE_VALUE = 'the value of a figure is not that of its quote';
const NOT_THE_UNIT = 'the unit of a figure is not that of its quote';
const NOT_THE_BOUND = 'the bound of a figure is not that of its quote';

describe('the value of a figure is the number of its quote', () => {
  it('with the power of ten that its words name', () => {
    expect(wrong({ words: '$491 million', value: 491_000_000 })).toEqual([]);
    expect(wrong({ words: '$491 million', value: 491 })).toEqual([NOT_THE_VALUE]);
    expect(wrong({ words: '$491 million', value: 491_000_000_000 })).toEqual([NOT_THE_VALUE]);
  });

  it('and not one that begins or ends with the same digits', () => {
    expect(wrong({ words: '15%', value: 105, unit: '%' })).toEqual([NOT_THE_VALUE]);
    expect(wrong({ words: '15%', value: 150, unit: '%' })).toEqual([NOT_THE_VALUE]);
  });

  it('written in words, too', () => {
    expect(wrong({ words: 'one and a half billion euros', value: 1_500_000_000, unit: 'EUR' })).toEqual([]);
    expect(wrong({ words: 'twenty-five per cent', value: 52, unit: '%' })).toEqual([NOT_THE_VALUE]);
  });

  it('and not a year beside it', () => {
    expect(wrong({ words: '$458 million by 2030', value: 2030 })).toEqual([NOT_THE_VALUE]);
  });

  it('which the message names with its place', () => {
    const seeds = withFigure({ words: '$491 million', value: 491 });
    expect(onlyProblem(seeds)).toEqual({
      ...seeds.where('annotations', 'value: |491\n'),
      id: 'passengers',
      what: NOT_THE_VALUE,
      found: '491 beside "$491 million", which says 491000000',
      expected: 'value: 491000000',
    });
  });
});

describe('the unit of a figure is the currency of its quote', () => {
  it('by sign, name or code', () => {
    expect(wrong({ words: '$491 million', value: 491_000_000, unit: 'EUR' })).toEqual([NOT_THE_UNIT]);
    expect(wrong({ words: '491 million euros', value: 491_000_000 })).toEqual([NOT_THE_UNIT]);
    expect(wrong({ words: 'EUR 491 million', value: 491_000_000, unit: 'EUR' })).toEqual([]);
  });

  it('or a per cent', () => {
    expect(wrong({ words: '$491 million', value: 491_000_000, unit: '%' })).toEqual([NOT_THE_UNIT]);
    expect(wrong({ words: '12 per cent', value: 12 })).toEqual([NOT_THE_UNIT]);
  });

  it('and may be any of those that share a name', () => {
    expect(wrong({ words: '491 million dollars', value: 491_000_000, unit: 'CAD' })).toEqual([]);
    expect(wrong({ words: '491 million US dollars', value: 491_000_000, unit: 'CAD' })).toEqual([
      NOT_THE_UNIT,
    ]);
  });
});

describe('the relation of a figure is the bound that its sentence gives', () => {
  it.each([
    ['more than $491 million', '>'],
    ['over $491 million', '>'],
    ['less than $491 million', '<'],
    ['about $491 million', '~'],
    ['$491 million', '='],
  ])('%s: %s', (words, relation) => {
    const others = ['>', '<', '~', '='].filter((other) => other !== relation);
    expect(wrong({ words, value: 491_000_000, relation })).toEqual([]);
    for (const other of others)
      expect(wrong({ words, value: 491_000_000, relation: other })).toEqual([NOT_THE_BOUND]);
  });

  it('also where the word for it stands outside the quote', () => {
    const parts = { words: 'more than $491 million', quote: '$491 million', value: 491_000_000 };
    expect(wrong({ ...parts, relation: '>' })).toEqual([]);
    expect(wrong({ ...parts, relation: '=' })).toEqual([NOT_THE_BOUND]);
  });

  it('"no less than" is no "less than"', () => {
    expect(wrong({ words: 'no less than $491 million', value: 491_000_000, relation: '<' })).toEqual([
      NOT_THE_BOUND,
    ]);
  });
});

describe('what cannot be read', () => {
  it('must be marked, with the reason', () => {
    const seeds = withFigure({ words: 'a fortune', value: 491_000_000 });
    expect(problemsOf(seeds)).toEqual([
      {
        ...seeds.where('annotations', 'value: |491000000'),
        id: 'passengers',
        what: 'the value of a figure cannot be read in its quote',
        found: '491000000 beside "a fortune"',
        expected: 'more of the words around it, or unread: { value: why it is right all the same }',
      },
      {
        ...seeds.where('annotations', 'unit: |"USD"'),
        id: 'passengers',
        what: 'the unit of a figure cannot be read in its quote',
        found: 'USD beside "a fortune"',
        expected: 'more of the words around it, or unread: { unit: why it is right all the same }',
      },
    ]);
    const unread = '{ value: the page before gives the sum, unit: the same }';
    expect(wrong({ words: 'a fortune', value: 491_000_000, unread })).toEqual([]);
  });

  it('is marked one by one: the rest is still held against the words', () => {
    const unread = '{ unit: the sentence before speaks of dollars }';
    expect(wrong({ words: '491 million', value: 491_000_000, unread })).toEqual([]);
    expect(wrong({ words: '491 million', value: 491, unread })).toEqual([NOT_THE_VALUE]);
  });

  it('is not marked by saying the right thing without a word of it', () => {
    expect(wrong({ words: '491 million', value: 491_000_000 })).toEqual([
      'the unit of a figure cannot be read in its quote',
    ]);
  });

  it('is not what can be read: such a mark is refused', () => {
    const seeds = withFigure({
      words: '$491 million',
      value: 491_000_000,
      unread: '{ value: hard to read }',
    });
    expect(onlyProblem(seeds)).toMatchObject({
      ...seeds.where('annotations', '{ value: |hard'),
      what: 'the value of a figure is marked as unread, and can be read',
    });
  });
});
