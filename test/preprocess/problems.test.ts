import { describe, expect, it } from 'vitest';
import { formatProblem, oneOf, type Problem, ProblemsError, shown } from '../../src/preprocess/problems.ts';

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

describe('a value in a message', () => {
  it('stands in quotation marks, on one line', () => {
    expect(shown('a\n"b"')).toBe('"a\\n\\"b\\""');
    expect(shown(5)).toBe('5');
    expect(shown(undefined)).toBe('undefined');
  });

  it('is cut where it is long', () => {
    expect(shown('a'.repeat(500))).toHaveLength(161);
  });

  it('that must be from a list is told the list, or that there is none', () => {
    expect(oneOf(['a', 'b'])).toBe('one of a, b');
    expect(oneOf([])).toBe('one that is defined first: there is none yet');
  });
});
