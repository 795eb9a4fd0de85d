import { describe, expect, it } from 'vitest';
import { copySeeds, DUSHANBE, problemsOf } from '../../support/seeds.ts';

/** The languages beside English in which the frozen readout has its texts. */
const OTHERS = ['kk', 'ru', 'tg'];

/** What is wrong once other English words stand in the context. */
function afterReplacing(before: string, after: string) {
  const seeds = copySeeds(DUSHANBE);
  seeds.replace('context', before, after);
  return problemsOf(seeds);
}

describe('a text in several languages is held against the first in each', () => {
  it('has no other year in one than in the other', () => {
    const problems = afterReplacing(
      'en: The account of January 2024 has',
      'en: The account of January 2025 has',
    );
    expect(problems.map(({ what }) => what)).toEqual(
      OTHERS.map((lang) => `a year of a text is not the same in "en" and "${lang}"`),
    );
  });

  it('names the same places', () => {
    const problems = afterReplacing('in Astana on 4 May 2023', 'in Dushanbe on 4 May 2023');
    expect(problems.map(({ id, what }) => [id, what])).toEqual(
      OTHERS.map((lang) => [
        'declaration-allied-signed',
        `a name of a text is not the same in "en" and "${lang}"`,
      ]),
    );
  });

  it('says "not" in both or in none', () => {
    const problems = afterReplacing('signed a treaty on strategic', 'did not sign a treaty on strategic');
    expect(problems.map(({ what }) => what)).toEqual(
      OTHERS.map((lang) => `a text says "not" in one of "en" and "${lang}" alone`),
    );
  });
});
