/** Kept versions in the browser: their explorers, the page of the changes, and an address that was cited. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expectAccessible, expectNoViolation } from './support/axe.ts';
import { DESKTOP, filterChip, open, statusLine } from './support/explorer.ts';
import { expect, test } from './support/own-host.ts';

const PAGE = 'en/lighthouse-talks/';
const EARLIER = `${PAGE}versions/2032-05-20/`;

let site: string;
test.beforeAll(() => {
  site = mkdtempSync(join(tmpdir(), 'sapar-versions-'));
  const build = ['tools/build.mjs', '--seeds', 'test/fixtures/kept-talks', '--out', site];
  const env = { ...process.env, SITE_URL: 'https://sapar.example/' };
  const { status, stderr } = spawnSync(process.execPath, build, { encoding: 'utf8', env });
  expect(status, stderr).toBe(0);
});
test.afterAll(() => rmSync(site, { recursive: true, force: true }));

test.use(DESKTOP);

test('a change leads to the statement as it was, and the version says so and leads back; both pages are accessible', async ({
  page,
  host,
}) => {
  host.publish(site);
  await open(page, `${PAGE}changes/`);
  await expect(page.locator('link[type="application/atom+xml"]')).toHaveAttribute(
    'href',
    `https://sapar.example/${PAGE}changes.atom`,
  );
  await expectAccessible(page, 'the changes');
  await page.getByRole('listitem').filter({ hasText: 'Removed: Fish' }).getByRole('link').click();
  await expect(page).toHaveURL(new RegExp(`${EARLIER}\\?sel=statement:fish$`));
  await expect(page.getByRole('dialog')).toContainText('They touched upon fish.');
  await expect(page.getByRole('complementary', { name: 'Versions and changes' })).toContainText(
    'You are reading the version of 20 May 2032. 3 statements have changed since.',
  );
  await expectNoViolation(page, 'a kept version, and a statement of it');
  await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', 'noindex');
  await expect(page.locator('link[rel="canonical"]')).toHaveAttribute(
    'href',
    `https://sapar.example/${PAGE}`,
  );
  await page.getByRole('link', { name: 'The current version' }).click();
  await expect(page).toHaveURL(new RegExp(`${PAGE}$`));
});

test('what is chosen in a version stays in it, and its search finds its own words', async ({
  page,
  host,
}) => {
  host.publish(site);
  await open(page, `${EARLIER}?q=fish`);
  await expect(page.getByRole('link', { name: /Fish touched upon/ }).first()).toBeVisible();
  await page
    .getByRole('dialog')
    .getByRole('link', { name: /Fish touched upon/ })
    .click();
  await expect(page).toHaveURL(new RegExp(`${EARLIER}\\?sel=statement:fish`));
});

test('an address that was cited from an earlier version says what changed since', async ({ page, host }) => {
  host.publish(site);
  await open(page, `${PAGE}?sel=statement:lighthouse&v=2032-05-20`);
  const note = page.getByRole('status').filter({ hasText: 'was cited' });
  await expect(note).toContainText('The version of 20 May 2032 was cited. This statement has changed since.');
  // The address leads down the page, to the statement.
  await expect(note).toBeInViewport();
  await note.getByRole('link', { name: 'What changed' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Versions and changes');
});

test('one of the present version says nothing of it, and asks for nothing that would', async ({
  page,
  host,
}) => {
  host.publish(site);
  const notes: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('cited-note')) notes.push(request.url());
  });
  const note = page.getByRole('status').filter({ hasText: 'was cited' });

  await test.step('one of an earlier version does', async () => {
    await open(page, `${PAGE}?v=2032-05-20`);
    await expect(note).toBeVisible();
    expect(notes).not.toEqual([]);
  });

  await test.step('one of the present version does not', async () => {
    notes.length = 0;
    await open(page, `${PAGE}?v=2032-06-01`);
    // The page answers a choice after all that it does when it is taken over.
    await filterChip(page, 'Harbours').click();
    await expect(statusLine(page)).toHaveText('2 of 3 statements shown');
    await expect(note).toHaveCount(0);
    expect(notes).toEqual([]);
  });
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the changes are whole', async ({ page, host }) => {
    host.publish(site);
    await page.goto(`${PAGE}changes/`);
    await expect(page.getByRole('listitem').filter({ hasText: 'New: The ferry line' })).toBeVisible();
    await expect(page.locator('ins').filter({ hasText: 'tall' }).first()).toBeVisible();
  });
});
