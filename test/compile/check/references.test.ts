import { describe, expect, it } from 'vitest';
import { copySeeds, DUSHANBE, onlyProblem, problemsOf } from '../../support/seeds.ts';

it('no statement is called as another page of the readout: its own page lies at its id', () => {
  const seeds = copySeeds();
  seeds.replace('annotations', 'id: fishing', 'id: embed');
  expect(problemsOf(seeds)).toContainEqual({
    ...seeds.where('annotations', 'id: |embed'),
    id: 'embed',
    what: 'a statement has the name of another page',
    found: '"embed"',
    expected: 'none of use, embed, versions, changes, about, files: each statement has a page at its id',
  });
});

describe('an id that is referred to must be known:', () => {
  it('a topic', () => {
    const seeds = copySeeds();
    seeds.replace('annotations', 'topics: [fish]', 'topics: [fisch]');
    expect(onlyProblem(seeds)).toEqual({
      ...seeds.where('annotations', '|fisch'),
      id: 'fishing',
      what: 'unknown topic',
      found: '"fisch"',
      expected: 'one of harbours, ships, fish',
      nearest: 'did you mean "fish"?',
    });
  });

  it('a place', () => {
    const seeds = copySeeds(DUSHANBE);
    seeds.replace('annotations', '- place: somoni-monument', '- place: somonimonument');
    expect(onlyProblem(seeds)).toMatchObject({
      ...seeds.where('annotations', '|somonimonument'),
      id: 'wreath',
      what: 'unknown place',
      found: '"somonimonument"',
      expected: expect.stringContaining('dushanbe, dusti-square'),
      nearest: 'did you mean "somoni-monument"?',
    });
  });

  it('the place of the talks, where there is no place at all', () => {
    const seeds = copySeeds();
    seeds.replace('annotations', '  participants:', '  where: port\n  participants:');
    expect(onlyProblem(seeds)).toEqual({
      ...seeds.where('annotations', 'where: |port'),
      id: 'harbour-talks',
      what: 'unknown place',
      found: '"port"',
      expected: 'one that is defined first: there is none yet',
    });
  });

  it('an actor of a statement', () => {
    const seeds = copySeeds();
    seeds.replace(
      'annotations',
      'actor: smith\n        quote: J. Smith\n        as',
      'actor: smyth\n        quote: J. Smith\n        as',
    );
    expect(onlyProblem(seeds)).toEqual({
      ...seeds.where('annotations', '|smyth'),
      id: 'sea',
      what: 'unknown actor',
      found: '"smyth"',
      expected: 'one of smith, reed, both-sides',
      nearest: 'did you mean "smith"?',
    });
  });

  it('a participant', () => {
    const seeds = copySeeds();
    seeds.replace('annotations', '[smith, reed]', '[smith, read]');
    expect(onlyProblem(seeds)).toMatchObject({
      ...seeds.where('annotations', '[smith, |read]'),
      id: 'harbour-talks',
      what: 'unknown actor',
      nearest: 'did you mean "reed"?',
    });
  });

  it('a strength', () => {
    const seeds = copySeeds();
    seeds.replace('annotations', 'strength: decided', 'strength: decidet');
    expect(onlyProblem(seeds)).toEqual({
      ...seeds.where('annotations', '|decidet'),
      id: 'channels',
      what: 'unknown strength',
      found: '"decidet"',
      expected: 'one of signed, decided, welcomed, touched-upon',
      nearest: 'did you mean "decided"?',
    });
  });

  it('a context fact', () => {
    const seeds = copySeeds();
    seeds.replace('annotations', 'facts: [ferry-opened]', 'facts: [ferry-closed]');
    expect(onlyProblem(seeds)).toEqual({
      ...seeds.where('annotations', '|ferry-closed'),
      id: 'passengers',
      what: 'unknown context fact',
      found: '"ferry-closed"',
      expected: 'one of ferry-opened',
      nearest: 'did you mean "ferry-opened"?',
    });
  });

  it('a figure of the target', () => {
    const seeds = copySeeds(DUSHANBE);
    seeds.replace('annotations', 'base: trade-2025', 'base: trade-2024');
    expect(onlyProblem(seeds)).toEqual({
      ...seeds.where('annotations', '|trade-2024'),
      what: 'unknown figure',
      found: '"trade-2024"',
      expected: 'one of trade-2025, goal-2bn',
      nearest: 'did you mean "trade-2025"?',
    });
  });

  it('the place that another lies within', () => {
    const seeds = copySeeds(DUSHANBE);
    seeds.replace('places', 'within: dusti-square', 'within: dusty-square');
    expect(onlyProblem(seeds)).toMatchObject({
      ...seeds.where('places', '|dusty-square'),
      id: 'somoni-monument',
      what: 'unknown place',
      nearest: 'did you mean "dusti-square"?',
    });
  });
});

