/** A site with several readouts: lists, links of before, and what is there without a network. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { languageAt, ROOT } from './support/addresses.ts';
import { asSeen, TURNED, turnYears } from './support/direction.ts';
import { card, DESKTOP, goTo, open } from './support/explorer.ts';
import { writeLaterVersion } from './support/later-version.ts';
import { expect, test, untilKept } from './support/own-host.ts';

const IDS = ['lighthouse-talks', 'harbour-talks'];
const [LIGHTHOUSE, HARBOUR, KAZAKH] = ['en/lighthouse-talks/', 'en/harbour-talks/', 'kk/harbour-talks/'];
const LATER = { old: 'Harbour talks', new: 'Later harbour talks' };
const heading = (page: Page) => page.getByRole('heading', { level: 1 });

let folder: string;
/** All of it is fetched at the first visit. */
let small: string;
/** The same, as a site has it that holds more than is fetched at the first visit. */
let large: string;
/** A later version of that. */
let later: string;

test.beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sapar-readouts-'));
  [small, large, later] = [join(folder, 'small'), join(folder, 'large'), join(folder, 'later')];
  const seeds = join(folder, 'seeds');
  cpSync('test/fixtures/two-readouts', seeds, { recursive: true });
  turnYears(join(seeds, 'readouts/harbour-talks'));
  const build = ['tools/build.mjs', '--seeds', seeds, '--out', small];
  const { status, stderr } = spawnSync(process.execPath, build, { encoding: 'utf8' });
  expect(status, stderr).toBe(0);
  expect(stderr).toContain('warning: U+202E RIGHT-TO-LEFT OVERRIDE');
});
test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

test.describe('a site with several readouts', () => {
  test.use(DESKTOP);

  test('lists those of a language; a language with one leads on to it', async ({ page, host }) => {
    host.publish(small);
    await page.goto(languageAt('en'));
    await expect(page.getByRole('listitem')).toHaveText([
      /^Lighthouse talks between Varland and Ostmere 9 May 2032./,
      /^Harbour talks between Varland and Ostmere 3 March 2031The harbour ministers .* met and signed/,
    ]);
    await expect(page.getByRole('navigation', { name: 'Language of the page' })).toHaveText('Қазақша');
    await page.getByRole('link', { name: 'Harbour talks' }).click();
    await expect(page).toHaveURL(HARBOUR);
    await expect(page.getByRole('link', { name: 'Қазақша' })).toBeVisible();
    await page.getByRole('link', { name: 'Sapar', exact: true }).click();
    await expect(page).toHaveURL(languageAt('en'));
    await page.goto(LIGHTHOUSE);
    await expect(page.getByRole('link', { name: 'English', exact: true })).toBeVisible();
    await expect(page.getByRole('link', { name: 'Қазақша' })).toHaveCount(0);
    await page.goto(languageAt('kk'));
    await expect(page).toHaveURL(KAZAKH);
  });

  test('leads a link of before, with a choice in it, to the readout whose page it was', async ({
    page,
    host,
  }) => {
    host.publish(small);
    await page.goto(languageAt('en', '?sel=statement:agreement#text'));
    await expect(page).toHaveURL(`${HARBOUR}?sel=statement:agreement#text`);
    await expect(card(page)).toContainText('Harbour agreement signed');
    await page.goto(languageAt('en', '?from=letter'));
    await expect(page.getByRole('listitem')).toHaveCount(2);
  });

  test('is there without its host after a visit to one of them, where it is small', async ({
    page,
    host,
  }) => {
    host.publish(small);
    await open(page, LIGHTHOUSE);
    await untilKept(page);
    await host.stop();
    await page.goto(ROOT);
    await expect(page.getByRole('listitem')).toHaveCount(2);
    await page.getByRole('link', { name: 'Harbour talks' }).click();
    await expect(heading(page)).toHaveText('Harbour talks between Varland and Ostmere');
  });

  test('a text with characters that turn the direction of writing: article and card show years and words in their order, and have every character', async ({
    page,
    host,
  }) => {
    host.publish(small);
    await open(page, HARBOUR);
    const paragraph = page.locator('.text p', { hasText: 'signed a harbour agreement' });
    const seen = await asSeen(paragraph);
    expect(seen).toContain('for 2031-2033.');
    expect(seen).toContain('carried 1.2 million passengers last year.');
    expect(await paragraph.textContent()).toContain(`for ${TURNED}.`);

    await goTo(page, '?sel=statement:agreement');
    const passage = card(page).locator('blockquote').first();
    await expect(passage).toContainText(`for ${TURNED}.`);
    expect(await asSeen(passage)).toContain('for 2031-2033.');
  });
});

test.describe('where not all of it is fetched at the first visit', () => {
  test.use({ ...DESKTOP, faults: 'expected' });

  test.beforeAll(async () => {
    await writeLaterVersion({ from: small, to: large }, IDS, [], 0);
    await writeLaterVersion({ from: small, to: later }, IDS, [LATER], 0);
  });

  test('a readout is there without its host once it was visited, whatever the address asks', async ({
    page,
    host,
  }) => {
    host.publish(large);
    await page.goto(languageAt('en'));
    await open(page, HARBOUR);
    await untilKept(page);
    // The worker came with that visit, and sees the next one.
    await open(page, HARBOUR);
    await untilVisited(page, HARBOUR);
    await host.stop();
    await open(page, `${HARBOUR}?sel=statement:agreement`);
    await expect(card(page)).toContainText('Harbour agreement signed');
    await page.goto(languageAt('en'));
    await expect(page.getByRole('listitem')).toHaveCount(2);
    await page.goto(LIGHTHOUSE);
    await expect(heading(page)).toHaveText('No connection');
    await expect(page.getByRole('listitem')).toHaveText(['All readouts']);
    await page.goto(`${HARBOUR}changes/`);
    await expect(page.getByRole('listitem')).toHaveText(['This readout', 'All readouts']);
  });

  test('a new version takes over what was visited, as it is then', async ({ page, host }) => {
    host.publish(large);
    await open(page, HARBOUR);
    await untilKept(page);
    for (const address of [KAZAKH, HARBOUR]) {
      await open(page, address);
      await untilVisited(page, address);
    }
    host.publish(later);
    await page.evaluate(async () => {
      const registration = await navigator.serviceWorker.getRegistration();
      await registration?.update();
    });
    await page.getByRole('button', { name: 'Show the new version' }).click();
    await expect(heading(page)).toHaveText('Later harbour talks between Varland and Ostmere');
    await untilVisited(page, KAZAKH);
    await host.stop();
    await open(page, HARBOUR);
    await expect(heading(page)).toHaveText('Later harbour talks between Varland and Ostmere');
    await open(page, KAZAKH);
    await expect(heading(page)).toHaveText('Варланд пен Остмер арасындағы айлақ туралы келіссөздер');
  });
});

/** Waits until the worker keeps a page of its version that it did not fetch ahead. */
async function untilVisited(page: Page, path: string): Promise<void> {
  await page.waitForFunction(async (asked) => {
    const { version } = document.querySelector<HTMLElement>('link[rel=manifest]')?.dataset ?? {};
    const names = (await caches.keys()).filter((name) => name.endsWith(` ${version}`));
    const kept = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return kept.flat().some(({ url }) => url.endsWith(asked));
  }, path);
}
