import { describe, expect, it } from 'vitest';
import { copySeeds, onlyProblem } from '../../support/seeds.ts';

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
