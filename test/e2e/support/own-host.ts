/** The fixture's site on a host of the test's own, which can be changed and ended. Its pages have the service worker. */
import type { Page } from '@playwright/test';
import { FIXTURE_SITE } from './sites.mjs';
import { type StaticServer, startStaticServer } from './static-server.ts';
import { test as quiet } from './test.ts';

export interface OwnHostOptions {
  /** Where on its host the site lies. */
  path: string;
  /** Whether the host sends what the site's `_headers` asks for. */
  sendsHeaders: boolean;
}

export const test = quiet.extend<OwnHostOptions & { host: StaticServer }>({
  path: ['/', { option: true }],
  sendsHeaders: [true, { option: true }],
  host: async ({ path, sendsHeaders }, use) => {
    const host = await startStaticServer({ folder: FIXTURE_SITE.out, path, sendsHeaders });
    await use(host);
    await host.stop();
  },
  baseURL: async ({ host }, use) => use(host.root),
  serviceWorkers: 'allow',
});

export { expect } from './test.ts';

/** Waits until the browser has all of the site and the page is served by its worker. */
export async function untilKept(page: Page): Promise<void> {
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
}
