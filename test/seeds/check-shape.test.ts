import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { idAround } from '../../src/compile/ids.ts';
import { type Problem, ProblemsError } from '../../src/compile/problems.ts';
import { checkShape } from '../../src/seeds/check-shape.ts';
import { parseYaml } from '../../src/seeds/yaml-file.ts';
import { copySeeds, DUSHANBE, onlyProblem, problemsOf } from '../support/seeds.ts';

const STATEMENT_KEYS =
  'one of id, kind, strength, verb, title, label, topics, who, places, date, figures, passages, note, facts';

describe('an unknown key', () => {
  it('is reported where the key stands, with the keys there are and the nearest of them', () => {
    const seeds = copySeeds();
    seeds.replace('annotations', 'verb: received', 'vreb: received');
    expect(onlyProblem(seeds)).toEqual({
      ...seeds.where('annotations', '|vreb'),
      id: 'talks',
      what: 'unknown key in statements[0]',
      found: '"vreb"',
      expected: STATEMENT_KEYS,
      nearest: 'did you mean "verb"?',
    });
  });

  it('that is a misspelling of a needed one is not called missing too', () => {
    const seeds = copySeeds();
    seeds.replace('annotations', 'title:\n      en: Ferry line', 'titel:\n      en: Ferry line');
    expect(onlyProblem(seeds)).toMatchObject({
      ...seeds.where('annotations', '|titel'),
      id: 'ferry-line',
      nearest: 'did you mean "title"?',
    });
  });

  it('that another form of the same thing has is unknown beside this one, and no correction of itself', () => {
    const seeds = copySeeds();
    seeds.replace('annotations', '      undated:', '      basis: stated\n      undated:');
    expect(onlyProblem(seeds)).toMatchObject({
      ...seeds.where('annotations', '|basis: stated\n      undated'),
      found: '"basis"',
      expected: 'one of undated',
    });
    expect(onlyProblem(seeds)).not.toHaveProperty('nearest');
  });

  it('does not hide what else is wrong', () => {
    const seeds = copySeeds();
    seeds.replace('topics', '  - id: fish\n', '  - id: Fish\n    colour: red\n');
    seeds.replace('topics', 'topics:\n', 'more: true\ntopics:\n');
    expect(problemsOf(seeds).map(({ what, found }) => [what, found])).toEqual([
      ['unknown key in the file', '"more"'],
      ['wrong value for topics[2].id', '"Fish"'],
      ['unknown key in topics[2]', '"colour"'],
    ]);
  });
});

describe('a text without quotation marks', () => {
  const where = (after: string) => {
    const seeds = copySeeds();
    seeds.replace('annotations', 'en: Ferry line welcomed', after.replace('|', ''));
    return { problem: onlyProblem(seeds), place: seeds.where('annotations', after) };
  };

  it('may not be cut short by " #", which begins a comment', () => {
    const { problem, place } = where('en: |Ferry line #1 welcomed');
    expect(problem).toEqual({
      ...place,
      id: 'ferry-line',
      what: 'a comment behind the text of statements[3].title.en',
      found: '"Ferry line", with # behind it',
      expected: 'the text in quotation marks where # belongs to it, or the comment on a line of its own',
    });
  });

  it.each([
    ['a comment that was meant as one', 'en: |Ferry line welcomed # as in the text'],
    ['a text of two lines', 'en: |Ferry line\n        welcomed #1'],
  ])('may have no comment behind it: %s', (_, after) => {
    const { problem, place } = where(after);
    expect(problem).toMatchObject({ ...place, what: expect.stringContaining('a comment behind') });
  });

  it('may be part of a quote, and may not be cut there either', () => {
    const seeds = copySeeds();
    seeds.replace('annotations', '- Both sides will meet again.', '- Both sides will meet again. #2');
    expect(onlyProblem(seeds)).toMatchObject({
      ...seeds.where('annotations', '- |Both sides will meet again. #2'),
      id: 'next-meeting',
      what: 'a comment behind the text of statements[8].passages[0]',
    });
  });

  it.each([
    ['quotation marks', 'en: "Ferry line #1 welcomed" # as in the text'],
    ['a block', 'en: >-\n        Ferry line #1 welcomed'],
    ['a # within a word', 'en: Ferry line C#1 welcomed'],
    ['a comment on a line of its own', '# As in the text.\n      en: Ferry line welcomed\n      # So.'],
  ])('may have # all the same: %s', (_, after) => {
    const seeds = copySeeds();
    seeds.replace('annotations', 'en: Ferry line welcomed', after);
    expect(problemsOf(seeds)).toEqual([]);
  });

  it('that is an id, a date, a number or a word of a list may have a comment behind it', () => {
    const seeds = copySeeds();
    for (const words of [
      'id: ferry-line',
      'kind: quote',
      'edtf: 2031/2033',
      'occurrence: 2',
      'date: since-talks',
    ])
      seeds.replace('annotations', words, `${words} # so`);
    expect(problemsOf(seeds)).toEqual([]);
  });
});

