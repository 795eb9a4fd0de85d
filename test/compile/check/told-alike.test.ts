import { describe, expect, it } from 'vitest';
import { copySeeds, DUSHANBE, onlyProblem } from '../../support/seeds.ts';

describe('a text in two languages', () => {
  it('has no other year in one than in the other', () => {
    const seeds = copySeeds(DUSHANBE);
    seeds.replace('context', 'en: The account of January 2024 has', 'en: The account of January 2025 has');
    expect(onlyProblem(seeds)).toMatchObject({
      what: 'a year of a text is not the same in "en" and "kk"',
    });
  });

  it('names the same places', () => {
    const seeds = copySeeds(DUSHANBE);
    seeds.replace('context', 'in Astana on 4 May 2023', 'in Dushanbe on 4 May 2023');
    expect(onlyProblem(seeds)).toMatchObject({
      id: 'declaration-allied-signed',
      what: 'a name of a text is not the same in "en" and "kk"',
    });
  });

  it('says "not" in both or in none', () => {
    const seeds = copySeeds(DUSHANBE);
    seeds.replace('context', 'signed a treaty on strategic', 'did not sign a treaty on strategic');
    expect(onlyProblem(seeds)).toMatchObject({
      what: 'a text says "not" in one of "en" and "kk" alone',
    });
  });
});
