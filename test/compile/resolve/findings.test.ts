import { describe, expect, it } from 'vitest';
import {
  builtIn,
  copySeeds,
  DUSHANBE,
  onlyProblem,
  problemsOf,
  type SeedsCopy,
} from '../../support/seeds.ts';

/** The small readout with findings. */
function harbourWith(...findings: string[]): SeedsCopy {
  const seeds = copySeeds();
  seeds.replace('annotations', 'ladder:\n', `findings:\n${findings.join('\n')}\nladder:\n`);
  return seeds;
}

/** The frozen readout with pages in the two languages in which the findings here are given. */
function dushanbe(): SeedsCopy {
  const seeds = copySeeds(DUSHANBE);
  seeds.replace('annotations', 'languages: [en, kk, ru, tg]', 'languages: [en, kk]');
  return seeds;
}

const finding = (en: string, kk: string, ...more: string[]) =>
  [
    `  - id: f`,
    '    text:',
    `      en: "${en}"`,
    `      kk: "${kk}"`,
    ...more.map((line) => `    ${line}`),
  ].join('\n');

const SIGNED = ['statements: [agreement]', 'counts: [{ count: 1, of: { strength: signed } }]'];

describe('a finding', () => {
  it('says in a sentence what the text comes to, with what it rests on', () => {
    const seeds = harbourWith(finding('One agreement signed.', 'Бір келісімге қол қойылды.', ...SIGNED));
    expect(problemsOf(seeds)).toEqual([]);
    expect(builtIn(seeds.folder).readouts.get('kk')?.findings).toEqual([
      { id: 'f', text: 'Бір келісімге қол қойылды.', statements: ['agreement'] },
    ]);
  });

  it('rests on all that it counts', () => {
    const seeds = harbourWith(
      finding('Two commitments.', 'Екі уағдаластық.', 'counts: [{ count: 2, of: { kind: commitment } }]'),
    );
    expect(builtIn(seeds.folder).readouts.get('en')?.findings?.[0]?.statements).toEqual([
      'agreement',
      'channels',
    ]);
  });

  it('may name a day of what it rests on, which counts nothing, and no other one', () => {
    const onDay = (day: number) =>
      harbourWith(
        finding(`Talks on ${day} March.`, `${day} наурызда келіссөз болды.`, 'statements: [talks]'),
      );
    expect(problemsOf(onDay(3))).toEqual([]);
    expect(problemsOf(onDay(4)).map((problem) => problem.what)).toEqual([
      'a day of the finding is not in what it tells of',
      'a day of the finding is not in what it tells of',
    ]);
  });

  it('rests on something', () => {
    expect(onlyProblem(harbourWith(finding('A good day.', 'Жақсы күн.')))).toMatchObject({
      id: 'f',
      what: 'a finding rests on nothing',
    });
  });

  it('names what there is', () => {
    const seeds = harbourWith(finding('An agreement.', 'Келісім.', 'statements: [agreements]'));
    expect(problemsOf(seeds)[0]).toMatchObject({
      what: 'unknown statement',
      nearest: 'did you mean "agreement"?',
    });
  });

  it('is wholly of the text or wholly from beyond it', () => {
    const seeds = harbourWith(
      finding(
        'An agreement; a ferry opened.',
        'Келісім; паром ашылды.',
        'statements: [agreement]',
        'facts: [ferry-opened]',
      ),
    );
    expect(onlyProblem(seeds)).toMatchObject({
      what: 'a finding is of the text and from beyond it',
      found: 'agreement, ferry-opened',
    });
  });

  it('has at most 140 characters in each language', () => {
    const seeds = harbourWith(
      finding(`An agreement${' of the harbours'.repeat(9)}.`, 'Келісім.', 'statements: [agreement]'),
    );
    expect(onlyProblem(seeds)).toMatchObject({
      ...seeds.where('annotations', '      en: |"An agreement of'),
      what: 'a finding is too long',
      found: '157 characters',
    });
  });

  it('is one of at most three', () => {
    const one = (id: string) =>
      finding('An agreement.', 'Келісім.', 'statements: [agreement]').replace('id: f', `id: ${id}`);
    expect(problemsOf(harbourWith(one('a'), one('b'), one('c')))).toEqual([]);
    expect(onlyProblem(harbourWith(one('a'), one('b'), one('c'), one('d')))).toMatchObject({
      expected: 'at most 3 findings',
    });
  });
});