describe('letters that only look like those of a word are named:', () => {
  it.each([
    [
      'a key',
      'verb: received',
      '|vеrb: received',
      '"verb"? letter 2 is U+0435 (Cyrillic), not U+0065 (Latin)',
    ],
    ['a kind', 'kind: fact', 'kind: |fаct', '"fact"? letter 2 is U+0430 (Cyrillic), not U+0061 (Latin)'],
    [
      'a key with a letter that is not seen',
      'verb: received',
      '|ver\u200bb: received',
      '"verb"? letter 4 is U+200B ZERO WIDTH SPACE',
    ],
  ])('%s', (_, before, after, nearest) => {
    const seeds = copySeeds();
    seeds.replace('annotations', before, after.replace('|', ''));
    expect(onlyProblem(seeds)).toMatchObject({
      ...seeds.where('annotations', after),
      nearest: `did you mean ${nearest}`,
    });
  });

  it('an id', () => {
    const seeds = copySeeds();
    seeds.replace('annotations', 'topics: [fish]', 'topics: [fіsh]');
    expect(onlyProblem(seeds)).toMatchObject({
      found: '"fіsh"',
      nearest: 'letter 2 is U+0456 (Cyrillic)',
    });
  });

  it('a verb', () => {
    const seeds = copySeeds();
    seeds.replace('annotations', 'verbs: [decided]', 'verbs: [dеcided]');
    expect(onlyProblem(seeds)).toMatchObject({
      found: '"decided"',
      nearest: 'did you mean "dеcided"? letter 2 is U+0065 (Latin), not U+0435 (Cyrillic)',
    });
  });
});

describe('very much that is wrong', () => {
  it('is looked at once a level: 2,000 unknown keys', () => {
    const keys = Array.from({ length: 2_000 }, (_, at) => `k${at}: 1\n`).join('');
    const yaml = parseYaml('a.yaml', `a: 1\n${keys}`, []);
    let looks = 0;
    const schema = v.strictObject({
      a: v.pipe(
        v.number(),
        v.check(() => {
          looks += 1;
          return true;
        }),
      ),
    });
    const problems: Problem[] = [];
    expect(yaml && checkShape(yaml, schema, problems)).toBeUndefined();
    expect(problems).toHaveLength(2_000);
    expect(problems.at(-1)).toMatchObject({ line: 2_001, found: '"k1999"' });
    expect(looks).toBeLessThan(5);
  });

  it('is cut: an id of five million letters', () => {
    const seeds = copySeeds();
    seeds.replace('annotations', 'id: ferry-line', `id: ${'A'.repeat(5_000_000)}`);
    expect(new ProblemsError(problemsOf(seeds)).message.length).toBeLessThan(2000);
  });
});

describe('a missing key', () => {
  it('is reported where the things beside it begin', () => {
    const seeds = copySeeds();
    seeds.replace(
      'annotations',
      '    name:\n      en: The Invented Gazette\n      kk: Ойдан шығарылған газет\n',
      '    url: https://example.org/\n',
    );
    expect(onlyProblem(seeds)).toEqual({
      ...seeds.where('annotations', '|url: https'),
      id: 'harbour-talks',
      what: 'missing key in readout.publisher',
      found: 'nothing',
      expected: 'name',
    });
  });
});

describe('a text', () => {
  it('has tags of languages as its keys', () => {
    const seeds = copySeeds();
    seeds.replace('annotations', 'en: Ferry line welcomed', 'English: Ferry line welcomed');
    expect(onlyProblem(seeds)).toMatchObject({
      id: 'ferry-line',
      found: '"English"',
      expected: 'the tag of a language (BCP 47), such as en, kk or sr-Latn',
    });
  });

  it('in a language of the pages is missing where it lacks it, at its own place', () => {
    const seeds = copySeeds();
    seeds.replace('annotations', '      kk: Паром желісі құпталды\n', '      kz: Паром желісі құпталды\n');
    expect(onlyProblem(seeds)).toEqual({
      ...seeds.where('annotations', '|en: Ferry line welcomed'),
      id: 'ferry-line',
      what: 'a text without the language "kk"',
      found: 'words in en, kz',
      expected: 'kk: the words, or readout.languages without kk',
      neededBy: ['harbour-talks'],
    });
  });
});

