import { defineConfig } from '@playwright/test';
import { CHROMIUM_FLAGS, locateChromium, locateHeadlessShell } from './tools/chromium.mjs';

/** Service workers, installing and paper: what a browser without windows may do otherwise than one with them. */
const WHOLE_BROWSER = ['offline', 'update', 'readouts-search', 'print', 'use-print'].map(
  (name) => `**/${name}.spec.ts`,
);

/** A real browser over built sites: see test/e2e/support/sites.mjs. */
export default defineConfig({
  testDir: 'test/e2e',
  // One more than the cores that the checks are measured on: a test that waits for the browser leaves one free.
  workers: 3,
  // A busy machine takes its time; nothing here is about speed.
  timeout: 90_000,
  expect: { timeout: 15_000 },
  forbidOnly: true,
  retries: 0,
  reporter: [['list'], ['json', { outputFile: '.cache/e2e.json' }]],
  outputDir: '.cache/e2e',
  globalSetup: './test/e2e/support/prepare.ts',
  use: {
    reducedMotion: 'reduce',
    // Each browser would fetch the whole site once more, and a request that the worker answers cannot be watched or
    // broken. What is about the worker takes a host of its own, and has it: see own-host.ts.
    serviceWorkers: 'block',
  },
  projects: [
    {
      name: 'whole browser',
      testMatch: WHOLE_BROWSER,
      use: {
        launchOptions: {
          executablePath: locateChromium() ?? '',
          // With a window at the start, as readers have one: without, Chromium holds what can wait, a look for a new
          // service worker among it, back for up to 40 seconds.
          ignoreDefaultArgs: ['--no-startup-window'],
          args: CHROMIUM_FLAGS,
        },
      },
    },
    {
      name: 'page',
      testIgnore: WHOLE_BROWSER,
      use: {
        launchOptions: {
          executablePath: locateHeadlessShell() ?? locateChromium() ?? '',
          // A page lives for seconds here: code that the engine compiles anew in the background is hardly run. Without
          // that a load takes a tenth less of the processor.
          args: [...CHROMIUM_FLAGS, '--js-flags=--no-opt --no-maglev'],
        },
        // Half the time of a test went into a new context and into compiling the page's scripts again. Storage,
        // routes, init scripts, clock and emulation are put back between tests; a test that changes anything else of
        // the context opens one of its own.
        reuseContext: true,
      },
    },
  ],
});
