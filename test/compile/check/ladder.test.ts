import { describe, expect, it } from 'vitest';
import { compileData } from '../../../src/seeds/build-data.ts';
import { copySeeds, onlyProblem, problemsOf, type SeedsCopy } from '../../support/seeds.ts';

describe('a commitment or a raised matter', () => {
  it('has a strength', () => {
    const seeds = copySeeds();
    seeds.replace('annotations', '    strength: decided\n', '');
    expect(onlyProblem(seeds)).toEqual({
      ...seeds.where('annotations', '- id: channels\n    kind: |commitment'),
      id: 'channels',
      what: 'a statement of the kind "commitment" needs a strength',
      found: 'none',
      expected: 'one of signed, decided, welcomed, touched-upon',
    });
  });

  it('has a strength of its kind: a commitment one that undertakes something', () => {
    const seeds = copySeeds();
    seeds.replace('annotations', '- id: channels\n    kind: commitment', '- id: channels\n    kind: raised');
    expect(onlyProblem(seeds)).toEqual({
      ...seeds.where('annotations', 'strength: |decided'),
      id: 'channels',
      what: 'the strength does not fit the kind "raised"',
      found: '"decided"',
      expected: 'one of welcomed, touched-upon',
    });
  });

  it('has the verb that its strength was read from', () => {
    const seeds = copySeeds();
    seeds.replace('annotations', '    verb: decided\n', '');
    expect(onlyProblem(seeds)).toEqual({
      ...seeds.where('annotations', '- |id: channels'),
      id: 'channels',
      what: 'a strength needs the verb that it was read from',
      found: 'no verb beside strength: decided',
      expected: 'verb: with the word of the passage, such as decided',
    });
  });

  it('has a verb of its own rung; that of another is told with the rung it is of', () => {
    const seeds = copySeeds();
    const verb = 'strength: welcomed\n    verb: welcomed\n    title:\n      en: Ferry';
    seeds.replace('annotations', verb, verb.replace('strength: welcomed', 'strength: touched-upon'));
    expect(onlyProblem(seeds)).toEqual({
      ...seeds.where('annotations', 'verb: |welcomed\n    title:\n      en: Ferry'),
      id: 'ferry-line',
      what: 'the verb is not one of its strength',
      found: '"welcomed"',
      expected: 'a verb of "touched-upon": touched upon',
      nearest: 'the ladder has it under "welcomed"',
    });
  });

  it('has a verb in the form in which the ladder has it', () => {
    const seeds = copySeeds();
    seeds.replace('annotations', 'verb: touched upon', 'verb: touched');
    expect(onlyProblem(seeds)).toMatchObject({
      id: 'fishing',
      what: 'the verb is not one of its strength',
      found: '"touched"',
    });
  });
});

describe('a ladder whose verbs stand in another language', () => {
  /** The rung of `channels` as a ladder for Kazakh texts has it, with its words in English. */
  function readBy(words: string): SeedsCopy {
    const seeds = copySeeds();
    const own = 'verbs: [decided]\n    words: { kk: [шешілді] }';
    seeds.replace('annotations', own, `verbs: [шешті]\n    words: { en: ${words}, kk: [шешілді] }`);
    return seeds;
  }

  it('reads a text in any language that it has words in: its verbs are among them', () => {
    expect(() => compileData(readBy('[decided]').folder)).not.toThrow();
    expect(() => compileData(readBy('[decid*]').folder)).not.toThrow();
  });

  it('and tells which they are, where a verb is none of them', () => {
    expect(problemsOf(readBy('[resolved, ruled]'))[0]).toMatchObject({
      id: 'channels',
      what: 'the verb is not one of its strength',
      found: '"decided"',
      expected: 'a verb of "decided": шешті, resolved, ruled',
    });
  });

  it('takes a verb whole: the beginning of one is none', () => {
    const seeds = readBy('[decided upon]');
    expect(problemsOf(seeds)[0]).toMatchObject({ what: 'the verb is not one of its strength' });
  });
});

describe('a fact, an assessment, an event and a quotation', () => {
  it('have no strength', () => {
    const seeds = copySeeds();
    seeds.replace('annotations', 'kind: fact', 'kind: fact\n    strength: welcomed');
    expect(onlyProblem(seeds)).toEqual({
      ...seeds.where('annotations', 'kind: fact\n    strength: |welcomed'),
      id: 'passengers',
      what: 'a statement of the kind "fact" has no strength',
      found: '"welcomed"',
      expected: 'no strength',
    });
  });
});

describe('a ladder', () => {
  it('has words in every language of its readout, or a warning names the rungs that have none', () => {
    const seeds = copySeeds();
    seeds.replace('annotations', '    words: { kk: [шешілді] }\n', '');
    expect(compileData(seeds.folder).warnings).toEqual([
      {
        ...seeds.where('annotations', 'ladder:\n  |- rung: 4'),
        what: 'a ladder without words in "kk": titles and translations in it may say more than the text',
        found: 'none for decided',
        expected: 'words: { kk: […] } in each rung',
      },
    ]);
  });

  it('has one rung on each height', () => {
    const seeds = copySeeds();
    seeds.replace('annotations', 'rung: 3', 'rung: 4');
    expect(onlyProblem(seeds)).toEqual({
      ...seeds.where('annotations', 'rung: |4\n    id: decided'),
      id: 'decided',
      what: 'duplicate rung',
      found: '4, which "signed" has too',
      expected: 'a rung of its own',
    });
  });

  it('has no rung with the id of a kind, since both stand in one filter', () => {
    const seeds = copySeeds();
    seeds.replace('annotations', 'id: touched-upon', 'id: event');
    seeds.replace('annotations', 'strength: touched-upon', 'strength: event');
    expect(onlyProblem(seeds)).toEqual({
      ...seeds.where('annotations', 'id: |event'),
      id: 'event',
      what: 'reserved id of a rung',
      found: '"event"',
      expected: 'an id other than the kinds fact, assessment, event, quote',
    });
  });
});
