/**
 * `npm test`: installs what is missing, browsers included, and runs every check. The last line says
 * "N passed, N failed"; a static check counts as one, a test that was skipped as failed.
 */
import { FIXTURE_SITE, PUBLISHED_SITE } from '../test/e2e/support/sites.mjs';
import {
  finishChecks,
  prepareChecks,
  runBrowserTests,
  runSideBySide,
  runUnitTests,
  STATIC_CHECKS,
} from './check-steps.mjs';
import { readCommandLine } from './command-line.mjs';
import { TEST } from './commands.mjs';
import { buildArguments } from './test-site.mjs';

readCommandLine(TEST);
prepareChecks();

const published = [
  { name: 'build', args: buildArguments(PUBLISHED_SITE) },
  { name: 'budgets', args: ['test/bench/sizes.mjs'] },
];
const fixture = [{ name: 'build of the fixture', args: buildArguments(FIXTURE_SITE) }];

const steps = await runSideBySide([published, fixture, ...STATIC_CHECKS.map((check) => [check])]);
const unit = await runUnitTests();
const browser = await runBrowserTests();
finishChecks([steps, unit, browser]);
