/** After one visit the site is there without a network; where a browser keeps nothing, the page is as it was. */
import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { precachedFiles, publishedFiles } from '../../src/site/service-worker.ts';
import {
  changesAt,
  dataFile,
  embedAt,
  LICENCES,
  languageWithoutSlash,
  manifestFile,
  pageAt,
  pageFile,
  pageWithoutSlash,
  READOUT,
  ROOT,
} from './support/addresses.ts';
import { expectAccessible } from './support/axe.ts';
import {
  card,
  DESKTOP,
  filterChip,
  mapAreas,
  open,
  openWithMap,
  PHONE,
  statusLine,
  untilInteractive,
  untilMapped,
} from './support/explorer.ts';
import { expect, test, untilKept } from './support/own-host.ts';
import { FIXTURE_SITE } from './support/sites.mjs';

/** What the page gets for an address. */
const textOf = (page: Page, address: string) =>
  page.evaluate(async (asked) => (await fetch(asked)).text(), address);
const heading = (page: Page) => page.getByRole('heading', { level: 1 });

test.describe('a site at /a/b/', () => {
  test.use({ ...DESKTOP, path: '/a/b/' });

  test('is there without its host after one visit: every page, the live map, whatever the address asks', async ({
    page,
    host,
  }) => {
    await open(page, pageAt('en'));
    await untilKept(page);
    await host.stop();

    await page.goto(ROOT);
    await expect(page).toHaveURL(pageAt('en'));
    await untilInteractive(page);
    await untilMapped(page);
    await page.getByRole('link', { name: 'Қазақша' }).click();
    await expect(heading(page)).toContainText('Душанбеде');
    await untilInteractive(page);
    await untilMapped(page);
    // Hosts lead on from a page's address without its last slash.
    const view = '?topic=culture&sel=place:dushanbe';
    await page.goto(languageWithoutSlash('en', view));
    await expect(page).toHaveURL(pageAt('en', view));
    await untilInteractive(page);
    await expect(statusLine(page)).toContainText('2 of 27 statements shown');
    await expect(card(page)).toBeVisible();
    // The search, too, though nobody has opened it before.
    await page.goto(pageWithoutSlash('en', '?q=точикистон'));
    await expect(page.locator('dialog.search mark').first()).toHaveText('Tajikistan');
    await page.goto(pageFile('en'));
    await expect(heading(page)).toContainText('foreign minister in Dushanbe');
    expect(await textOf(page, host.root + LICENCES)).toContain('workbox-precaching');
  });
});

/** What no page is made of. */
const DISPENSABLE = [
  ...['icon.svg', 'icon-192.png', 'apple-touch-icon.png', manifestFile('en')],
  ...[LICENCES, dataFile('trade.csv')],
];

test.describe('where a blocker keeps files from the reader', () => {
  test.use({ ...DESKTOP, faults: 'expected' });

  test('and no page needs them, the rest is kept; they are asked for again when wanted, and kept then; without the host, a page that was never opened says so', async ({
    page,
    host,
  }) => {
    host.block(DISPENSABLE);
    await open(page, pageAt('en'));
    await untilKept(page);
    const licences = () =>
      page.evaluate(async (address) => {
        const answer = await fetch(address).catch(() => undefined);
        return answer?.ok === true ? answer.text() : (answer?.status ?? 'nothing');
      }, host.root + LICENCES);
    expect(await licences()).toBe(404);
    host.block([]);
    expect(await licences()).toContain('workbox-precaching');
    await page.goto(changesAt('kk'));
    await expect(heading(page)).toHaveText('Нұсқалар мен өзгерістер');
    await host.stop();
    expect(await licences()).toContain('workbox-precaching');

    await test.step('a page that was never opened says so in its language, and is no page of the site for machines', async () => {
      const answer = await page.goto(changesAt('en', '?topic=culture'));
      expect(answer?.status()).toBe(503);
      await expect(heading(page)).toHaveText('No connection');
      await expect(page.getByText('This page was not opened before')).toBeVisible();
      await expect(page.getByRole('listitem')).toHaveCount(3);
      await expectAccessible(page, 'no connection');
    });

    await test.step('one that was opened is shown', async () => {
      await page.goto(changesAt('kk'));
      await expect(heading(page)).toHaveText('Нұсқалар мен өзгерістер');
    });

    await test.step('it leads to the explorer, which is there, its map included', async () => {
      await page.goto(embedAt('kk', 'map'));
      await expect(heading(page)).toHaveText('Желі жоқ');
      await page.getByRole('link', { name: 'Душанбеде' }).click();
      await expect(page).toHaveURL(pageAt('kk'));
      await untilInteractive(page);
      await untilMapped(page);
    });

    await test.step('in a frame it is small, and leads on beside the page; pictures and data fail as they do', async () => {
      const found = await page.evaluate(
        async ([embed, picture, data]) => {
          const failed = (address: string) => fetch(address).catch(() => 'failed');
          const image = new Image();
          const isBroken = new Promise((resolve) => image.addEventListener('error', resolve));
          image.src = picture;
          await isBroken;
          const frame = document.createElement('iframe');
          const isLoaded = new Promise((resolve) => frame.addEventListener('load', resolve));
          Object.assign(frame, { src: embed, width: 320, height: 100 });
          document.body.append(frame);
          await isLoaded;
          return {
            height: frame.contentDocument?.documentElement.scrollHeight,
            targets: [...(frame.contentDocument?.links ?? [])].map(({ target }) => target),
            data: await failed(data),
          };
        },
        [
          host.root + embedAt('kk', 'timeline'),
          `${host.root}pictures/${READOUT}.kk.png`,
          host.root + dataFile('readout.kk.json'),
        ] as const,
      );
      expect(found.height).toBeLessThanOrEqual(320);
      expect(found.targets).toEqual(['', '_blank', '_blank', '_blank']);
      expect(found.data).toBe('failed');
    });

    await test.step('a file gets no page in its place', async () => {
      await expect(page.goto(dataFile(`${READOUT}-statements.csv`))).rejects.toThrow('ERR_FAILED');
    });
  });

  test('or a host changes one on the way that no page needs, it is as the host has it', async ({
    page,
    host,
  }) => {
    const changed = test.info().outputPath('site');
    cpSync(FIXTURE_SITE.out, changed, { recursive: true });
    writeFileSync(join(changed, LICENCES), 'shortened by the host');
    host.publish(changed);
    // The others get no answer at all, which is as good as another one.
    host.block(
      DISPENSABLE.filter((name) => name !== LICENCES),
      'refused',
    );
    await open(page, pageAt('en'));
    await untilKept(page);
    expect(await textOf(page, host.root + LICENCES)).toBe('shortened by the host');
  });

  test('and a page of the site needs one, nothing is kept: half a version is none', async ({
    page,
    host,
  }) => {
    const name = pageFile('kk');
    host.block([name]);
    const asked = page.context().waitForEvent('response', (response) => response.url().endsWith(name));
    await open(page, pageAt('en'));
    await asked;
    await expect
      .poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistration()) === undefined))
      .toBe(true);
    await filterChip(page, 'Culture').click();
    await expect(statusLine(page)).toHaveText('2 of 27 statements shown');
  });
});

