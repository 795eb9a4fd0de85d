/** `npm run test:quick`: the short form of `npm test`, for use while editing. The last line is that of `npm test`. */
import { FIXTURE_SITE } from '../test/e2e/support/sites.mjs';
import {
  finishChecks,
  prepareChecks,
  runBrowserTests,
  runSideBySide,
  runUnitTests,
  STATIC_CHECKS,
} from './check-steps.mjs';
import { readCommandLine } from './command-line.mjs';
import { TEST_QUICK } from './commands.mjs';
import { buildArguments, isStale } from './test-site.mjs';

readCommandLine(TEST_QUICK);
prepareChecks();

const build = { name: 'build of the fixture', args: buildArguments(FIXTURE_SITE) };

const steps = await runSideBySide([
  ...(isStale(FIXTURE_SITE) ? [[build]] : []),
  ...STATIC_CHECKS.map((check) => [check]),
]);
// Beside each other: either alone leaves the cores idle while it starts.
const tests = await Promise.all([
  // What differs from the last commit, and what imports it.
  runUnitTests(['--changed', '--passWithNoTests']),
  // A worker less than for all of them: to start one takes longer than its share of so few.
  runBrowserTests(['--grep=@smoke', '--workers=2']),
]);
finishChecks([steps, ...tests]);
