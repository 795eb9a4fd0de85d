import { describe, expect, it } from 'vitest';
import { summarise } from '../../src/compile/summary.ts';
import { DUSHANBE, HARBOUR_TALKS, readoutIn, readoutsIn } from '../support/seeds.ts';

describe('the summary of a build', () => {
  const readout = readoutIn(HARBOUR_TALKS);

  it('counts statements, commitments and raised matters apart, and the coverage', () => {
    expect(summarise(readout, Object.values(readoutsIn(HARBOUR_TALKS)))).toBe(
      'harbour-talks: 9 statements (2 commitments, 3 raised, 4 beside the ladder), ' +
        '10 passages, 0 places, 10 sentences, pages in en, kk (not translated), coverage 100 % (96 words: 92 in statements, 4 in frames)',
    );
  });

  it('says which pages have a translation of the text', () => {
    const pages = Object.values(readoutsIn(DUSHANBE));
    expect(summarise(readout, pages)).toContain('pages in en (translated), kk, coverage');
  });

  it('does not round a coverage up to 100 %', () => {
    const coverage = { words: 1000, inStatements: 990, inFrames: 9 };
    expect(summarise({ ...readout, coverage }, [readout])).toContain('coverage 99 %');
  });
});