describe('a finding is not judged where what it rests on could not be read:', () => {
  it('the date of its statement', () => {
    const seeds = harbourWith(
      finding(
        'One agreement signed for 2031-2033.',
        '2031-2033 жылдарға бір келісімге қол қойылды.',
        ...SIGNED,
      ),
    );
    expect(problemsOf(seeds)).toEqual([]);
    seeds.replace('annotations', 'edtf: 2031/2033', 'edtf: 2031-02-31');
    expect(onlyProblem(seeds)).toMatchObject({ id: 'agreement', found: '"2031-02-31"' });
  });

  it('the period of its figure', () => {
    const seeds = dushanbe();
    const words = ['Trade above 1.2bn US dollars.', 'Сауда 1,2 млрд АҚШ долларынан асты.'] as const;
    const own = finding(...words, 'statements: [trade-last-year]');
    seeds.replace('annotations', 'ladder:\n', `findings:\n${own}\nladder:\n`);
    expect(problemsOf(seeds)).toEqual([]);
    seeds.replace('annotations', 'period:\n          edtf: "2025"', 'period:\n          edtf: "2025-31"');
    expect(onlyProblem(seeds)).toMatchObject({ id: 'trade-last-year', found: '"2025-31"' });
  });

  it('the date of a fact', () => {
    const seeds = harbourWith(
      finding('A ferry since May 2029.', '2029 жылғы мамырдан бері паром бар.', 'facts: [ferry-opened]'),
    );
    expect(problemsOf(seeds)).toEqual([]);
    seeds.replace('context', '"2029-05"\n    what', '"2029-15"\n    what');
    expect(onlyProblem(seeds)).toMatchObject({ id: 'ferry-opened', found: '"2029-15"' });
  });
});

describe('a finding with', () => {
  it.each([
    [
      'a count that is another',
      'Two agreements signed.',
      'Екі келісімге қол қойылды.',
      ['statements: [agreement]', 'counts: [{ count: 2, of: { strength: signed } }]'],
      'a count of a finding is another one',
    ],
    [
      'another number in its words',
      'Two agreements signed.',
      'Бір келісімге қол қойылды.',
      SIGNED,
      'a number of a finding counts nothing',
    ],
    [
      'another number in one of its languages',
      'One agreement signed.',
      'Үш келісімге қол қойылды.',
      SIGNED,
      'a number of a finding counts nothing',
    ],
    [
      'a number that counts nothing',
      'One agreement signed.',
      'Бір келісімге қол қойылды.',
      ['statements: [agreement]'],
      'a number of a finding counts nothing',
    ],
    [
      'a count that its words lack',
      'An agreement signed.',
      'Келісімге қол қойылды.',
      SIGNED,
      'a count is not among the words of its finding',
    ],
    [
      'a year that its evidence lacks',
      'One agreement signed for 2032.',
      'Бір келісімге қол қойылды.',
      SIGNED,
      'a year of the finding is not in what it tells of',
    ],
    [
      'an amount that its evidence lacks',
      'One agreement signed on 3bn US dollars.',
      'Бір келісімге қол қойылды.',
      SIGNED,
      'a number of the finding is not in what it tells of',
    ],
  ])('%s is refused', (_, en, kk, more, what) => {
    expect(problemsOf(harbourWith(finding(en, kk, ...more))).map((problem) => problem.what)).toContain(what);
  });

  it('the years and amounts of its evidence is taken', () => {
    const seeds = harbourWith(
      finding(
        'One agreement signed, for 2031-2033.',
        '2031-2033 жылдарға арналған бір келісімге қол қойылды.',
        ...SIGNED,
      ),
    );
    expect(problemsOf(seeds)).toEqual([]);
  });
});