test.describe('on a small window', () => {
  test.use({ ...PHONE, viewport: { width: 320, height: 256 } });

  test('whoever loses the network while reading still gets the map, which was not loaded yet', async ({
    page,
    context,
  }) => {
    await open(page, pageAt('kk'));
    await untilKept(page);
    await expect(page.locator('.live-map')).toHaveCount(0);
    await context.setOffline(true);
    await page.locator('.map-frame').scrollIntoViewIfNeeded();
    await expect(mapAreas(page)).toHaveCount(2);
  });
});

test('one visit keeps the whole site and nothing else, undisturbed, and every page can be installed', async ({
  page,
  context,
  host,
}) => {
  let loads = 0;
  page.on('load', () => {
    loads += 1;
  });
  await open(page, pageAt('en'));
  await untilKept(page);

  await test.step('nothing is loaded anew, and there is no note', async () => {
    await filterChip(page, 'Culture').click();
    await expect(statusLine(page)).toHaveText('2 of 27 statements shown');
    await expect(page.locator('.update-note')).toHaveCount(0);
    expect(loads).toBe(1);
  });

  await test.step('everything that the worker is to keep is kept, and nothing else', async () => {
    const kept = await page.evaluate(async () => {
      const names = await caches.keys();
      const caught = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
      return caught.flat().map(({ url }) => url.replace(/\?.*/, ''));
    });
    const listed = precachedFiles(publishedFiles(FIXTURE_SITE.out), [READOUT]).map(({ url }) => url);
    expect(listed).toEqual(expect.arrayContaining([pageFile('en'), pageFile('kk'), LICENCES]));
    expect(kept.toSorted()).toEqual(listed.map((url) => host.root + url).toSorted());
  });

  for (const lang of ['en', 'kk']) {
    await test.step(`${lang}: the page can be installed, in its language`, async () => {
      await page.goto(pageAt(lang));
      const session = await context.newCDPSession(page);
      const { data, errors } = await session.send('Page.getAppManifest');
      expect(errors).toEqual([]);
      expect(JSON.parse(data ?? '').lang).toBe(lang);
      const { installabilityErrors } = await session.send('Page.getInstallabilityErrors');
      // These pages stand in a private window.
      expect(installabilityErrors.map(({ errorId }) => errorId)).toEqual(['in-incognito']);
    });
  }

  await test.step('at the root of its host, too, the site is there without it', async () => {
    await host.stop();
    await page.goto(ROOT);
    await expect(page).toHaveURL(pageAt('en'));
    await untilInteractive(page);
  });
});

test.describe('a browser that keeps nothing', () => {
  test.use(DESKTOP);

  /** What a browser may answer, put in place before the page's scripts run. */
  const REFUSALS: Record<string, () => void> = {
    'refuses the worker': () => {
      ServiceWorkerContainer.prototype.register = () =>
        Promise.reject(new DOMException('The user denied permission', 'SecurityError'));
    },
    'knows no workers': () => {
      Reflect.deleteProperty(Navigator.prototype, 'serviceWorker');
    },
    'denies workers, storage and caches': () => {
      for (const [owner, name] of [
        [Navigator.prototype, 'serviceWorker'],
        [window, 'localStorage'],
        [window, 'caches'],
      ] as const) {
        Object.defineProperty(owner, name, {
          get() {
            throw new DOMException('denied', 'SecurityError');
          },
        });
      }
    },
  };

  test('the page works on and says nothing', async ({ page }) => {
    for (const [name, refuse] of Object.entries(REFUSALS)) {
      await test.step(name, async () => {
        // Each goes further than the one before, and stands from then on.
        await page.addInitScript(refuse);
        await openWithMap(page, pageAt('en'));
        // What would start the worker has had its turn when the browser has nothing left to do.
        await page.evaluate(() => new Promise<void>((done) => requestIdleCallback(() => done())));
        await page.waitForLoadState('networkidle');
        await filterChip(page, 'Culture').click();
        await expect(statusLine(page)).toHaveText('2 of 27 statements shown');
        await expect(page.locator('.update-note')).toHaveCount(0);
      });
    }
  });
});
