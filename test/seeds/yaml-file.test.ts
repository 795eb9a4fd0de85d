import { describe, expect, it } from 'vitest';
import type { Problem } from '../../src/compile/problems.ts';
import { parseYaml } from '../../src/seeds/yaml-file.ts';
import { copySeeds, onlyProblem } from '../support/seeds.ts';

/** What is wrong with the syntax of a file. */
function faults(text: string): Problem[] {
  const problems: Problem[] = [];
  expect(parseYaml('a.yaml', text, problems)).toBeUndefined();
  return problems;
}

describe('in a YAML file', () => {
  const text = 'list:\n  - id: a\n    name: { en: "A" }\nempty:\n';
  const yaml = parseYaml('a.yaml', text, []);

  it('a value is found by its path', () => {
    expect(yaml?.at(['list', 0, 'id'])).toEqual({ file: 'a.yaml', line: 2, column: 9 });
    expect(yaml?.at(['list', 0, 'name', 'en'])).toEqual({ file: 'a.yaml', line: 3, column: 17 });
  });

  it('a key is found by its path', () => {
    expect(yaml?.atKey(['list', 0, 'name'])).toEqual({ file: 'a.yaml', line: 3, column: 5 });
  });

  it('what is not there is where the thing around it is', () => {
    expect(yaml?.at(['list', 0, 'kind'])).toEqual({ file: 'a.yaml', line: 2, column: 5 });
    expect(yaml?.at(['list', 7, 'id'])).toEqual({ file: 'a.yaml', line: 2, column: 3 });
    expect(yaml?.at([])).toEqual({ file: 'a.yaml', line: 1, column: 1 });
  });

  it('a day without quotation marks is a text, a year a number', () => {
    expect(parseYaml('a.yaml', 'day: 2031-03-03\nyear: 2031\n', [])?.data).toEqual({
      day: '2031-03-03',
      year: 2031,
    });
  });

  it('an anchor may be used as often as one likes', () => {
    const many = `a: &text x\nb:\n${'  - *text\n'.repeat(300)}`;
    expect(parseYaml('a.yaml', many, [])?.data).toMatchObject({ b: new Array(300).fill('x') });
  });
});

describe('what a YAML file may not stand for is refused at its place:', () => {
  it('ten names of ten aliases each, eight deep', () => {
    const names = [...'abcdefgh'];
    const ten = (name: string) => `[${new Array(10).fill(name).join(', ')}]`;
    const lines = names.map((name, at) => `${name}: &${name} ${ten(at === 0 ? 'x' : `*${names[at - 1]}`)}`);
    expect(faults(`${lines.join('\n')}\n`)).toEqual([
      {
        file: 'a.yaml',
        line: 5,
        column: 40,
        what: 'YAML: the aliases of the file stand for too much',
        found: expect.stringMatching(/^\d+ characters up to "\*d"$/),
        expected: 'at most 1000000 characters, all aliases of a file together',
      },
    ]);
  });

  it('aliases without an end to them, whatever they stand for', () => {
    const [fault] = faults(`a: &a x\nb:\n${'  - *a\n'.repeat(10_100)}`);
    expect(fault).toMatchObject({ line: 10_003, expected: expect.stringContaining('1000000') });
  });

  it('a value that holds itself', () => {
    expect(faults('name: &n { en: x, kk: *n }\n')).toEqual([
      {
        file: 'a.yaml',
        line: 1,
        column: 23,
        what: 'YAML: a value that holds itself',
        found: '"*n within &n"',
        expected: 'an alias behind the value that it stands for',
      },
    ]);
  });

  it.each([
    ['lists', '['.repeat(10_000), 51],
    ['closed lists', `${'['.repeat(10_000)}${']'.repeat(10_000)}`, 51],
    ['lists in lines', `${'- '.repeat(20_000)}x`, 101],
  ])('%s in each other, deeper than any file needs', (_, text, column) => {
    expect(faults(text)).toMatchObject([
      { line: 1, column, what: 'YAML: nested too deeply', expected: 'at most 50 levels' },
    ]);
  });

  it('a list in the place of a key', () => {
    expect(faults('a: 1\n? [b]\n: c\n')).toMatchObject([{ line: 2, column: 3 }]);
  });

  it('a second document', () => {
    expect(faults('a: 1\n---\nb: 2\n')).toMatchObject([{ line: 2, what: expect.stringContaining('second') }]);
  });
});

