/**
 * A new version of the site: the reader is told and decides. Until then the page is wholly the old one, afterwards
 * every open page is wholly the new one.
 */
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { LICENCES, pageAt, pageFile, pageRoute, READOUT } from './support/addresses.ts';
import { expectAccessible } from './support/axe.ts';
import {
  card,
  DESKTOP,
  mapAreas,
  mapFrame,
  open,
  PHONE,
  statusLine,
  untilInteractive,
} from './support/explorer.ts';
import { isOnTop } from './support/geometry.ts';
import { writeLaterVersion } from './support/later-version.ts';
import { expect, test, untilKept } from './support/own-host.ts';
import { FIXTURE_SITE } from './support/sites.mjs';

/** What the second version says in place of the first one, on its pages and on its map. */
const TITLE = {
  old: "Kazakhstan's foreign minister in Dushanbe",
  new: "Kazakhstan's foreign minister visits Dushanbe",
};
const LABEL = { old: 'Afghanistan', new: 'Bactria' };

let folder: string;
/** The second version, built. */
let second: string;

test.beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'sapar-update-'));
  second = join(folder, 'site');
  const data = readdirSync(join(FIXTURE_SITE.out, 'data'));
  const baseMap = data.find((name) => name.startsWith('basemap.')) ?? '';
  await writeLaterVersion(
    { from: FIXTURE_SITE.out, to: second },
    [READOUT],
    [
      // An apostrophe is written otherwise in HTML and in data.
      { old: 'foreign minister in Dushanbe', new: 'foreign minister visits Dushanbe' },
      LABEL,
      // A label is moved on the map: names come with the page, positions with the file of the base map.
      { old: '"lon":64.92', new: '"lon":64.91' },
      { old: baseMap, new: 'basemap.00000000.json' },
    ],
  );
});

test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const note = (page: Page) => page.locator('.update-note');
const label = (page: Page, name: string) => mapFrame(page).locator('.base-label', { hasText: name });
const take = (page: Page) =>
  note(page).getByRole('button', { name: /^(Show the new version|Жаңа нұсқаны көрсету)$/ });

/** The first version, kept by the browser. */
async function visit(page: Page, address = pageAt('en')): Promise<void> {
  await open(page, address);
  await untilKept(page);
}

/** Says to the page what the browser says when the reader comes back to its tab. */
async function comeBack(page: Page): Promise<void> {
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
}

/** Comes back until the page has its note: a look for a new version that is under way already may have missed it. */
async function untilOffered(page: Page): Promise<void> {
  await expect(async () => {
    await comeBack(page);
    await expect(note(page)).toBeVisible({ timeout: 2000 });
  }).toPass();
}

/** Expects the note whole and on top, alone on the page and beside a card, which then is open. */
async function expectReachedBesideCard(page: Page): Promise<void> {
  await expect(note(page)).toBeInViewport({ ratio: 1 });
  expect(await isOnTop(take(page))).toBe(true);
  await page.locator('.glance-row').first().click();
  await expect(card(page)).toBeVisible();
  await expect(note(page)).toBeInViewport({ ratio: 1 });
  expect(await isOnTop(take(page))).toBe(true);
}

/** Counts how often a page is loaded from now on. */
function countLoads(page: Page): () => number {
  let loads = 0;
  page.on('load', () => {
    loads += 1;
  });
  return () => loads;
}

test.describe('on a small window, where the map comes late', () => {
  test.use({ ...PHONE, viewport: { width: 320, height: 256 } });

  test('the old page goes on with old files alone, until the reader takes the new version in any tab', async ({
    page,
    context,
    host,
    watch,
  }) => {
    await visit(page, pageAt('en', '?topic=culture'));
    host.publish(second);
    const other = await context.newPage();
    watch(other);
    await open(other, pageAt('en'));
    await expect(heading(other)).toHaveText(TITLE.old);
    await untilOffered(other);
    await expect(note(page)).toBeVisible();

    await expect(page.locator('.live-map')).toHaveCount(0);
    await mapFrame(page).scrollIntoViewIfNeeded();
    await expect(label(page, LABEL.old)).toHaveCount(1);
    await expect(label(page, LABEL.new)).toHaveCount(0);
    await page.reload();
    await expect(heading(page)).toHaveText(TITLE.old);
    await untilInteractive(page);

    const [loads, loadsOfOther] = [countLoads(page), countLoads(other)];
    await take(other).click();
    await expect(heading(other)).toHaveText(TITLE.new);
    await expect(heading(page)).toHaveText(TITLE.new);
    await untilInteractive(page);
    await expect(statusLine(page)).toHaveText('2 of 27 statements shown');
    await mapFrame(page).scrollIntoViewIfNeeded();
    await expect(label(page, LABEL.new)).toHaveCount(1);
    await expect(label(page, LABEL.old)).toHaveCount(0);
    await expect(note(page)).toHaveCount(0);

    // Each was loaded anew: once, the one that asked perhaps twice, where the browser was slow to change workers.
    expect(loads()).toBe(1);
    expect([1, 2]).toContain(loadsOfOther());
    // The new version is there without the host as the old one was, and nothing loads any page again.
    await host.stop();
    const before = loadsOfOther();
    await open(other, pageAt('en'));
    await expect(heading(other)).toHaveText(TITLE.new);
    expect([loads(), loadsOfOther()]).toEqual([1, before + 1]);
  });
});