describe('a wrong value is reported where it stands, with what it should be:', () => {
  it.each([
    ['a text for a list', 'topics: [harbours, ships]', 'topics: |harbours', '"harbours"', 'a list'],
    ['an empty list', 'topics: [harbours, ships]', 'topics: |[]', '[]', 'at least one topic'],
    ['a number for a text', 'en: Ferry line welcomed', 'en: |5', '5', 'a text'],
    ['nothing for a text', 'en: Ferry line welcomed\n', 'en:|\n', 'nothing', 'a text'],
    ['an empty text', 'en: Ferry line welcomed', 'en: |""', '""', 'a text that is not empty'],
    [
      'a word for true or false',
      'true\n    name: { en: Signed',
      '|yes\n    name: { en: Signed',
      '"yes"',
      'true or false',
    ],
    ['a rung too many', 'rung: 4', 'rung: |6', '6', 'one of 1, 2, 3, 4, 5'],
    ['a rung in quotation marks', 'rung: 4', 'rung: |"4"', '"4"', 'one of 1, 2, 3, 4, 5'],
    ['half a rung', 'occurrence: 2', 'occurrence: |1.5', '1.5', 'a whole number'],
    ['a number too small', 'occurrence: 2', 'occurrence: |0', '0', 'at least 1'],
    ['a text for a number', 'occurrence: 2', 'occurrence: |two', '"two"', 'a number'],
    [
      'an id with capitals',
      'id: ferry-line',
      'id: |Ferry_Line',
      '"Ferry_Line"',
      'an id in kebab-case: small letters, digits, single hyphens',
    ],
  ])('%s', (_, before, after, found, expected) => {
    const seeds = copySeeds();
    seeds.replace('annotations', before, after.replace('|', ''));
    expect(onlyProblem(seeds)).toMatchObject({ ...seeds.where('annotations', after), found, expected });
  });

  it('a word that is not of its list, with the nearest one', () => {
    const seeds = copySeeds();
    seeds.replace('annotations', 'kind: fact', 'kind: facts');
    expect(onlyProblem(seeds)).toEqual({
      ...seeds.where('annotations', 'kind: |facts'),
      id: 'passengers',
      what: 'wrong value for statements[4].kind',
      found: '"facts"',
      expected: 'one of commitment, raised, fact, assessment, event, quote',
      nearest: 'did you mean "fact"?',
    });
  });

  it('a relation that is none', () => {
    const seeds = copySeeds(DUSHANBE);
    seeds.replace('annotations', 'relation: ">"', 'relation: ">="');
    expect(onlyProblem(seeds)).toEqual({
      ...seeds.where('annotations', 'relation: |">="'),
      id: 'trade-last-year',
      what: 'wrong value for statements[12].figures[0].relation',
      found: '">="',
      expected: 'one of =, >, <, ~',
    });
  });

  it('a figure without its unit', () => {
    const seeds = copySeeds(DUSHANBE);
    seeds.replace('annotations', '        unit: USD\n        relation: ">"\n', '        relation: ">"\n');
    expect(onlyProblem(seeds)).toEqual({
      ...seeds.where('annotations', '|id: trade-2025'),
      id: 'trade-last-year',
      what: 'missing key in statements[12].figures[0]',
      found: 'nothing',
      expected: 'unit',
    });
  });

  it('a latitude beyond the pole', () => {
    const seeds = copySeeds(DUSHANBE);
    seeds.replace('places', 'lat: 38.5731', 'lat: 138.5731');
    expect(onlyProblem(seeds)).toEqual({
      ...seeds.where('places', '|138.5731'),
      id: 'dushanbe',
      what: 'wrong value for places[0].lat',
      found: '138.5731',
      expected: 'at most 90',
    });
  });

  it('an address that is none', () => {
    const seeds = copySeeds();
    seeds.replace('context', 'https://example.org/first-ferry', 'example.org/first-ferry');
    expect(onlyProblem(seeds)).toMatchObject({
      ...seeds.where('context', 'url: |example.org/'),
      id: 'gazette-first-ferry',
      expected: 'an address (https://…)',
    });
  });

  it('a word where a map should be', () => {
    const seeds = copySeeds();
    seeds.replace(
      'annotations',
      '- actor: reed\n        quote: A. Reed\n        as:',
      '- smith\n      - actor: reed\n        quote: A. Reed\n        as:',
    );
    expect(onlyProblem(seeds)).toMatchObject({
      ...seeds.where('annotations', '- |smith\n'),
      id: 'talks',
      found: '"smith"',
      expected: 'keys with their values: actor, quote, implied, as',
    });
  });

  it('a file that holds nothing but comments', () => {
    const seeds = copySeeds();
    seeds.write('topics', '# Later.\n');
    expect(onlyProblem(seeds)).toEqual({
      file: seeds.path('topics'),
      line: 1,
      column: 1,
      what: 'wrong value for the file',
      found: 'nothing',
      expected: 'keys with their values: topics',
    });
  });
});