const COLUMN = 'what belongs together in one column: the keys of a map, the hyphens of a list';
const COLON = 'a text with a colon in it in quotation marks';

describe('wrong YAML', () => {
  it.each([
    ['a bracket that is not closed', 'a: { b: c\nd: e\n', [2, 1, '"d: e"', 'a closing bracket']],
    [
      'a quotation mark that is not closed',
      'a: "b\n',
      [2, 1, '""', 'a quotation mark at the end of the text, too'],
    ],
    ['a colon in a text without quotation marks', 'a: b: c\n', [1, 4, '"a: b: c"', COLON]],
    ['a colon in a text inside { }', 'a: { b: c: d }\n', [1, 9, '"a: { b: c: d }"', COLON]],
    ['a hyphen inside { }', 'a: { b: - c }\n', [1, 9, '"a: { b: - c }"', 'a list in brackets: [a, b]']],
    ['a tab for an indent', 'a:\n\tb: c\n', [2, 1, '"b: c"', 'spaces for indentation']],
    ['a space too many', 'a:\n  - b: c\n     d: e\n', [3, 6, '"d: e"', COLUMN]],
    ['a space too few', 'a:\n  - b: c\n   d: e\n', [3, 1, '"d: e"', COLUMN]],
    ['a key that is there twice', 'a: b\na: c\n', [2, 1, '"a: c"', 'YAML 1.2']],
    ['an alias without its anchor', 'a: *b\n', [1, 4, '"a: *b"', 'YAML 1.2']],
    ['an unknown tag', 'a: !b c\n', [1, 4, '"a: !b c"', 'YAML 1.2']],
  ])('is reported at its line with what to write instead: %s', (_, text, [line, column, found, expected]) => {
    const what = expect.stringMatching(/^YAML: ./);
    expect(faults(text)).toEqual([{ file: 'a.yaml', line, column, what, found, expected }]);
  });

  it('that cannot be parsed is told by its first error, with the count of those that may follow from it', () => {
    const what = 'YAML: Tabs are not allowed as indentation';
    expect(faults('a:\n  - b: c\n\td: e\n\tf: g\n\th: i\n')).toMatchObject([
      { line: 3, what: `${what}, and 2 more that may follow from it` },
    ]);
    expect(faults('a:\n\tb: c\n')).toMatchObject([{ what }]);
  });

  it('with one space too many is told once', () => {
    const what = 'YAML: a line further right than the key above it';
    expect(faults('a:\n  - b: c\n     d: e\n    f: g\n')).toMatchObject([{ line: 3, what }]);
  });

  it('that can be parsed is told by every fault, and so is what stands above the first error', () => {
    expect(faults('a: *b\nc: *d\nc: e\n').map(({ line }) => line)).toEqual([1, 2, 3]);
    expect(faults('a: *b\nc: *d\ne: f: g\nh: *i\n').map(({ line }) => line)).toEqual([1, 2, 3]);
  });

  it('is a text with a comma inside { }, which would be cut there', () => {
    expect(faults('a: { en: It was said, that it matters, too, kk: b }\n')).toEqual([
      {
        file: 'a.yaml',
        line: 1,
        column: 23,
        what: 'YAML: a comma ends a value inside { }',
        found: '"a: { en: It was said, that it matters, too, kk: b }"',
        expected: 'the text in quotation marks: "It was said, that it matters, too"',
      },
    ]);
    expect(parseYaml('a.yaml', 'a: { en: "It was said, that", kk: b, }\n', [])?.data).toEqual({
      a: { en: 'It was said, that', kk: 'b' },
    });
  });

  it('in the seeds is an error of the run', () => {
    const seeds = copySeeds();
    seeds.replace('context', 'title: The first ferry', 'title: The first: ferry');
    expect(onlyProblem(seeds)).toEqual({
      ...seeds.where('context', '|The first: ferry'),
      what: 'YAML: Nested mappings are not allowed in compact mappings',
      found: '"title: The first: ferry"',
      expected: COLON,
    });
  });
});
