/**
 * The `test` of every file here. Its pages are those of a site that each worker serves to itself. Whatever a test
 * does, its page must stay quiet: no message in the console, no request to another host, none that fails. A test that
 * breaks something on purpose says so with `test.use({ faults: 'expected' })`.
 */
import { test as base, expect, type Page } from '@playwright/test';
import { FIXTURE_SITE } from './sites.mjs';
import { type StaticServer, startStaticServer } from './static-server.ts';

export interface QuietOptions {
  faults: 'none' | 'expected';
}

export interface QuietFixtures {
  /** Watches a page of another context too, as the test's own one is watched already. */
  watch: (page: Page) => void;
}

export interface SiteFixtures {
  /** The folder of the site that the tests of a worker read. */
  folder: string;
  site: StaticServer;
}

export const test = base.extend<QuietOptions & QuietFixtures & { quietPage: undefined }, SiteFixtures>({
  folder: [FIXTURE_SITE.out, { option: true, scope: 'worker' }],
  site: [
    async ({ folder }, use) => {
      const site = await startStaticServer({ folder });
      await use(site);
      await site.stop();
    },
    { scope: 'worker' },
  ],
  baseURL: async ({ site }, use) => use(site.root),
  faults: ['none', { option: true }],
  watch: async ({ baseURL, faults, javaScriptEnabled }, use) => {
    const noises: string[] = [];
    const excused = javaScriptEnabled ? [TAKEN_BACK] : [TAKEN_BACK, SCRIPT_REFUSED];
    await use((page) => listen(page, new URL(baseURL ?? '').host, noises, excused));
    if (faults === 'none') expect(noises, 'what the page complained about').toEqual([]);
  },
  quietPage: [
    async ({ page, watch }, use) => {
      watch(page);
      await use(undefined);
    },
    { auto: true },
  ],
});

export { expect };

/** A request that a leaving page takes back is none that failed. */
const TAKEN_BACK = 'net::ERR_ABORTED';
/** A browser without script refuses to preload one. */
const SCRIPT_REFUSED = 'csp';

/** What the test runner itself says where it keeps the service worker out. */
const WORKER_KEPT_OUT = 'Service Worker registration blocked by Playwright';

function listen(page: Page, host: string, noises: string[], excused: readonly string[]): void {
  page.on('console', (message) => {
    if (message.text() !== WORKER_KEPT_OUT) noises.push(`console ${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => noises.push(`uncaught: ${error.message}`));
  page.on('request', (request) => {
    const { protocol, host: asked } = new URL(request.url());
    if (protocol.startsWith('http') && asked !== host) noises.push(`another host: ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) noises.push(`status ${response.status()}: ${response.url()}`);
  });
  page.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? 'unknown';
    if (!excused.includes(reason)) noises.push(`failed: ${request.url()} (${reason})`);
  });
}
