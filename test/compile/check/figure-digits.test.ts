/** Zeros in figures, seen in what a whole run says: none is made up, and a target leads from something to something. */
import { describe, expect, it } from 'vitest';
import { copySeeds, problemsOf, type SeedsCopy } from '../../support/seeds.ts';

type Amount = { words: string; value: number };

/** The small readout, in which the ferry earned one amount and will earn another. */
function earning(base: Amount, goal: Amount): SeedsCopy {
  const seeds = copySeeds();
  const words = `which earned ${base.words} US dollars last year and will earn ${goal.words} US dollars.`;
  seeds.replaceText('which carried 1.2 million passengers last year.', words);
  seeds.replace('annotations', 'which carried 1.2 million passengers last year.', words);
  const figure = (id: string, { words, value }: Amount) => [
    `      - id: ${id}`,
    `        quote: ${words} US dollars`,
    `        value: ${value}`,
    '        unit: USD',
    '        relation: "="',
    '        measure: { en: earnings, kk: табыс }',
  ];
  seeds.replace(
    'annotations',
    '    facts: [ferry-opened]\n',
    [
      '    figures:',
      ...figure('earned', base),
      ...figure('to-earn', goal),
      '    facts: [ferry-opened]\n',
    ].join('\n'),
  );
  seeds.replace(
    'annotations',
    'statements:\n  - id: talks',
    'target:\n  base: earned\n  goal: to-earn\n  title: { en: Earnings, kk: Табыс }\n\nstatements:\n  - id: talks',
  );
  return seeds;
}

const amount = (value: number): Amount => ({ words: String(value), value });

describe('the zeros of a figure', () => {
  it('within it are digits as all others: 15 is not 105', () => {
    expect(problemsOf(earning(amount(15), amount(30)))).toEqual([]);
    expect(problemsOf(earning(amount(105), amount(300)))).toEqual([]);
    const seeds = earning({ words: '15', value: 105 }, amount(300));
    expect(problemsOf(seeds)).toMatchObject([
      { ...seeds.where('annotations', 'value: |105'), id: 'passengers' },
    ]);
    expect(problemsOf(earning({ words: '105', value: 15 }, amount(300)))).toHaveLength(1);
  });
});

describe('a target', () => {
  it.each([
    ['from', amount(0), amount(25)],
    ['to', amount(15), amount(0)],
  ])('%s nothing is refused: no growth leads there', (_, base, goal) => {
    const seeds = earning(base, goal);
    expect(problemsOf(seeds)).toMatchObject([{ file: seeds.path('annotations'), found: '0' }]);
  });
});
