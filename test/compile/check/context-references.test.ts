import { describe, expect, it } from 'vitest';
import { copySeeds, DUSHANBE, onlyProblem, problemsOf } from '../../support/seeds.ts';

describe('an id in the context file must be known:', () => {
  it.each([
    [
      'a source',
      '[astana-times-2026-02, trend-2026-02]',
      '[astana-times-2026-02, |trend-2026-20]',
      'source',
      'trend-2026-02',
      'talks-day',
    ],
    [
      'the point that a value is computed from',
      '{ before: trade-2020 }',
      '{ before: |trade-20200 }',
      'trade point',
      'trade-2020',
      'trade-2019',
    ],
    [
      'the figure beside a target',
      'base: trade-2020',
      'base: |trade-20200',
      'trade point',
      'trade-2020',
      'target-2021-05',
    ],
    [
      'the statement that restates the target',
      'statement: trade-target\n\n# What',
      'statement: |trade-targets\n\n# What',
      'statement',
      'trade-target',
      'target-2026-02',
    ],
    [
      'a topic of an account',
      'topic: security',
      'topic: |securities',
      'topic',
      'security',
      'tajik-side-2026-02',
    ],
    [
      'the statement of a topic',
      'statement: trade-target\n        looked_for',
      'statement: |trade-targe\n        looked_for',
      'statement',
      'trade-target',
      'tajik-side-2026-02',
    ],
    [
      'a step of delivery',
      'steps: [treaty-allied-majilis]',
      'steps: [|treaty-allied-majlis]',
      'context fact',
      'treaty-allied-majilis',
      'treaty-allied-relations',
    ],
  ])('%s', (_, before, after, kind, meant, about) => {
    const seeds = copySeeds(DUSHANBE);
    seeds.replace('context', before, after.replace('|', ''));
    const problem = problemsOf(seeds).find(({ what }) => what === `unknown ${kind}`);
    expect(problem).toMatchObject({
      ...seeds.where('context', after),
      id: about,
      nearest: `did you mean "${meant}"?`,
    });
  });

  it('a preset', () => {
    const seeds = copySeeds(DUSHANBE);
    seeds.replace('context', 'presets: [trade-2026-january', 'presets: [trade-2026-februar');
    expect(onlyProblem(seeds)).toMatchObject({
      ...seeds.where('context', 'presets: [|trade-2026'),
      what: 'unknown trade point',
      found: '"trade-2026-februar"',
      nearest: 'did you mean "trade-2026-january"?',
    });
  });

  it('a compared statement, and the account that it is compared with', () => {
    const seeds = copySeeds(DUSHANBE);
    seeds.replace('context', 'statement: wreath', 'statement: wreaths');
    seeds.replace(
      'context',
      'statement: cooperation-programme\n    new_against:\n      - account: talks-2024-01',
      'statement: cooperation-programme\n    new_against:\n      - account: talks-2024-10',
    );
    expect(problemsOf(seeds)).toMatchObject([
      { what: 'unknown earlier account', id: 'cooperation-programme', found: '"talks-2024-10"' },
      { what: 'unknown statement', found: '"wreaths"', nearest: 'did you mean "wreath"?' },
    ]);
  });
});

describe('"said before" and "new"', () => {
  it('speak of earlier accounts: one of the same talks is none', () => {
    const seeds = copySeeds(DUSHANBE);
    seeds.replace(
      'context',
      'statement: cooperation-programme\n    new_against:\n      - account: talks-2024-01',
      'statement: cooperation-programme\n    new_against:\n      - account: tajik-side-2026-02',
    );
    // Its quotation is of another account then, which is said too.
    expect(problemsOf(seeds)[0]).toMatchObject({
      ...seeds.where('context', '    new_against:\n      - account: |tajik-side'),
      what: 'unknown earlier account',
      expected: 'one of talks-2024-01, talks-2025-08',
    });
  });

  it('exclude one another: an entry has one of the two', () => {
    const seeds = copySeeds(DUSHANBE);
    seeds.replace(
      'context',
      'statement: cooperation-programme\n    new_against:\n',
      'statement: cooperation-programme\n    said_before: [{ account: talks-2025-08, note: { en: A, kk: Ә } }]\n    new_against:\n',
    );
    expect(problemsOf(seeds).map(({ what }) => what)).toEqual(['unknown key in compared[5]']);
  });

  it('are said of a statement once', () => {
    const seeds = copySeeds(DUSHANBE);
    seeds.replace('context', 'statement: wreath', 'statement: trade-last-year');
    expect(onlyProblem(seeds)).toMatchObject({
      id: 'trade-last-year',
      what: 'a statement stands twice under compared',
      expected: 'one entry a statement',
    });
  });
});

describe('an id must be the only one of its kind:', () => {
  it.each([
    ['sources', '- id: trend-2026-02', 'astana-times-2026-02'],
    ['facts', '- id: rank-2023\n', 'rank-2023-05'],
    ['trade points', '- id: trade-2017', 'trade-2016'],
    ['restatements', '- id: target-2024-04', 'target-2023-05'],
    ['accounts', '- id: talks-2025-08', 'talks-2024-01'],
  ])('%s', (_, before, id) => {
    const seeds = copySeeds(DUSHANBE);
    seeds.replace('context', before, `- id: ${id}${before.endsWith('\n') ? '\n' : ''}`);
    expect(problemsOf(seeds)).toContainEqual(
      expect.objectContaining({ id, what: 'duplicate id', expected: 'an id of its own' }),
    );
  });
});

describe('a source that nothing rests on', () => {
  it('is complained about: it would be published for nothing', () => {
    const seeds = copySeeds();
    seeds.replace(
      'context',
      'facts:\n',
      '  - { id: unused, publisher: P, title: T, url: "https://example.org", accessed: "2031-06-01" }\n\nfacts:\n',
    );
    expect(onlyProblem(seeds)).toMatchObject({
      ...seeds.where('context', '{ id: |unused'),
      id: 'unused',
      what: 'a source that nothing rests on',
    });
  });
});
