/** What `npm test` counts, and when it ends with status 1: what is not counted here stands in nobody's way. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import {
  countBrowserTests,
  countUnitTests,
  finishChecks,
  readReport,
  runSideBySide,
} from '../../tools/check-steps.mjs';
import { folderOf, temporaryFolder } from '../support/seeds.ts';

let said: string[];
beforeEach(() => {
  said = [];
  vi.spyOn(console, 'log').mockImplementation((text) => void said.push(String(text)));
});
afterEach(() => {
  vi.restoreAllMocks();
});
const output = () => said.join('\n');

/** A check that is a line of a program. */
const check = (name: string, code: string) => ({ name, args: ['--eval', code] });
const good = (name: string) => check(name, 'console.log("fine")');
const bad = (name: string) => check(name, 'console.error("not fine"); process.exit(1)');

describe('checks side by side', () => {
  it('are counted by how they end', async () => {
    expect(await runSideBySide([[good('one')], [bad('two')], [good('three')]])).toEqual({
      passed: 2,
      failed: 1,
    });
  });

  it.each([
    ['ends with a status', 'process.exit(7)'],
    ['throws', 'throw new Error("not fine")'],
    ['is killed', 'process.kill(process.pid, "SIGKILL")'],
  ])('have one as failed that %s', async (_, code) => {
    expect(await runSideBySide([[check('one', code)]])).toEqual({ passed: 0, failed: 1 });
  });

  it('in one line wait for each other; after one that failed the rest is not run, and counts as failed', async () => {
    const ran = join(temporaryFolder(), 'ran');
    const write = check('last', `require('node:fs').writeFileSync(${JSON.stringify(ran)}, '')`);
    expect(await runSideBySide([[good('one'), bad('two'), good('three'), write]])).toEqual({
      passed: 1,
      failed: 3,
    });
    expect(existsSync(ran)).toBe(false);
    expect(await runSideBySide([[good('one'), write]])).toEqual({ passed: 2, failed: 0 });
    expect(existsSync(ran)).toBe(true);
  });

  it('go on in the other lines after one that failed', async () => {
    const lines = [[bad('build'), good('budgets')], ...['a', 'b', 'c', 'd'].map((name) => [good(name)])];
    expect(await runSideBySide(lines)).toEqual({ passed: 4, failed: 2 });
  });

  it('are told by name, with all that they printed', async () => {
    await runSideBySide([[good('one')], [bad('two')]]);
    expect(output()).toMatch(/^\n== one: passed \(\d+\.\d s\)\nfine$/m);
    expect(output()).toMatch(/^\n== two: FAILED \(\d+\.\d s\)\nnot fine$/m);
  });

  it('choose themselves whether React is made for tests: what the shell says of it is not theirs', async () => {
    expect(process.env['NODE_ENV']).toBeDefined();
    const chosen = check('one', 'process.exit(process.env.NODE_ENV === undefined ? 0 : 1)');
    expect(await runSideBySide([[chosen]])).toEqual({ passed: 1, failed: 0 });
  });
});

describe('a report of tests', () => {
  const UNIT = { numPassedTests: 20, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0 };
  const BROWSER = { expected: 30, unexpected: 0, flaky: 0, skipped: 0 };
  /** What is counted of a report as it lies on the disk. */
  const counted = (report: unknown, count: typeof countUnitTests, succeeded = true) =>
    readReport(join(folderOf({ 'report.json': JSON.stringify(report) }), 'report.json'), succeeded, count);

  it('in which all passed has no failure', () => {
    expect(counted(UNIT, countUnitTests)).toEqual({ passed: 20, failed: 0 });
    expect(counted({ stats: BROWSER }, countBrowserTests)).toEqual({ passed: 30, failed: 0 });
  });

  it.each([
    ['failed', { numFailedTests: 2 }],
    ['are skipped', { numPendingTests: 2 }],
    ['are still to be written', { numTodoTests: 2 }],
  ])('of vitest counts as failed those that %s', (_, numbers) => {
    expect(counted({ ...UNIT, ...numbers }, countUnitTests)).toEqual({ passed: 20, failed: 2 });
  });

  it.each([
    ['failed', { unexpected: 2 }],
    ['passed at the second try', { flaky: 2 }],
    ['are skipped', { skipped: 2 }],
  ])('of Playwright counts as failed those that %s', (_, numbers) => {
    expect(counted({ stats: { ...BROWSER, ...numbers } }, countBrowserTests)).toEqual({
      passed: 30,
      failed: 2,
    });
  });

  it('of a run that failed without a failing test counts one: a file that cannot be read has no tests', () => {
    expect(counted(UNIT, countUnitTests, false)).toEqual({ passed: 20, failed: 1 });
  });

  it('of a run that failed counts its failing tests as they are', () => {
    expect(counted({ ...UNIT, numFailedTests: 3 }, countUnitTests, false)).toEqual({ passed: 20, failed: 3 });
  });

  it('that was not written counts as one failure, whatever the run said of itself', () => {
    const missing = join(temporaryFolder(), 'report.json');
    for (const succeeded of [true, false])
      expect(readReport(missing, succeeded, countUnitTests)).toEqual({ passed: 0, failed: 1 });
  });

  it.each([
    ['was cut short', '{"stats": {"expe'],
    ['is of something else', '[]'],
  ])('that %s counts as one failure, and is named', (_, text) => {
    const error = vi.spyOn(console, 'error').mockImplementation(() => {});
    const report = join(folderOf({ 'report.json': text }), 'report.json');
    expect(readReport(report, true, countBrowserTests)).toEqual({ passed: 0, failed: 1 });
    expect(error).toHaveBeenCalledWith(expect.stringContaining(`${report}: cannot be read`));
  });
});

describe('the end', () => {
  const finish = (...counts: Parameters<typeof finishChecks>[0]) => {
    const { exitCode } = process;
    onTestFinished(() => {
      process.exitCode = exitCode;
    });
    finishChecks(counts);
    return process.exitCode;
  };

  it('is a line with the sums of all checks, and status 0 where none failed', () => {
    expect(finish({ passed: 6, failed: 0 }, { passed: 20, failed: 0 })).toBe(0);
    expect(output()).toBe('\n26 passed, 0 failed');
  });

  it('is status 1 where one failed, whichever', () => {
    expect(finish({ passed: 6, failed: 0 }, { passed: 20, failed: 1 }, { passed: 30, failed: 0 })).toBe(1);
    expect(output()).toBe('\n56 passed, 1 failed');
  });

  it('is status 1 where a report has no such number: a later reporter may call it otherwise', () => {
    expect(finish({ passed: 6, failed: 0 }, countUnitTests({ numPassedTests: 20 }))).toBe(1);
  });
});
