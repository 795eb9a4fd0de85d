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

describe('the title of a quotation', () => {
  /** Of the sentence with the treaty, in the translation of the frozen readout. */
  const TRANSLATED = 'The historic Treaty on Allied Relations was';
  const SEA = 'en: The sea is said to join the two\n';
  /** The small readout, with a speaker who promises something and a title that tells of it. */
  function promising() {
    const seeds = copySeeds();
    seeds.replaceText('"The sea joins us. It', '"We promise a bridge. It');
    seeds.replace('annotations', '"The sea joins us. It', '"We promise a bridge. It');
    seeds.replace('annotations', SEA, 'en: Promise of a bridge\n');
    seeds.replace('annotations', 'kk: Теңіз екеуін біріктіреді деп айтылды', 'kk: Көпір туралы уәде');
    return seeds;
  }

  it('may have a word that judges where the speaker has it, in every language', () => {
    expect(problemsOf(promising())).toEqual([]);
  });

  it('may where the translation of the sentence has it', () => {
    const seeds = copySeeds(DUSHANBE);
    seeds.replace('annotations', 'en: Signing of the treaty on', 'en: Signing, finally, of the treaty on');
    expect(onlyProblem(seeds)).toMatchObject({ found: expect.stringContaining('"finally"') });
    seeds.replace('translation', TRANSLATED, `${TRANSLATED} finally`);
    expect(problemsOf(seeds)).toEqual([]);
  });

  it('may not where the speaker does not have it', () => {
    const seeds = copySeeds();
    seeds.replace('annotations', SEA, 'en: The sea is said to promise much\n');
    expect(onlyProblem(seeds)).toMatchObject({ id: 'sea', found: expect.stringContaining('"promise"') });
  });

  it('may not have another one than the speaker', () => {
    const seeds = promising();
    seeds.replace('annotations', 'en: Promise of a bridge', 'en: Mere promise of a bridge');
    expect(onlyProblem(seeds)).toMatchObject({ id: 'sea', found: expect.stringContaining('"Mere"') });
  });

  it('alone: a note and the title of another kind may not, whatever the text has', () => {
    const seeds = promising();
    seeds.replace('annotations', '    kind: quote', '    kind: assessment');
    expect(problemsOf(seeds).map(({ id, what }) => [id, what])).toEqual([
      ['sea', 'a word that judges in the title'],
      ['sea', 'a word that judges in the title'],
    ]);
  });
});
