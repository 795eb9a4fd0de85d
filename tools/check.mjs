/**
 * `npm test`: installs what is missing, a browser included, and runs every check. The last line says
 * "N passed, N failed"; a static check counts as one, a test that was skipped as failed.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { locateChromium, missingChromium } from './chromium.mjs';
import { readCommandLine } from './command-line.mjs';
import { TEST } from './commands.mjs';
import { ensureDependencies } from './install.mjs';

const UNIT_REPORT = '.cache/unit.json';
const BROWSER_REPORT = '.cache/e2e.json';

/** Output that is kept as text: a sign of colour for each of 1500 dots makes a log of them unreadable. */
/** @type {NodeJS.ProcessEnv} */
const PLAIN = { ...process.env, NO_COLOR: '1' };
// The tests choose it themselves: under "production" React leaves out what they are written with.
delete PLAIN['NODE_ENV'];

/** @typedef {{ passed: number, failed: number }} Count */

/** Installs Debian's Chromium where nothing else is there and this may be done. */
function ensureBrowser() {
  if (locateChromium() !== undefined) return;
  const mayInstall =
    process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  if (mayInstall) {
    console.log('Installing Chromium …');
    /** @type {import('node:child_process').SpawnSyncOptions} */
    const options = {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    };
    spawnSync('apt-get', ['update', '-q'], options);
    spawnSync(
      'apt-get',
      ['install', '-y', '-q', '--no-install-recommends', 'chromium', 'fonts-noto-core'],
      options,
    );
  }
}

/** Where there is no browser, what to do for the tests that need one. */
function askForBrowser() {
  if (locateChromium() === undefined) console.error(`\nThe browser tests cannot run. ${missingChromium()}`);
}

/**
 * @param {string} name
 * @param {string[]} args of Node
 * @returns {Promise<boolean>} whether it succeeded; its output is printed whole, under its name
 */
function run(name, args) {
  const start = performance.now();
  return new Promise((done) => {
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'], env: PLAIN });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk) => {
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
 * @param {(report: any) => Count} count
 * @param {boolean} succeeded
 * @returns {Count} a run that failed without saying which test failed counts as one failure
 */
function readReport(file, count, succeeded) {
  if (!existsSync(file)) return { passed: 0, failed: 1 };
  const { passed, failed } = count(JSON.parse(readFileSync(file, 'utf8')));
  return { passed, failed: succeeded ? failed : Math.max(1, failed) };
}

readCommandLine(TEST);
try {
  ensureDependencies();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  console.log('0 passed, 1 failed');
  process.exit(1);
}
ensureBrowser();
askForBrowser();
mkdirSync('.cache', { recursive: true });
for (const report of [UNIT_REPORT, BROWSER_REPORT]) rmSync(report, { force: true });

/** @type {[string, string[]][]} */
const STATIC_CHECKS = [
  ['types', ['node_modules/typescript/bin/tsc', '--noEmit']],
  ['format and lint', ['node_modules/@biomejs/biome/bin/biome', 'ci', '--error-on-warnings']],
  ['import rules', ['tools/check-imports.mjs']],
  ['dead code', ['node_modules/knip/bin/knip.js']],
];
/** @type {Count[]} */
const counts = [];
/** @param {boolean} succeeded */
const one = (succeeded) => counts.push(succeeded ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });

for (const succeeded of await Promise.all(STATIC_CHECKS.map(([name, args]) => run(name, args))))
  one(succeeded);

const unit = await run('unit and component tests', [
  'node_modules/vitest/vitest.mjs',
  'run',
  '--reporter=dot',
  '--reporter=json',
  `--outputFile.json=${UNIT_REPORT}`,
]);
counts.push(
  readReport(
    UNIT_REPORT,
    (report) => ({
      passed: report.numPassedTests,
      failed: report.numFailedTests + report.numPendingTests + report.numTodoTests,
    }),
    unit,
  ),
);

const built = await run('build', ['tools/build.mjs']);
one(built);
if (built) {
  one(await run('budgets', ['test/bench/sizes.mjs']));
  const browser = await run('browser tests', ['node_modules/@playwright/test/cli.js', 'test']);
  counts.push(
    readReport(
      BROWSER_REPORT,
      ({ stats }) => ({ passed: stats.expected, failed: stats.unexpected + stats.flaky + stats.skipped }),
      browser,
    ),
  );
}

const passed = counts.reduce((sum, count) => sum + count.passed, 0);
const failed = counts.reduce((sum, count) => sum + count.failed, 0);
// Once more where it is seen: what came first is far up by now.
askForBrowser();
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