describe('what was stated before', () => {
  const goal = (count: number, deadlines: number, en: string, kk: string) => {
    const seeds = dushanbe();
    seeds.replace(
      'annotations',
      'ladder:\n',
      `findings:\n${finding(
        en,
        kk,
        'counts:',
        `  - { count: ${count}, of: { restatements: before } }`,
        `  - { count: ${deadlines}, of: { deadlines: before } }`,
      )}\nladder:\n`,
    );
    return seeds;
  };
  const EN = 'The goal was stated six times before, twice with a deadline: 2025, 2027.';
  const KK = 'Мақсат бұған дейін алты рет айтылған, екі рет мерзімімен: 2025, 2027.';

  it('is counted, and so are its deadlines', () => {
    const seeds = goal(6, 2, EN, KK);
    expect(problemsOf(seeds)).toEqual([]);
    expect(builtIn(seeds.folder).readouts.get('en')?.findings?.[0]?.restatements).toHaveLength(6);
  });

  it('is not counted where the date of one of them is none', () => {
    const seeds = goal(6, 2, EN, KK);
    seeds.replace('context', 'date: "2018-03-14"', 'date: "2018-03-41"');
    expect(onlyProblem(seeds)).toMatchObject({ id: 'target-2018-03', found: '"2018-03-41"' });
  });

  it.each([
    ['how often', 7, 2, EN.replace('six', 'seven'), KK.replace('алты', 'жеті'), '6: restatements before'],
    [
      'how often with a deadline',
      6,
      3,
      EN.replace('twice', 'thrice'),
      KK.replace('екі', 'үш'),
      '2: deadlines before',
    ],
  ])('%s is held against the context', (_, count, deadlines, en, kk, expected) => {
    expect(onlyProblem(goal(count, deadlines, en, kk))).toMatchObject({
      what: 'a count of a finding is another one',
      expected,
    });
  });

  it.each([
    ['2025', '2026'],
    ['2027', '2028'],
  ])('no other year is a deadline: for %s not %s', (year, other) => {
    const [en, kk] = [EN, KK].map((words) => words.replace(year, other));
    expect(problemsOf(goal(6, 2, en ?? '', kk ?? '')).map(({ what }) => what)).toEqual([
      'a year of the finding is not in what it tells of',
      'a year of the finding is not in what it tells of',
    ]);
  });
});

describe('a finding has the verbs of its statements, and no stronger and no weaker ones', () => {
  const EN = 'Measures agreed towards 2bn US dollars of trade.';
  const KK = 'Сауданы 2 млрд АҚШ долларына жеткізу шаралары туралы уағдаласылды.';
  const agreed = (en: string, kk = KK) => {
    const seeds = dushanbe();
    seeds.replace(
      'annotations',
      'ladder:\n',
      `findings:\n${finding(en, kk, 'statements: [trade-target]')}\nladder:\n`,
    );
    return seeds;
  };

  it('as its statement has them', () => {
    expect(problemsOf(agreed(EN))).toEqual([]);
  });

  it.each([
    ['signed', EN.replace('agreed', 'signed'), KK],
    ['pledged', EN.replace('agreed', 'pledged'), KK],
    ['confirmed', EN.replace('agreed', 'confirmed'), KK],
    ['discussed', EN.replace('agreed', 'discussed'), KK],
    ['noted', EN.replace('agreed', 'noted'), KK],
    ['қол қойылды', EN, KK.replace('шаралары туралы уағдаласылды', 'шараларына қол қойылды')],
    ['расталды', EN, KK.replace('туралы уағдаласылды', 'расталды')],
    ['талқыланды', EN, KK.replace('туралы уағдаласылды', 'талқыланды')],
  ])('%s is another', (word, en, kk) => {
    expect(onlyProblem(agreed(en, kk))).toMatchObject({
      what: 'a verb of another strength in the finding than in what it rests on',
      found: expect.stringContaining(`"${word}"`),
      expected: 'a verb of "agreed"',
    });
  });
});

describe('a finding says that no deadline is named', () => {
  const EN = 'Measures agreed towards 2bn US dollars of trade; no deadline named.';
  const KK = 'Сауданы 2 млрд АҚШ долларына жеткізу шаралары туралы уағдаласылды; мерзімі аталмады.';
  const about = (statement: string, en: string, kk: string, denies = true) => {
    const seeds = dushanbe();
    const more = [`statements: [${statement}]`, ...(denies ? ['denies: deadline'] : [])];
    seeds.replace('annotations', 'ladder:\n', `findings:\n${finding(en, kk, ...more)}\nladder:\n`);
    return problemsOf(seeds).map(({ what }) => what);
  };

  it('where none is', () => {
    expect(about('trade-target', EN, KK)).toEqual([]);
  });

  it('and not of what has one', () => {
    expect(
      about(
        'cooperation-programme',
        'A programme signed; no deadline named.',
        'Бағдарламаға қол қойылды; мерзімі аталмады.',
      ),
    ).toEqual(['a finding denies what there is']);
  });

  it.each([
    ['English', EN.replace('; no deadline named', ''), KK],
    ['Kazakh', EN, KK.replace('; мерзімі аталмады', '')],
    ['English, turned round', EN.replace('no deadline', 'a deadline'), KK],
    ['Kazakh, turned round', EN, KK.replace('аталмады', 'аталды')],
  ])('in each of its languages: not in %s alone', (_, en, kk) => {
    expect(about('trade-target', en, kk)).toContain('a finding does not say what it denies');
  });

  it('and says it of nothing else', () => {
    const [en, kk] = [EN.replace('agreed', 'not agreed'), KK.replace('уағдаласылды', 'уағдаласылмады')];
    expect(about('trade-target', en, kk, false)).toContain('a finding says "not" without what it denies');
  });
});
