import { describe, expect, it } from 'vitest';
import { summarise } from '../../src/compile/summary.ts';
import { HARBOUR_TALKS, readoutIn } from '../support/seeds.ts';

describe('the summary of a build', () => {
  const readout = readoutIn(HARBOUR_TALKS);

  it('counts statements, commitments and raised matters apart, and the coverage', () => {
    expect(summarise(readout)).toBe(
      'harbour-talks: 9 statements (2 commitments, 3 raised, 4 beside the ladder), ' +
        '10 passages, 0 places, 10 sentences, coverage 100 % (96 words: 92 in statements, 4 in frames)',
    );
  });

  it('does not round a coverage up to 100 %', () => {
    const coverage = { words: 1000, inStatements: 990, inFrames: 9 };
    expect(summarise({ ...readout, coverage })).toContain('coverage 99 %');
  });
});