test.describe('the note, on a desktop', () => {
  test.use(DESKTOP);

  test('comes to a page that stays open once the new version is all there; closed, all stays as it was; the next page has it again', async ({
    page,
    host,
  }) => {
    await visit(page);
    const loads = countLoads(page);

    await test.step('a site that is being copied is none', async () => {
      host.publish(second, [pageFile('en')]);
      await page.evaluate(async () => {
        const registration = await navigator.serviceWorker.getRegistration();
        registration?.addEventListener('updatefound', () => {
          const { installing } = registration;
          installing?.addEventListener('statechange', () => {
            document.documentElement.dataset['newWorker'] = installing.state;
          });
        });
      });
      await expect(async () => {
        await comeBack(page);
        await expect(page.locator('html')).toHaveAttribute('data-new-worker', 'redundant', { timeout: 2000 });
      }).toPass();
      await expect(note(page)).toHaveCount(0);
    });

    await test.step('the whole one is told of; closed, all stays as it was', async () => {
      host.publish(second);
      await untilOffered(page);
      await expect(
        page.getByRole('status').filter({ hasText: 'A new version of this page is ready.' }),
      ).toBeVisible();
      await note(page).getByRole('button', { name: 'Close this note' }).click();
      await expect(note(page)).toHaveCount(0);
      await expect(heading(page)).toHaveText(TITLE.old);
      expect(loads()).toBe(0);
    });

    await test.step('the next page has it again, and what was chosen still is when it is taken', async () => {
      await open(page, pageAt('en'));
      await expect(heading(page)).toHaveText(TITLE.old);
      await expectReachedBesideCard(page);
      await take(page).click();
      await expect(heading(page)).toHaveText(TITLE.new);
      await expect(card(page)).toBeVisible();
    });
  });
});

test.describe('the note, on a phone', () => {
  test.use(PHONE);

  test('speaks the page’s language, and can be reached whether or not a card lies on the page', async ({
    page,
    host,
  }) => {
    await visit(page, pageAt('kk'));
    host.publish(second);
    await untilOffered(page);
    await expect(note(page)).toContainText('Бұл беттің жаңа нұсқасы дайын.');
    await expectAccessible(page, 'a new version is ready', '.update-region');
    await expectReachedBesideCard(page);
    await take(page).click();
    await expect(note(page)).toHaveCount(0);
    await expect(page.locator('html')).toHaveAttribute('lang', 'kk');
    await expect(card(page)).toBeVisible();
  });
});

test.describe('an old page, from a cache on the way', () => {
  // The old version's map is not there any more.
  test.use({ ...DESKTOP, faults: 'expected' });

  test('goes along with the worker of the version that is published', async ({ page, host }) => {
    host.publish(second);
    await page.route(
      pageRoute('en'),
      (route) => route.fulfill({ path: join(FIXTURE_SITE.out, pageFile('en')) }),
      { times: 1 },
    );
    const loads = countLoads(page);
    await page.goto(pageAt('en'));
    await expect(heading(page)).toHaveText(TITLE.new);
    await untilInteractive(page);
    await untilKept(page);
    expect(loads()).toBe(2);
  });
});

test.describe('while the old worker is busy', () => {
  test.use(DESKTOP);

  test('the new version is offered again, and comes once it can', async ({ page, host }) => {
    await visit(page);
    host.publish(second);
    await untilOffered(page);
    await page.evaluate(async (file) => {
      for (const name of await caches.keys()) {
        const cache = await caches.open(name);
        const kept = await cache.keys();
        await Promise.all(kept.filter(({ url }) => url.includes(file)).map((key) => cache.delete(key)));
      }
    }, LICENCES);
    const release = host.hold(LICENCES);
    const timesAsked = () => host.asked.filter((path) => path === `/${LICENCES}`).length;
    const before = timesAsked();
    await page.evaluate((address) => {
      fetch(address).catch(() => undefined);
    }, host.root + LICENCES);
    // From here on the worker waits for its host.
    await expect.poll(timesAsked).toBe(before + 1);
    const anew = page.waitForEvent('load');
    await take(page).click();
    await anew;
    await expect(heading(page)).toHaveText(TITLE.old);
    await expect(take(page)).toBeVisible();
    release();
    // The reader takes it again where it does not come by itself.
    await expect(async () => {
      if (await take(page).isVisible()) await take(page).click({ timeout: 1000 });
      await expect(heading(page)).toHaveText(TITLE.new, { timeout: 5000 });
    }).toPass();
  });
});

test.describe('without a service worker', () => {
  test.use({ ...PHONE, viewport: { width: 320, height: 256 }, serviceWorkers: 'block', faults: 'expected' });

  test('an old page never gets the map of a new version', async ({ page, host }) => {
    await open(page, pageAt('en'));
    host.publish(second);
    await mapFrame(page).scrollIntoViewIfNeeded();
    // Its chunk or its base map: whichever the new version has taken away.
    await expect(mapFrame(page).getByRole('alert')).toContainText(/could not be (loaded|shown)/);
    await expect(mapAreas(page)).toHaveCount(0);
    await page.reload();
    await expect(heading(page)).toHaveText(TITLE.new);
    await mapFrame(page).scrollIntoViewIfNeeded();
    await expect(label(page, LABEL.new)).toHaveCount(1);
  });
});
