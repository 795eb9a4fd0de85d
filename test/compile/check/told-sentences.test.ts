import { describe, expect, it } from 'vitest';
import { copySeeds, DUSHANBE, onlyProblem } from '../../support/seeds.ts';

describe('a translated sentence', () => {
  it('names the places and people of its sentence', () => {
    const seeds = copySeeds(DUSHANBE);
    seeds.replace('translation', 'S. Muhriddin', 'Y. Kosherbayev');
    expect(onlyProblem(seeds)).toMatchObject({
      what: 'a translated sentence names others than its sentence',
    });
  });

  it('says "not" where it does', () => {
    const seeds = copySeeds(DUSHANBE);
    seeds.replace('translation', 'joint projects were discussed', 'joint projects were not discussed');
    expect(onlyProblem(seeds)).toMatchObject({
      what: 'one of a sentence and its translation alone says "not"',
    });
  });
});
