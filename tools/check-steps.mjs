/** What `npm test` and `npm run test:quick` are made of: checks that are run, counted, and summed up in the last line. */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { ensureDependencies } from './install.mjs';
import { askForBrowser, ensureBrowsers } from './install-browsers.mjs';

const UNIT_REPORT = '.cache/unit.json';
const BROWSER_REPORT = '.cache/e2e.json';

/** Output that is kept as text: a sign of colour for each of 1500 dots makes a log of them unreadable. */
/** @type {NodeJS.ProcessEnv} */
const PLAIN = { ...process.env, NO_COLOR: '1' };
// The tests choose it themselves: under "production" React leaves out what they are written with.
delete PLAIN['NODE_ENV'];
// What a publisher sets for a site of their own is not what the checks expect.
delete PLAIN['SITE_URL'];
delete PLAIN['REPORT_TO'];

/** @typedef {{ passed: number, failed: number }} Count */

/** @typedef {{ name: string, args: string[] }} Check a program, by the arguments of Node that run it */

/** @type {Check[]} */
export const STATIC_CHECKS = [
  { name: 'types', args: ['node_modules/typescript/bin/tsc', '--noEmit'] },
  {
    name: 'dead code',
    args: ['node_modules/knip/bin/knip.js', '--cache', '--cache-location', '.cache/knip'],
  },
  { name: 'import rules', args: ['tools/check-imports.mjs'] },
  { name: 'format and lint', args: ['node_modules/@biomejs/biome/bin/biome', 'ci', '--error-on-warnings'] },
];

/** Installs what is missing and clears earlier reports. Ends the process where it cannot. */
export function prepareChecks() {
  try {
    ensureDependencies();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    console.log('0 passed, 1 failed');
    process.exit(1);
  }
  ensureBrowsers();
  askForBrowser();
  mkdirSync('.cache', { recursive: true });
  for (const report of [UNIT_REPORT, BROWSER_REPORT]) rmSync(report, { force: true });
}

/**
 * Runs checks side by side, one a core at a time.
 * @param {Check[][]} lines the longest first. The checks of one line wait for each other; after one that failed the rest
 *   of its line has nothing to stand on and counts as failed.
 * @returns {Promise<Count>}
 */
export async function runSideBySide(lines) {
  const waiting = [...lines];
  const total = { passed: 0, failed: 0 };
  const core = async () => {
    for (let line = waiting.shift(); line !== undefined; line = waiting.shift()) {
      let isGood = true;
      for (const check of line) {
        isGood &&= await run(check);
        total[isGood ? 'passed' : 'failed'] += 1;
      }
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, core));
  return total;
}

/**
 * Runs the unit and component tests, on all cores.
 * @param {string[]} options of vitest
 * @returns {Promise<Count>}
 */
export async function runUnitTests(options = []) {
  const succeeded = await run({
    name: 'unit and component tests',
    args: [
      'node_modules/vitest/vitest.mjs',
      'run',
      '--reporter=dot',
      '--reporter=json',
      `--outputFile.json=${UNIT_REPORT}`,
      ...options,
    ],
  });
  return readReport(UNIT_REPORT, succeeded, countUnitTests);
}

/**
 * @param {any} report of vitest
 * @returns {Count} a test that is skipped, or still to be written, has held nothing
 */
export const countUnitTests = (report) => ({
  passed: report.numPassedTests,
  failed: report.numFailedTests + report.numPendingTests + report.numTodoTests,
});

/**
 * Runs the tests in a browser.
 * @param {string[]} options of Playwright
 * @returns {Promise<Count>}
 */
export async function runBrowserTests(options = []) {
  const succeeded = await run({
    name: 'browser tests',
    args: ['node_modules/@playwright/test/cli.js', 'test', ...options],
  });
  return readReport(BROWSER_REPORT, succeeded, countBrowserTests);
}

/**
 * @param {any} report of Playwright
 * @returns {Count} nor has one that is skipped here, or passes at the second try
 */
export const countBrowserTests = ({ stats }) => ({
  passed: stats.expected,
  failed: stats.unexpected + stats.flaky + stats.skipped,
});

/**
 * Prints the last line, and lets the process end with status 1 where a check failed.
 * @param {Count[]} counts
 */
export function finishChecks(counts) {
  const sum = (/** @type {keyof Count} */ kind) => counts.reduce((all, count) => all + count[kind], 0);
  // Once more where it is seen: what came first is far up by now.
  askForBrowser();
  console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
  // A number that a report does not have is no success.
  process.exitCode = sum('failed') === 0 ? 0 : 1;
}

/**
 * @param {Check} check
 * @returns {Promise<boolean>} whether it succeeded; its output is printed whole, under its name
 */
function run({ name, args }) {
  const start = performance.now();
  return new Promise((done) => {
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'], env: PLAIN });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      // By itself a chunk may begin in the middle of a letter.
      stream.setEncoding('utf8').on('data', (chunk) => {
        output += chunk;
      });
    }
    child.on('close', (code) => {
      const seconds = ((performance.now() - start) / 1000).toFixed(1);
      console.log(`\n== ${name}: ${code === 0 ? 'passed' : 'FAILED'} (${seconds} s)\n${output.trim()}`);
      done(code === 0);
    });
  });
}

/**
 * @param {string} file
 * @param {boolean} succeeded
 * @param {(report: any) => Count} count
 * @returns {Count} a run that failed without saying which test failed counts as one failure, and so does a report that was
 *   not written, was cut short, or is none
 */
export function readReport(file, succeeded, count) {
  if (!existsSync(file)) return { passed: 0, failed: 1 };
  try {
    const { passed, failed } = count(JSON.parse(readFileSync(file, 'utf8')));
    return { passed, failed: succeeded ? failed : Math.max(1, failed) };
  } catch (error) {
    // Thrown on it would cost the sums of the checks before.
    console.error(
      `${file}: cannot be read, found ${error instanceof Error ? error.message : error}, expected a report`,
    );
    return { passed: 0, failed: 1 };
  }
}