describe('where a value may have several forms, what is wrong is said of the form that was meant:', () => {
  const date = '      edtf: 2031/2033\n      basis: stated\n';
  const part = '          - exact: A. Reed\n            occurrence: 2\n';

  it.each([
    ['a date without its basis', date, '      |edtf: 2031/2033\n', 'missing key in statements[1].date'],
    [
      'a date with a basis there is not',
      date,
      '      edtf: 2031/2033\n      basis: |statd\n',
      'wrong value for statements[1].date.basis',
    ],
    [
      'a date with a misspelled key',
      date,
      '      |etdf: 2031/2033\n      basis: stated\n',
      'unknown key in statements[1].date',
    ],
    [
      'no date and a reason in one language',
      '        kk: Мәтінде күні айтылмаған.\n',
      '',
      'a text without the language "kk"',
    ],
    [
      'a passage with a misspelled key',
      part,
      '          - |exat: A. Reed\n            occurrence: 2\n',
      'unknown key in statements[7].passages[0].parts[0]',
    ],
    [
      'a passage of one part',
      '          - and welcomed the exchange of pilots.\n',
      '',
      'wrong value for statements[7].passages[0].parts',
    ],
    ['a misspelled key of parts', '- parts:', '- |part:', 'unknown key in statements[7].passages[0]'],
  ])('%s', (_, before, after, what) => {
    const seeds = copySeeds();
    seeds.replace('annotations', before, after.replace('|', ''));
    expect(onlyProblem(seeds)).toMatchObject({
      what,
      ...(after === '' ? {} : seeds.where('annotations', after)),
    });
  });

  it('a word for a date that is none, with the nearest', () => {
    const seeds = copySeeds();
    seeds.replace('annotations', 'date: since-talks', 'date: since-talk');
    expect(onlyProblem(seeds)).toEqual({
      ...seeds.where('annotations', 'date: |since-talk'),
      id: 'channels',
      what: 'wrong value for statements[2].date',
      found: '"since-talk"',
      expected: '"at-talks", "since-talks", {undated: reason} or {edtf, basis, …}',
      nearest: 'did you mean "since-talks"?',
    });
  });

  it('a number for a passage', () => {
    const seeds = copySeeds();
    seeds.replace('annotations', '- Both sides will meet again.', '- 5');
    expect(onlyProblem(seeds)).toEqual({
      ...seeds.where('annotations', '- |5\n'),
      id: 'next-meeting',
      what: 'wrong value for statements[8].passages[0]',
      found: '5',
      expected: 'exact words of the text, {exact, occurrence}, or {parts: […]}',
    });
  });
});

describe('a file of the right shape', () => {
  it('gives its data with the defaults of the schema filled in', () => {
    const yaml = parseYaml('a.yaml', 'a: 1\n', []);
    const problems: Problem[] = [];
    const schema = v.strictObject({ a: v.number(), list: v.optional(v.array(v.string()), []) });
    expect(yaml && checkShape(yaml, schema, problems)).toEqual({ a: 1, list: [] });
    expect(problems).toEqual([]);
  });
});

describe('the id in a message', () => {
  const data = { statements: [{ id: 'talks', figures: [{ id: 'sum', unit: 1 }] }], reviewed: 2 };

  it('is that of the outermost thing that has one', () => {
    expect(idAround(data, ['statements', 0, 'figures', 0, 'unit'])).toBe('talks');
  });

  it('is left out where nothing around has one', () => {
    expect(idAround(data, ['reviewed'])).toBeUndefined();
    expect(idAround(data, ['nowhere', 0])).toBeUndefined();
  });
});
