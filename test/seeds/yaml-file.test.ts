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

describe('wrong YAML', () => {
  it.each([
    ['a bracket that is not closed', 'a: { b: c\nd: e\n', { line: 2, column: 1, found: '"d: e"' }],
    ['a colon in a text without quotation marks', 'a: b: c\n', { line: 1, column: 4, found: '"a: b: c"' }],
    ['a tab for an indent', 'a:\n\tb: c\n', { line: 2, column: 1, found: '"b: c"' }],
    ['a key that is there twice', 'a: b\na: c\n', { line: 2, column: 1, found: '"a: c"' }],
    ['an alias without its anchor', 'a: *b\n', { line: 1, column: 4, found: '"a: *b"' }],
    ['an unknown tag', 'a: !b c\n', { line: 1, column: 4, found: '"a: !b c"' }],
  ])('is reported at its line: %s', (_, text, fault) => {
    const problems = faults(text);
    expect(problems).toEqual([
      { file: 'a.yaml', ...fault, what: expect.stringMatching(/^YAML: ./), expected: 'YAML 1.2' },
    ]);
  });

  it('is reported once a line, on as many lines as there are', () => {
    expect(faults('a: b: c: d\ne: *f\n').map(({ line }) => line)).toEqual([1, 2]);
  });

  it('in the seeds is an error of the run', () => {
    const seeds = copySeeds();
    seeds.replace('context', 'title: The first ferry', 'title: The first: ferry');
    expect(onlyProblem(seeds)).toEqual({
      ...seeds.where('context', '|The first: ferry'),
      what: 'YAML: Nested mappings are not allowed in compact mappings',
      found: '"title: The first: ferry"',
      expected: 'YAML 1.2',
    });
  });
});
