import { describe, expect, it } from 'vitest';
import { copySeeds, onlyProblem } from '../../support/seeds.ts';

describe('a frame', () => {
  it('is quoted from the text, and where it is not its own line is told', () => {
    const seeds = copySeeds();
    seeds.replace('annotations', '"Photo: Varland Harbour Office"', '"Foto: Varland Harbour Office"');
    expect(onlyProblem(seeds)).toMatchObject({
      ...seeds.where('annotations', 'quote: |"Foto'),
      id: 'frames',
      found: '"Foto: Varland Harbour Office"',
    });
  });
});