describe('an id must be the only one of its kind:', () => {
  it.each([
    ['statements', 'annotations', '- id: fishing', '- id: |channels'],
    ['actors', 'annotations', '- id: reed', '- id: |smith'],
    ['rungs', 'annotations', '    id: decided', '    id: |signed'],
    ['topics', 'topics', '- id: fish', '- id: |ships'],
  ] as const)('%s', (_, name, before, after) => {
    const seeds = copySeeds();
    const id = after.split('|')[1];
    const first = seeds.where(name, `id: ${id}\n`).line;
    seeds.replace(name, before, after.replace('|', ''));
    const [problem] = problemsOf(seeds).filter(({ what }) => what === 'duplicate id');
    expect(problem).toMatchObject({
      file: seeds.path(name),
      id,
      found: `"${id}", which line ${first} has too`,
      expected: 'an id of its own',
    });
    expect(problem?.line).toBeGreaterThan(first);
  });

  it('places, at the second of them', () => {
    const seeds = copySeeds(DUSHANBE);
    seeds.replace('places', '- id: europe', '- id: caucasus');
    expect(problemsOf(seeds).map(({ what }) => what)).toContain('duplicate id');
  });

  it('whatever key of its item it is: the very line is told', () => {
    const seeds = copySeeds();
    seeds.replace(
      'topics',
      '- id: fish\n    name: { en: Fish, kk: Балық }',
      '- name: { en: Fish, kk: Балық }\n    id: ships',
    );
    const problem = problemsOf(seeds).find(({ what }) => what === 'duplicate id');
    expect(problem).toMatchObject(seeds.where('topics', 'Балық }\n    id: |ships'));
  });

  it('figures, in whichever statements they stand', () => {
    const seeds = copySeeds(DUSHANBE);
    seeds.replace('annotations', '- id: goal-2bn', '- id: trade-2025');
    seeds.replace('annotations', 'goal: goal-2bn', 'goal: trade-2025');
    expect(onlyProblem(seeds)).toMatchObject({
      id: 'trade-2025',
      what: 'duplicate id',
      expected: 'an id of its own',
    });
  });
});

describe('a place', () => {
  it('may not lie within itself', () => {
    const seeds = copySeeds(DUSHANBE);
    seeds.replace('places', 'within: dusti-square', 'within: somoni-monument');
    expect(onlyProblem(seeds)).toEqual({
      ...seeds.where('places', 'within: |somoni-monument'),
      id: 'somoni-monument',
      what: 'a place lies within itself',
      found: 'somoni-monument within somoni-monument',
      expected: 'a chain of places that ends',
    });
  });

  it('may not lie within itself by a detour, which is reported once', () => {
    const seeds = copySeeds(DUSHANBE);
    seeds.replace(
      'places',
      'within: tajikistan\n    lat: 38.5731',
      'within: somoni-monument\n    lat: 38.5731',
    );
    expect(onlyProblem(seeds)).toMatchObject({
      id: 'dushanbe',
      found: 'dushanbe within somoni-monument within dusti-square within dushanbe',
    });
  });

  it('may not have the id that stands for no place', () => {
    const seeds = copySeeds();
    seeds.replace(
      'places',
      'places: []',
      'places:\n  - { id: none, kind: city, name: { en: N, kk: N }, lat: 1, lon: 1, precision: exact }',
    );
    expect(onlyProblem(seeds)).toEqual({
      ...seeds.where('places', 'id: |none'),
      id: 'none',
      what: 'reserved id',
      found: '"none"',
      expected: 'another id',
    });
  });
});
