import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { copySeeds, onlyProblem, problemsOf, readoutIn, type SeedsCopy } from '../../support/seeds.ts';
import { withFigure } from '../../support/with-figure.ts';

const earned = { words: 'more than $491 million', value: 491_000_000, relation: '>' };
const what = (seeds: SeedsCopy) => problemsOf(seeds).map((problem) => problem.what);

/** The English title of the statement on passengers; its Kazakh one names no number. */
function withTitle(title: string): SeedsCopy {
  const seeds = withFigure(earned);
  seeds.replace('annotations', 'en: Passengers of the ferry line last year', `en: ${title}`);
  return seeds;
}

describe('a title', () => {
  it('has the amounts of its passages, in whatever form', () => {
    expect(what(withTitle('Ferry line earned over 0.491 billion US dollars'))).toEqual([]);
    expect(what(withTitle('Ferry line earned over $491m in 2030'))).toEqual([]);
    const seeds = withTitle('Ferry line earned over $419m');
    expect(onlyProblem(seeds)).toEqual({
      ...seeds.where('annotations', '|Ferry line earned over $419m'),
      id: 'passengers',
      what: 'a number of the title is not in what it tells of',
      found: '"$419m"',
      expected: '"$491 million"',
    });
    expect(what(withTitle('Ferry line earned over 491m euros'))).toEqual([
      'a number of the title is not in what it tells of',
    ]);
  });

  it('is not held against passages that were not found: that is said once', () => {
    const seeds = copySeeds();
    seeds.replace(
      'annotations',
      'en: Passengers of the ferry line last year',
      'en: 1.2 million passengers of the ferry line',
    );
    seeds.replace('annotations', 'which carried 1.2 million', 'which bore 1.2 million');
    expect(what(seeds)).toEqual(['quote not verbatim in the text']);
  });

  it('keeps the bound of its figure', () => {
    for (const words of ['$491m', 'less than $491m', 'about $491m'])
      expect(what(withTitle(`Ferry line earned ${words}`))).toEqual([
        'the bound of a number in the title is another one',
      ]);
  });

  describe('with a day, which is that of its passages and its date,', () => {
    const dated = (en: string, kk: string) => {
      const seeds = copySeeds();
      seeds.replace('annotations', 'en: Talks between the two ministers', `en: Talks of ${en}`);
      seeds.replace('annotations', 'kk: Екі министрдің келіссөздері', `kk: ${kk} келіссөздер`);
      return seeds;
    };

    it('stands', () => {
      expect(what(dated('3 March 2031', '2031 жылғы 3 наурыздағы'))).toEqual([]);
      expect(what(dated('March 2031', '2031 жылғы 3 наурыздағы'))).toEqual([]);
    });

    it.each([
      ['4 March 2031', '2031 жылғы 3 наурыздағы', 'en', 'a day of the title is not in what it tells of'],
      ['3 March 2031', '2031 жылғы 4 наурыздағы', 'kk', 'a day of the title is not in what it tells of'],
      ['3 May 2031', '2031 жылғы 3 наурыздағы', 'en', 'a month of the title is not in what it tells of'],
    ])('is refused in the language that is wrong: %s, %s', (en, kk, lang, fault) => {
      const seeds = dated(en, kk);
      const wrong = lang === 'en' ? `en: Talks of ${en}` : `kk: ${kk}`;
      expect(onlyProblem(seeds)).toMatchObject({ line: seeds.where('annotations', wrong).line, what: fault });
    });

    it('is refused where both languages have the same wrong one', () => {
      expect(what(dated('4 March 2031', '2031 жылғы 4 наурыздағы'))).toEqual([
        'a day of the title is not in what it tells of',
        'a day of the title is not in what it tells of',
      ]);
    });
  });

  it('has no year but those of its passages and its date', () => {
    expect(what(withTitle('Income of the ferry line in 2030'))).toEqual([]);
    const seeds = withTitle('Income of the ferry line in 2029');
    expect(onlyProblem(seeds)).toMatchObject({
      what: 'a year of the title is not in what it tells of',
      found: '2029',
      expected: '2030',
    });
  });
});

describe('the description of the readout', () => {
  it('has the amounts and years of the text', () => {
    const described = (words: string) => {
      const seeds = copySeeds();
      seeds.replace('annotations', 'signed a harbour agreement.', `signed a harbour agreement ${words}.`);
      return what(seeds);
    };
    expect(described('for 2031-2033')).toEqual([]);
    expect(described('for 2031-2036')).toEqual(['a year of the summary is not in what it tells of']);
    expect(described('worth $2 million')).toEqual(['a number of the summary is not in what it tells of']);
  });
});

/** The small readout with a Kazakh translation, in which nothing is told but the ferry's income, the agreement, the day and a "not". */
function translated(
  ferry: string,
  agreement = '2031-2033 жылдарға арналған келісім',
  day = '2031 жылғы 3 наурызда',
): SeedsCopy {
  const seeds = withFigure(earned);
  const { text, paragraphs, sha256 } = readoutIn(seeds.folder);
  const rows = paragraphs.map(({ sentences }) =>
    sentences.map(({ range }) => {
      const sentence = text.slice(...range);
      if (sentence.includes('ferry line')) return ferry;
      if (sentence.includes('2031-2033')) return agreement;
      if (sentence.includes('2031')) return day;
      return sentence.includes(' not ') ? 'сөйлем емес' : 'сөйлем';
    }),
  );
  const by = { en: 'made up', kk: 'ойдан' };
  const file = JSON.stringify({ language: 'kk', sha256, by, paragraphs: rows }, null, 1);
  writeFileSync(join(seeds.folder, 'harbour-talks.kk.yaml'), file);
  return seeds;
}

