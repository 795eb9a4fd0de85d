import { describe, expect, it } from 'vitest';
import { copySeeds, DUSHANBE, onlyProblem, problemsOf } from '../../support/seeds.ts';

describe('a text', () => {
  it('needs a paragraph below its title; then nothing else is said of its quotes', () => {
    const seeds = copySeeds();
    seeds.writeText('\n\nVarland and Ostmere sign a harbour agreement\n\n');
    expect(onlyProblem(seeds)).toEqual({
      file: seeds.path('text'),
      line: 3,
      column: 1,
      what: 'the text is only a title',
      found: '1 paragraph',
      expected: 'a title in the first line and at least one paragraph below it',
    });
  });

  it('that changed since it was annotated is told by its SHA-256, be it by an empty line', () => {
    const seeds = copySeeds();
    const recorded = /sha256: (\w+)/.exec(seeds.read('annotations'))?.[1];
    seeds.write('text', `${seeds.read('text')}\n`);
    expect(onlyProblem(seeds)).toEqual({
      ...seeds.where('annotations', 'sha256: |'),
      id: 'harbour-talks',
      what: 'the text changed since it was annotated',
      found: expect.stringMatching(/harbour-talks\.txt with the SHA-256 [0-9a-f]{64}$/),
      expected: recorded,
      nearest: 'read what changed, mend the passages, then write the new SHA-256 here',
    });
  });

  it('that changed since it was translated is told at each translation too', () => {
    const seeds = copySeeds(DUSHANBE);
    seeds.write('text', `${seeds.read('text')}\n`);
    expect(problemsOf(seeds)).toMatchObject([
      seeds.where('annotations', 'sha256: |'),
      seeds.where('translation', 'sha256: |'),
      { file: expect.stringMatching(/\.ru\.yaml$/) },
      { file: expect.stringMatching(/\.tg\.yaml$/) },
    ]);
  });
});
