import { describe, expect, it } from 'vitest';
import { compileData } from '../../src/preprocess/build-data.ts';
import { copySeeds, onlyProblem, problemsOf, type SeedsCopy } from './support.ts';

/** The small readout with a figure, which it has not by itself. */
function withFigure(figure: { quote?: string; value?: number; unit?: string }): SeedsCopy {
  const { quote = '1.2 million', value = 1_200_000, unit = '"%"' } = figure;
  const seeds = copySeeds();
  seeds.replace(
    'annotations',
    '    facts: [ferry-opened]\n',
    [
      '    figures:',
      '      - id: passengers-2030',
      `        quote: ${quote}`,
      `        value: ${value}`,
      `        unit: ${unit}`,
      '        relation: "="',
      '        measure: { en: passengers, kk: жолаушылар }',
      '    facts: [ferry-opened]\n',
    ].join('\n'),
  );
  return seeds;
}

describe('a figure', () => {
  it('has its value, unit, relation and place in the text', () => {
    const { text, statements } = compileData('seeds').readouts.en;
    const [figure] = statements.find(({ id }) => id === 'trade-last-year')?.figures ?? [];
    expect(figure).toMatchObject({
      id: 'trade-2025',
      value: 1_200_000_000,
      unit: 'USD',
      relation: '>',
      measure: 'mutual trade',
      period: { edtf: '2025', basis: 'derived' },
    });
    expect(figure && text.slice(...figure.range)).toBe('1,2 млрд АҚШ долларынан');
  });

  it('has a currency of ISO 4217 or % for its unit', () => {
    expect(problemsOf(withFigure({ unit: 'USD' }))).toEqual([]);
    expect(problemsOf(withFigure({ unit: '"%"' }))).toEqual([]);
    const seeds = withFigure({ unit: 'usd' });
    expect(onlyProblem(seeds)).toEqual({
      ...seeds.where('annotations', 'unit: |usd'),
      id: 'passengers',
      what: 'unknown unit of a figure',
      found: '"usd"',
      expected: 'an ISO 4217 currency code such as USD, or %',
      nearest: 'did you mean "USD"?',
    });
  });

  it('has the digits of the words it is quoted from', () => {
    const seeds = withFigure({ value: 1_300_000 });
    expect(onlyProblem(seeds)).toEqual({
      ...seeds.where('annotations', 'value: |1300000'),
      id: 'passengers',
      what: 'the value of a figure does not have the digits of its quote',
      found: '1300000 beside "1.2 million"',
      expected: 'the number quoted, with the power of ten that its words name',
    });
  });

  it('may be quoted from words without digits', () => {
    expect(problemsOf(withFigure({ quote: 'million passengers', value: 1_000_000 }))).toEqual([]);
  });

  it('may be quoted with its thousands apart and another number beside it', () => {
    const seeds = withFigure({ quote: '1 200\u00a0000 passengers in 2030', value: 1_200_000 });
    seeds.replaceText('1.2 million passengers last year', '1 200\u00a0000 passengers in 2030 and last year');
    seeds.replace(
      'annotations',
      '1.2 million passengers last year.',
      '1 200\u00a0000 passengers in 2030 and last year.',
    );
    expect(problemsOf(seeds)).toEqual([]);
  });

  it('must be quoted from its own statement', () => {
    const seeds = withFigure({ quote: 'Forty', value: 40 });
    expect(onlyProblem(seeds)).toMatchObject({
      ...seeds.where('annotations', 'quote: |Forty'),
      id: 'passengers',
      what: 'quote not in the passages of its statement',
    });
  });
});
