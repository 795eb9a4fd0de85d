import { describe, expect, it } from 'vitest';
import { copySeeds, DUSHANBE, onlyProblem, problemsOf } from '../../support/seeds.ts';

describe('a title, a summary and a note', () => {
  it('do without words that judge: the build names the word and its place', () => {
    const seeds = copySeeds();
    seeds.replace('annotations', 'en: Ferry line welcomed', 'en: Ferry line merely welcomed');
    expect(onlyProblem(seeds)).toEqual({
      ...seeds.where('annotations', '|Ferry line merely welcomed'),
      id: 'ferry-line',
      what: 'a word that judges in the title',
      found: '"merely" in "Ferry line merely welcomed"',
      expected: 'words that leave the judgement to the reader: see docs/editorial.md',
    });
  });

  it.each([
    ['annotations', 'kk: Паром желісі құпталды', 'kk: Паром желісі ғана құпталды', 'title'],
    ['annotations', 'met and signed a harbour agreement', 'met and finally signed an agreement', 'summary'],
  ] as const)('in every language, wherever they stand: %s %s', (file, before, after, where) => {
    const seeds = copySeeds();
    seeds.replace(file, before, after);
    expect(problemsOf(seeds).map(({ what }) => what)).toEqual([`a word that judges in the ${where}`]);
  });

  it.each([
    ['context', 'en: The same five areas.\n', 'en: Still five areas.\n'],
    [
      'annotations',
      'en: The article reports no other signing',
      'en: The only signing; the article reports no other',
    ],
  ] as const)('of a comparison and of a statement, too: %s', (file, before, after) => {
    const seeds = copySeeds(DUSHANBE);
    seeds.replace(file, before, after);
    expect(problemsOf(seeds).map(({ what }) => what)).toEqual(['a word that judges in the note']);
  });
});
