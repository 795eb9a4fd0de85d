/** The search over several readouts, on the page that lists them. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { languageAt } from './support/addresses.ts';
import { card, DESKTOP, expectQuery, queryOf } from './support/explorer.ts';
import { sidewaysScroll } from './support/geometry.ts';
import { expect, test } from './support/own-host.ts';

const HARBOUR = 'Harbour talks between Varland and Ostmere';

let site: string;
test.beforeAll(() => {
  site = mkdtempSync(join(tmpdir(), 'sapar-readouts-search-'));
  const build = ['tools/build.mjs', '--seeds', 'test/fixtures/two-readouts', '--out', site];
  const { status, stderr } = spawnSync(process.execPath, build, { encoding: 'utf8' });
  expect(status, stderr).toBe(0);
});
test.afterAll(() => rmSync(site, { recursive: true, force: true }));
test.beforeEach(({ host }) => host.publish(site));

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Search' });
const field = (page: Page) => dialog(page).getByRole('searchbox');
/** Of the whole search: a readout has a status of its own while its statements come. */
const said = (page: Page) => dialog(page).getByRole('status').first();
const readouts = (page: Page) => dialog(page).getByRole('heading', { level: 2 });
const readout = (page: Page, title: string) => dialog(page).getByRole('region', { name: title });
const typedInAddress = (page: Page) => new URLSearchParams(queryOf(page)).get('q');

test.describe('on a desktop', () => {
  test.use(DESKTOP);

  test('is opened, asked and followed by keyboard, and leads to what it found', async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    const loaded = (name: RegExp) => asked.filter((path) => name.test(path)).length;
    await page.goto(languageAt('en'));

    await test.step('the key "/" opens it; what shows it is loaded then, and what it searches when it is asked', async () => {
      await expect(page.getByRole('button', { name: 'Search' })).toBeVisible();
      expect(loaded(/\.js$/)).toBeLessThan(3);
      await page.keyboard.press('/');
      await expect(field(page)).toBeFocused();
      expect(typedInAddress(page)).toBe('');
      expect(loaded(/\/assets\/react-/)).toBe(1);
      expect(loaded(/\/search\//)).toBe(0);
    });

    await test.step('Enter searches: by readout and kind, what was found marked', async () => {
      await page.keyboard.type('signing');
      expect(typedInAddress(page)).toBe('');
      await expect(said(page)).toHaveText('Press Enter to search for these words.');
      await page.keyboard.press('Enter');
      await expect(readouts(page)).toHaveText([`${HARBOUR}3 March 2031`]);
      expect(typedInAddress(page)).toBe('signing');
      await expect(said(page)).toHaveText('1 readout');
      const statements = readout(page, HARBOUR).getByRole('region', { name: 'Statements' });
      await expect(statements.locator('mark').first()).toHaveText(/sign/i);
    });

    await test.step('arrow keys lead through it, and a result opens the explorer with what it is', async () => {
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL(/\/en\/harbour-talks\/\?sel=statement:/);
      await expect(card(page)).toBeVisible();
      await page.goBack();
      await expect(field(page)).toHaveValue('signing');
    });

    await test.step('Escape closes it, back opens it again', async () => {
      await page.keyboard.press('Escape');
      await expect(dialog(page)).toHaveCount(0);
      await expectQuery(page, '');
      await page.goBack();
      await expect(readouts(page)).toHaveCount(1);
    });
  });

  test('is open where a link has something searched for, in whatever language; its readout opens searched', async ({
    page,
  }) => {
    await page.goto(languageAt('en', '?q=айлақтар'));
    await expect(readouts(page)).toHaveText([`${HARBOUR}3 March 2031`]);
    await readouts(page).getByRole('link').click();
    await expect(page).toHaveURL(/\/en\/harbour-talks\/\?q=/);
    await expect(dialog(page).getByRole('searchbox')).toHaveValue('айлақтар');
  });

  test('finds nothing: says which word no readout has, and what to try', async ({ page }) => {
    await page.goto(languageAt('en', '?q=zeppelin'));
    await expect(dialog(page)).toContainText('In no readout: zeppelin');
    await expect(dialog(page)).toContainText('Try the word without its ending.');
    await expect(said(page)).toHaveText('0 readouts');
  });

  test('finds in both, in the order in which they have what was typed', async ({ page }) => {
    await page.goto(languageAt('en', '?q=Varland lighthouse'));
    await expect(readouts(page)).toHaveText([/^Lighthouse talks/, /^Harbour talks/]);
    await expect(readout(page, HARBOUR).getByRole('region', { name: 'Article', exact: true })).toBeVisible();
    await expect(readout(page, HARBOUR)).toContainText('Without: lighthouse');
    await expect(dialog(page).getByText('Without:')).toHaveCount(1);
  });
});

test.describe('without its host', () => {
  test.use({ faults: 'expected' });

  test('says that it needs a connection, and searches when there is one', async ({ page }) => {
    await page.goto(languageAt('en'));
    await page.getByRole('button', { name: 'Search' }).click();
    await expect(field(page)).toBeFocused();
    await page.context().setOffline(true);
    await field(page).fill('lighthouse');
    await page.keyboard.press('Enter');
    await expect(said(page)).toHaveText(
      'The search could not be loaded. Searching all readouts needs a connection.',
    );
    await page.context().setOffline(false);
    await dialog(page).getByRole('button', { name: 'Load it again' }).click();
    await expect(readouts(page).first()).toBeVisible();
  });
});

test.describe('whose program does not come', () => {
  test.use({ faults: 'expected', serviceWorkers: 'block' });

  test('leaves the list to be read, says so, and is open once the page is loaded again', async ({ page }) => {
    const program = /\/assets\/list-search-[\w-]{8}\.js$/;
    await page.route(program, (route) => route.fulfill({ status: 404, body: 'not found' }));
    await page.goto(languageAt('en'));
    const note = page.locator('.still-note');
    await expect(note).toBeHidden();
    await page.getByRole('button', { name: 'Search' }).click();
    await expect(note).toBeVisible();
    await expect(note).toContainText('The tools of this page have not loaded');
    await expect(page.getByRole('listitem')).toHaveCount(2);
    await page.unroute(program);
    await note.getByText('Load the page again').click();
    await expect(field(page)).toBeFocused();
    await expect(note).toBeHidden();
  });
});

test.describe('320 px wide', () => {
  test.use({ viewport: { width: 320, height: 640 } });

  test('is read without a scroll sideways, its field always in sight', async ({ page }) => {
    await page.goto(languageAt('en', '?q=harbour'));
    await expect(readout(page, HARBOUR).getByRole('region', { name: 'Statements' })).toBeVisible();
    expect(await sidewaysScroll(page)).toBe(0);
    expect(await dialog(page).evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0);
    await dialog(page).getByRole('link').last().focus();
    await expect(field(page)).toBeInViewport({ ratio: 1 });
  });
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the list is there, and no button that would do nothing', async ({ page }) => {
    await page.goto(languageAt('en'));
    await expect(page.getByRole('listitem')).toHaveCount(2);
    await expect(page.getByRole('button')).toHaveCount(0);
  });
});
