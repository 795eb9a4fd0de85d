import { describe, expect, it } from 'vitest';
import { copySeeds, DUSHANBE, onlyProblem, problemsOf } from '../../support/seeds.ts';

const EXPEDITE =
  'They instructed their governments to expedite the signing of a Roadmap for increasing trade turnover to $2 billion by 2027.';

describe('a restatement carries what its page says', () => {
  it('in the words of the page, beside ours: without them it is not taken', () => {
    const seeds = copySeeds(DUSHANBE);
    seeds.replace(
      'context',
      '    quotations:\n      - source: azernews-2018\n        language: en\n        text: Kazakhstan and Tajikistan intend to increase trade turnover between the countries up to $2 billion.\n',
      '',
    );
    expect(onlyProblem(seeds).expected).toContain('quotations');
  });

  it('in at most 25 of its words', () => {
    const seeds = copySeeds(DUSHANBE);
    seeds.replace('context', EXPEDITE, `${EXPEDITE} In particular, there has been growth.`);
    expect(onlyProblem(seeds)).toMatchObject({
      ...seeds.where('context', `|${EXPEDITE}`),
      id: 'target-2024-08',
      what: 'a quotation is too long',
      found: '26 words',
    });
  });

  it('from a page that it rests on', () => {
    const seeds = copySeeds(DUSHANBE);
    seeds.replace('context', 'source: azernews-2018', 'source: astana-times-2024-08');
    expect(onlyProblem(seeds)).toMatchObject({
      what: 'a quotation from a page that the item does not rest on',
      expected: 'one of azernews-2018',
    });
  });

  it.each([
    ['its value', 'turnover to $2 billion by', 'turnover to $3 billion by', 'a value that no quotation has'],
    ['its unit', 'turnover to $2 billion by', 'turnover to €2 billion by', 'a value that no quotation has'],
    ['its deadline', 'billion by 2027.', 'billion by 2028.', 'a deadline that no quotation has'],
    [
      'its bound',
      'turnover to $2 billion by',
      'turnover to less than $2 billion by',
      'the bound of a value is not that of its quotation',
    ],
  ])('with %s', (_, words, others, what) => {
    const seeds = copySeeds(DUSHANBE);
    const quoted = EXPEDITE.replace(words, others);
    expect(quoted).not.toBe(EXPEDITE);
    seeds.replace('context', EXPEDITE, quoted);
    expect(onlyProblem(seeds)).toMatchObject({ id: 'target-2024-08', what });
  });

  it('"at least" is no exact value', () => {
    const seeds = copySeeds(DUSHANBE);
    seeds.replace('context', 'relation: ">="', 'relation: "="');
    // The wording says "at least" too.
    expect(problemsOf(seeds).map(({ what }) => what)).toContain(
      'the bound of a value is not that of its quotation',
    );
  });
});

describe('that an account does not name a thing is said', () => {
  const NEAREST = 'enhancing trade and economic cooperation';

  it('with the words that were looked for, and the nearest that the page has', () => {
    const seeds = copySeeds(DUSHANBE);
    seeds.replace('context', '          words: [goal, target, billion, double]\n', '');
    expect(onlyProblem(seeds)).toMatchObject({
      what: expect.stringContaining('missing key'),
      expected: 'words',
    });
  });

  it('and not where one of those words stands in that very passage', () => {
    const seeds = copySeeds(DUSHANBE);
    seeds.replace('context', 'words: [goal, target, billion, double]', 'words: [goal, Trade, billion]');
    expect(onlyProblem(seeds)).toMatchObject({
      ...seeds.where('context', 'words: [goal, |Trade'),
      id: 'tajik-side-2026-02',
      what: 'a word that was looked for, and not found, stands in the passage quoted as the nearest',
      found: expect.stringContaining(NEAREST),
    });
  });

  it('of an earlier account too, against which a statement is called new', () => {
    const seeds = copySeeds(DUSHANBE);
    seeds.replace(
      'context',
      'of Tajik-Kazakh bilateral relations consists of 75 documents signed',
      'of Tajik-Kazakh bilateral programmes consists of 75 documents signed',
    );
    expect(onlyProblem(seeds)).toMatchObject({
      id: 'cooperation-programme',
      found: expect.stringContaining('"program" in'),
    });
  });
});
