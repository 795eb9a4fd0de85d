import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { copySeeds, DUSHANBE, onlyProblem, problemsOf } from '../../support/seeds.ts';

const sha256Of = (text: string) => createHash('sha256').update(text).digest('hex');

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
      found: recorded,
      expected: `${sha256Of(seeds.read('text'))}, the SHA-256 of ${seeds.path('text')}, once you have read what changed and mended the passages`,
    });
  });

  it.each([
    ['zeros without quotation marks, a number', 'sha256: '.concat('0'.repeat(64)), '0'],
    ['a word', 'sha256: TODO', '"TODO"'],
    ['nothing', 'sha256:', 'nothing'],
  ])('is told with its SHA-256 where that holds a place: %s', (_, line, found) => {
    const seeds = copySeeds();
    const sha256 = sha256Of(seeds.read('text'));
    seeds.replace('annotations', `sha256: ${sha256}`, line);
    expect(onlyProblem(seeds)).toMatchObject({
      what: 'wrong value for readout.sha256',
      found,
      expected: `${sha256}, the SHA-256 of ${seeds.path('text')}`,
    });
  });

  it('is told with its SHA-256 where that is left out', () => {
    const seeds = copySeeds(DUSHANBE);
    const sha256 = sha256Of(seeds.read('text'));
    seeds.replace('translation', `sha256: ${sha256}\n`, '');
    expect(onlyProblem(seeds)).toMatchObject({
      what: 'missing key in the file',
      expected: `sha256: ${sha256}, the SHA-256 of ${seeds.path('text')}`,
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
