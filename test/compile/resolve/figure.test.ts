import { describe, expect, it } from 'vitest';
import { onlyProblem, problemsOf, readoutIn } from '../../support/seeds.ts';
import { withFigure } from '../../support/with-figure.ts';

describe('a figure', () => {
  it('has its value, unit, relation and place in the text', () => {
    const seeds = withFigure({ words: 'more than $491 million', value: 491_000_000, relation: '>' });
    const { text, statements } = readoutIn(seeds.folder);
    const [figure] = statements.find(({ id }) => id === 'passengers')?.figures ?? [];
    expect(figure).toEqual({
      id: 'income-2030',
      range: expect.any(Array),
      value: 491_000_000,
      unit: 'USD',
      relation: '>',
      measure: 'income',
    });
    expect(figure && text.slice(...figure.range)).toBe('more than $491 million');
  });

  it('has a currency of ISO 4217 or % for its unit', () => {
    const seeds = withFigure({ words: '$491 million', value: 491_000_000, unit: 'usd' });
    expect(onlyProblem(seeds)).toEqual({
      ...seeds.where('annotations', 'unit: |"usd"'),
      id: 'passengers',
      what: 'unknown unit of a figure',
      found: '"usd"',
      expected: 'an ISO 4217 currency code such as USD, or %',
      nearest: 'did you mean "USD"?',
    });
  });

  it('must be quoted from its own statement', () => {
    const seeds = withFigure({ words: '$491 million', quote: 'Forty', value: 40 });
    expect(onlyProblem(seeds)).toMatchObject({
      ...seeds.where('annotations', 'quote: |Forty'),
      id: 'passengers',
      what: 'quote not in the passages of its statement',
    });
  });

  it('may have a period with a basis of its own', () => {
    const seeds = withFigure({ words: '$491 million', value: 491_000_000 });
    seeds.replace(
      'annotations',
      '        measure: { en: income, kk: табыс }\n',
      [
        '        measure: { en: income, kk: табыс }',
        '        period:',
        '          edtf: "2030"',
        '          basis: derived',
        '          quote: last year',
        '          how: { en: the year before the talks, kk: келіссөздерден бір жыл бұрын }\n',
      ].join('\n'),
    );
    expect(problemsOf(seeds)).toEqual([]);
  });
});