describe('a translation', () => {
  it('has the numbers, bounds and years of each sentence', () => {
    expect(what(translated('паром былтыр 491 млн доллардан астам табыс тапты'))).toEqual([]);
  });

  it.each([
    ['another amount', 'паром 419 млн доллардан астам табыс тапты'],
    ['another magnitude', 'паром 491 млрд доллардан астам табыс тапты'],
    ['another currency', 'паром 491 млн теңгеден астам табыс тапты'],
  ])('%s is refused', (_, ferry) => {
    expect(what(translated(ferry))).toEqual(['a number of the translation is not in what it tells of']);
  });

  it.each([
    ['turned', 'паром 491 млн доллардан аз табыс тапты'],
    ['dropped', 'паром 491 млн доллар табыс тапты'],
  ])('a bound that was %s is refused', (_, ferry) => {
    expect(what(translated(ferry))).toEqual(['the bound of a number in the translation is another one']);
  });

  it('a number that was left out is refused, with the sentence and its place', () => {
    const seeds = translated('паром көп табыс тапты');
    const [problem] = problemsOf(seeds);
    expect(problem).toMatchObject({
      what: 'a number of the sentence is not in its translation',
      found: '"паром көп табыс тапты"',
      expected: '"$491 million"',
    });
    const lines = readFileSync(problem?.file ?? '', 'utf8').split('\n');
    expect(lines[(problem?.line ?? 0) - 1]).toContain('паром көп табыс тапты');
  });

  it('a count that is written as a year is, in one of the languages, is the same number', () => {
    const seeds = withFigure({ words: '1,500 tonnes', value: 1500, unread: '{ unit: made up }' });
    expect(what(seeds)).toEqual([]);
    seeds.replace('annotations', 'kk: Паром желісінің былтырғы', 'kk: 1500 тонна, паром желісінің былтырғы');
    expect(what(seeds)).toEqual([]);
  });

  it.each([
    [
      'another day',
      '2031 жылғы 13 наурызда',
      'a day of the translation is not in what it tells of',
      '13',
      '3',
    ],
    [
      'another month',
      '2031 жылғы 3 сәуірде',
      'a month of the translation is not in what it tells of',
      '4',
      '3',
    ],
  ])('%s is refused', (_, day, fault, found, expected) => {
    const seeds = translated('паром былтыр 491 млн доллардан астам табыс тапты', undefined, day);
    expect(onlyProblem(seeds)).toMatchObject({ what: fault, found, expected });
  });

  it('a day that was left out is refused', () => {
    const seeds = translated(
      'паром былтыр 491 млн доллардан астам табыс тапты',
      undefined,
      '2031 жылғы наурызда',
    );
    expect(onlyProblem(seeds)).toMatchObject({
      what: 'a number of the sentence is not in its translation',
      expected: '"day 3"',
    });
  });

  it('another year is refused', () => {
    expect(what(translated('паром 491 млн доллардан астам табыс тапты', '2031-2036 жылдарға'))).toEqual([
      'a year of the translation is not in what it tells of',
    ]);
  });
});

/** The small readout with the target stated once before. */
function restated(wording: string, value: number, relation: string, more: string[] = []): SeedsCopy {
  const seeds = copySeeds();
  const source = /- id: (\S+)/.exec(seeds.read('context'))?.[1];
  seeds.write(
    'context',
    [
      seeds.read('context').trimEnd(),
      'restatements:',
      '  - id: once-before',
      '    date: "2029-05"',
      '    by: { en: The ministers, kk: Министрлер }',
      '    wording:',
      `      en: ${wording}`,
      '      kk: сонша',
      // Of a language that nobody reads here: it is held against nothing.
      `    quotations: [{ source: ${source}, language: de, text: so viel }]`,
      `    value: ${value}`,
      '    unit: USD',
      `    relation: "${relation}"`,
      ...more,
      `    sources: [${source}]`,
      '',
    ].join('\n'),
  );
  return seeds;
}

describe('the wording of a restated target', () => {
  it('has the value and the bound that are shown beside it', () => {
    expect(what(restated('at least 2bn US dollars', 2e9, '>='))).toEqual([]);
    expect(what(restated('at least 2bn US dollars', 2e9, '='))).toEqual([
      'the bound of a number in the wording is another one',
    ]);
    expect(what(restated('to double trade to 2bn US dollars', 3e9, '='))).toEqual([
      'a number of the wording is not in what it tells of',
    ]);
  });

  it('may give a range, of which both ends are shown', () => {
    expect(what(restated('1 to 2bn US dollars', 2e9, '=', ['    least: 1000000000']))).toEqual([]);
    expect(what(restated('1 to 2bn US dollars', 2e9, '='))).toEqual([
      'a number of the wording is not in what it tells of',
    ]);
  });

  it('gives its deadline where it says a year for it', () => {
    const deadline = (date: string) => [
      '    deadline:',
      `      date: "${date}"`,
      '      from: { en: the end of the road map for 2029-2031, kk: жол картасы }',
    ];
    expect(what(restated('2bn US dollars', 2e9, '=', deadline('2031')))).toEqual([]);
    expect(what(restated('2bn US dollars', 2e9, '=', deadline('2032')))).toEqual([
      'a deadline is not among the years of the words that it comes from',
    ]);
  });
});
