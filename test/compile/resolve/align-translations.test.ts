import { describe, expect, it } from 'vitest';
import { copySeeds, DUSHANBE, onlyProblem } from '../../support/seeds.ts';

describe('a translation', () => {
  it('has as many sentences in each paragraph as the text', () => {
    const seeds = copySeeds(DUSHANBE);
    seeds.replace('translation', '  - - "Photo: gov.kz"\n', '  - - "Photo: gov.kz"\n    - More.\n');
    expect(onlyProblem(seeds)).toEqual({
      ...seeds.where('translation', '  - |- "Photo: gov.kz"'),
      what: 'the translation does not follow the text sentence by sentence',
      found: '2 sentences in paragraph 1',
      expected: `1, as line 2 of ${seeds.path('text')} has`,
    });
  });

  it('has as many paragraphs as the text', () => {
    const seeds = copySeeds(DUSHANBE);
    seeds.replace('translation', '  - - "Photo: gov.kz"\n', '');
    expect(onlyProblem(seeds)).toEqual({
      ...seeds.where('translation', 'paragraphs:\n  |'),
      what: 'the translation does not follow the text paragraph by paragraph',
      found: '15 paragraphs',
      expected: `16, as ${seeds.path('text')} has`,
    });
  });

  it('is of the language that its file is named after', () => {
    const seeds = copySeeds(DUSHANBE);
    seeds.replace('translation', 'language: en', 'language: ru');
    expect(onlyProblem(seeds)).toEqual({
      ...seeds.where('translation', 'language: |ru'),
      what: "the translation's language is not that of its file name",
      found: '"ru"',
      expected: 'the language that the name ends with: en',
    });
  });

  it('has no empty sentence', () => {
    const seeds = copySeeds(DUSHANBE);
    seeds.replace('translation', '"Photo: gov.kz"', '" "');
    expect(onlyProblem(seeds)).toMatchObject({
      ...seeds.where('translation', '|" "'),
      what: 'wrong value for paragraphs[1][0]',
      expected: 'a text that is not empty',
    });
  });
});
