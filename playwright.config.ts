import { defineConfig } from '@playwright/test';
import { CHROMIUM_FLAGS, locateChromium } from './tools/chromium.mjs';

/** `SAPAR_TEST_PORT` names another one, for a second run beside the first. */
const PORT = Number(process.env['SAPAR_TEST_PORT'] ?? 4180);

/** The real browser over the built site, as `npm run build` leaves it in dist/. */
export default defineConfig({
  testDir: 'test/e2e',
  fullyParallel: true,
  workers: 2,
  // A busy machine takes its time; nothing here is about speed.
  timeout: 90_000,
  expect: { timeout: 15_000 },
  forbidOnly: true,
  retries: 0,
  reporter: [['list'], ['json', { outputFile: '.cache/e2e.json' }]],
  outputDir: '.cache/e2e',
  // Says what to install where there is no browser, in place of each test.
  globalSetup: './test/e2e/support/needs-browser.ts',
  use: {
    baseURL: `http://localhost:${PORT}`,
    launchOptions: { executablePath: locateChromium() ?? '', args: CHROMIUM_FLAGS },
    reducedMotion: 'reduce',
    // Each test has a browser of its own: each would fetch the whole site once more, and a request that the worker
    // answers cannot be watched or broken. offline.spec.ts and update.spec.ts have the worker.
    serviceWorkers: 'block',
  },
  webServer: {
    command: `node tools/serve.mjs --port ${PORT}`,
    url: `http://localhost:${PORT}/en/`,
    reuseExistingServer: false,
  },
});
