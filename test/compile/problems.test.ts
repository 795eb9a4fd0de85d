import { describe, expect, it } from 'vitest';
import {
  formatProblem,
  formatWarnings,
  oneOf,
  type Problem,
  ProblemsError,
  shown,
} from '../../src/compile/problems.ts';

const problem: Problem = {
  file: 'seeds/a.yaml',
  line: 3,
  column: 5,
  id: 'talks',
  what: 'unknown topic',
  found: '"fisch"',
  expected: 'one of ships, fish',
  nearest: 'did you mean "fish"?',
};

describe('a message', () => {
  it('says where, of what, what is wrong, what was found, what was expected and what comes nearest', () => {
    expect(formatProblem(problem)).toBe(
      [
        'seeds/a.yaml:3:5: [talks] unknown topic',
        '    found: "fisch"',
        '    expected: one of ships, fish',
        '    nearest: did you mean "fish"?',
      ].join('\n'),
    );
  });

  it('names the readouts that cannot do without what is missing', () => {
    expect(formatProblem({ ...problem, neededBy: ['a', 'b'] })).toMatch(/\n {4}needed by: a, b$/);
  });

  it('has nothing in any of its parts that acts on a terminal', () => {
    const acting = '\u001b[2J\u202e';
    const all = {
      id: acting,
      what: acting,
      found: acting,
      expected: acting,
      nearest: `${acting}\n${acting}`,
    };
    const message = formatProblem({ file: `a${acting}.yaml`, line: 1, column: 1, ...all });
    expect(message).not.toMatch(/[\p{Cf}\p{Zl}\p{Zp}]|(?!\n)\p{Cc}/u);
    expect(message).toContain('a\\u001b[2J\\u202e.yaml:1:1: [\\u001b[2J\\u202e] ');
  });

  it('leaves out what there is not', () => {
    expect(formatProblem({ file: 'a.txt', what: 'missing file' })).toBe('a.txt: missing file');
  });
});

describe('the messages of a run', () => {
  it('stand in the order of files, lines and columns, and are counted', () => {
    const at = (file: string, line: number, column: number): Problem => ({
      file,
      line,
      column,
      what: 'wrong',
    });
    const message = new ProblemsError([at('b', 1, 1), at('a', 10, 1), at('a', 2, 9), at('a', 2, 3)]).message;
    expect(message.split('\n')).toEqual([
      'a:2:3: wrong',
      'a:2:9: wrong',
      'a:10:1: wrong',
      'b:1:1: wrong',
      '4 errors in the seeds; nothing was written.',
    ]);
    expect(new ProblemsError([at('a', 1, 1)]).message).toContain('\n1 error in the seeds;');
  });
});

describe('a run with many problems', () => {
  const many = (count: number): Problem[] =>
    Array.from({ length: count }, (_, at) => ({ file: 'a', line: at + 1, column: 1, what: 'wrong' }));

  it('prints the first twenty and counts them all; every one of them is kept', () => {
    const error = new ProblemsError(many(10_000).reverse());
    expect(error.message.split('\n')).toEqual([
      ...Array.from({ length: 20 }, (_, at) => `a:${at + 1}:1: wrong`),
      '… and 9980 more errors, which are not printed.',
      '10000 errors in the seeds; nothing was written.',
    ]);
    expect(error.problems).toHaveLength(10_000);
  });

  it('says "1 more error" of one', () => {
    expect(new ProblemsError(many(21)).message).toContain('\n… and 1 more error, which is not printed.\n');
  });
});

describe('a warning', () => {
  it('has the layout of an error and the word', () => {
    expect(formatWarnings([problem])).toMatch(
      /^seeds\/a\.yaml:3:5: \[talks\] warning: unknown topic\n {4}found: /,
    );
    expect(formatWarnings([])).toBe('');
  });
});

describe('a value in a message', () => {
  it('stands in quotation marks, on one line', () => {
    expect(shown('a\n"b"')).toBe('"a\\n\\"b\\""');
    expect(shown(5)).toBe('5');
    expect(shown(undefined)).toBe('undefined');
  });

  it('is cut where it is long', () => {
    expect(shown('a'.repeat(500))).toHaveLength(161);
  });

  it('is cut before it is written: of what stands behind, nothing is read', () => {
    const read: string[] = [];
    const item = (name: string) => ({
      get name() {
        read.push(name);
        return name.repeat(100);
      },
    });
    expect(shown([item('a'), item('b'), item('c')])).toMatch(/^\[\{"name":"a{100}"\},\{"name":"b+…$/);
    expect(read).toEqual(['a', 'b']);
    expect(shown({ a: [1, null, 'x'], b: {} })).toBe('{"a":[1,null,"x"],"b":{}}');
  });

  it('is not cut through a letter', () => {
    expect(shown('🙂'.repeat(100))).toBe(`"${'🙂'.repeat(79)}…`);
  });

  it('has nothing in it that acts on a terminal or reorders a line', () => {
    expect(shown('a\u001b[31mb\u009bc\u202ed\u200be\u2028f')).toBe(
      '"a\\u001b[31mb\\u009bc\\u202ed\\u200be\\u2028f"',
    );
  });

  it('that must be from a list is told the list, or that there is none', () => {
    expect(oneOf(['a', 'b'])).toBe('one of a, b');
    expect(oneOf([])).toBe('one that is defined first: there is none yet');
    const ids = Array.from({ length: 5000 }, (_, at) => `id-${at}`);
    expect(oneOf(ids)).toMatch(/^one of id-0, id-1, .*id-19 and 4980 more$/);
  });
});
