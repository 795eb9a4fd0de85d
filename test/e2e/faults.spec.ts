/** Whatever does not come or comes broken: the rest goes on, the reader is told, can try again, and nothing loops. */
import type { Page } from '@playwright/test';
import { pageAt, pageRoute } from './support/addresses.ts';
import {
  cardHeading,
  DESKTOP,
  expectQuery,
  filterChip,
  mapAreas,
  mapFrame,
  marks,
  open,
  openWithMap,
  row,
  statusLine,
  untilInteractive,
} from './support/explorer.ts';
import { isOnTop } from './support/geometry.ts';
import { expect, test } from './support/test.ts';

test.use({ ...DESKTOP, faults: 'expected' });

const stillNote = (page: Page) => page.locator('.still-note');

/** Serves the page with another data block. */
async function withData(page: Page, change: (json: string) => string): Promise<void> {
  await page.route(pageRoute('en'), async (route) => {
    const html = await (await route.fetch()).text();
    const body = html.replace(
      /(<script type="application\/json"[^>]*>)([\s\S]*?)(<\/script>)/,
      (_, start: string, json: string, end: string) => start + change(json) + end,
    );
    await route.fulfill({ contentType: 'text/html', body });
  });
}

/** Counts requests, so that a loop would be seen. */
function countRequests(page: Page, pattern: RegExp): () => number {
  let count = 0;
  page.on('request', (request) => {
    if (pattern.test(request.url())) count += 1;
  });
  return () => count;
}

async function expectReadableAndTold(page: Page): Promise<void> {
  await expect(stillNote(page)).toBeVisible();
  await expect(stillNote(page)).toContainText('The tools of this page have not loaded');
  await expect(marks(page).first()).toBeVisible();
  await expect(page.locator('.timeline a.row')).toHaveCount(27);
}

async function expectInteractiveAfterReload(page: Page): Promise<void> {
  await stillNote(page).getByText('Load the page again').click();
  await untilInteractive(page);
  await expect(stillNote(page)).toBeHidden();
  await filterChip(page, 'Culture').click();
  await expect(statusLine(page)).toHaveText('2 of 27 statements shown');
}

test('the page’s data is cut short: it can be read, says so, and is loaded again when asked', async ({
  page,
}) => {
  await withData(page, (json) => json.slice(0, json.length / 2));
  await page.goto(pageAt('en'));
  await expectReadableAndTold(page);
  // Nothing can ask for the other text: both are shown.
  for (const text of ['.original', '.translation']) await expect(page.locator(text).first()).toBeVisible();
  await page.unroute(pageRoute('en'));
  await expectInteractiveAfterReload(page);
});

test('a chunk of the page is gone after a deploy: it can be read, says so, and is loaded again when asked', async ({
  page,
}) => {
  const pattern = /\/assets\/client-[\w-]{8}\.js$/;
  const asked = countRequests(page, pattern);
  await page.route(pattern, (route) => route.fulfill({ status: 404, body: 'not found' }));
  await page.goto(pageAt('en', '?topic=culture'));
  await expectReadableAndTold(page);
  expect(asked(), 'asked for by the preload and by the import').toBeLessThanOrEqual(2);
  await page.unroute(pattern);
  await stillNote(page).getByText('Load the page again').click();
  await untilInteractive(page);
  await expect(statusLine(page)).toHaveText('2 of 27 statements shown');
});

test('after 20 seconds of silence a page whose scripts are still on their way says so, and becomes interactive when they come', async ({
  page,
}) => {
  let letGo: () => void = () => undefined;
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await page.route('**/assets/react-*.js', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(pageAt('en'), { waitUntil: 'commit' });
  await page.locator('.still-note').waitFor({ state: 'attached' });
  await expect(stillNote(page)).toBeHidden();
  const delay = await stillNote(page).evaluate((note) => {
    const [wait] = note.getAnimations();
    wait?.finish();
    return wait?.effect?.getTiming().delay;
  });
  expect(delay).toBe(20_000);
  await expectReadableAndTold(page);
  letGo();
  await untilInteractive(page);
  await expect(stillNote(page)).toBeHidden();
});

for (const [what, pattern] of Object.entries({
  'the base map': /basemap\.\w+\.json$/,
  'the live map’s chunk': /live-map-[\w-]{8}\.js$/,
})) {
  test(`${what} falls silent: a sign, words after 10 seconds, a way to try again after 20`, async ({
    page,
  }) => {
    await page.clock.install();
    await page.route(pattern, () => undefined);
    const asked = countRequests(page, pattern);
    await open(page, pageAt('en'));
    const waiting = mapFrame(page).locator('.map-waiting');
    await expect(waiting).toHaveText('…');
    await page.clock.fastForward(10_000);
    await expect(waiting).toContainText('still on its way');
    await row(page, 'Talks between the two foreign ministers').click();
    await expect(cardHeading(page)).toContainText('Talks between');
    await page.clock.fastForward(10_000);
    const message = mapFrame(page).getByRole('alert');
    await expect(message).toBeVisible();
    await expect(waiting).toHaveCount(0);
    await page.clock.fastForward(60_000);
    expect(asked()).toBe(1);

    await page.unroute(pattern);
    await message.getByRole('button', { name: /again/ }).first().click();
    await expect(mapAreas(page)).toHaveCount(2);
  });
}

test('the chunk of a dialog is gone after a deploy: the note lies over all of the page, has the focus, and closes as a dialog does', async ({
  page,
}) => {
  await page.route(/\/assets\/(search-dialog|keys-dialog)-[\w-]{8}\.js$/, (route) =>
    route.fulfill({ status: 404, body: 'not found' }),
  );
  await openWithMap(page, pageAt('en', '?sel=statement:wreath'));
  const note = page.getByRole('alert').filter({ hasText: 'could not be shown' });
  const again = note.getByRole('button', { name: 'Show it again' });
  for (const [name, address] of [
    ['Search', /\?sel=statement:wreath&q=$/],
    ['Keys', /\?sel=statement:wreath$/],
  ] as const) {
    const opener = page.getByRole('button', { name, exact: true });
    await opener.press('Enter');
    await expect(again).toBeFocused();
    expect(page.url()).toMatch(address);
    for (const button of await note.getByRole('button').all()) expect(await isOnTop(button)).toBe(true);
    await page.keyboard.press('Escape');
    await expect(note).toHaveCount(0);
    await expect(opener).toBeFocused();
    expect(page.url()).toMatch(/\?sel=statement:wreath$/);
    await expect(cardHeading(page)).toContainText('took part in laying flowers');
  }
});

test('the card’s chunk is gone after a deploy: what is chosen is marked, and the card comes when it can', {
  tag: '@smoke',
}, async ({ page }) => {
  const pattern = /\/assets\/parts-to-open-[\w-]{8}\.js$/;
  const asked = countRequests(page, pattern);
  await page.route(pattern, (route) => route.fulfill({ status: 404, body: 'not found' }));
  await open(page, pageAt('en', '?sel=statement:wreath'));
  const fault = page.getByRole('alert').filter({ hasText: 'could not be shown' });
  await expect(fault).toBeVisible();
  await expect(page.locator('.row.is-chosen')).toHaveCount(1);
  await filterChip(page, 'Culture').click();
  await expect(statusLine(page)).toHaveText('2 of 27 statements shown');
  expect(asked(), 'by the idle page, and for the choice').toBeLessThanOrEqual(2);

  await page.unroute(pattern);
  await fault.getByRole('button', { name: 'Show it again' }).click();
  await expect(cardHeading(page)).toContainText('took part in laying flowers');
});

test('a panel that throws is told by name; the others work, and trying again does not loop', async ({
  page,
}) => {
  await withData(page, (json) => json.replace('"value":2000000000', '"value":1e400'));
  let errors = 0;
  page.on('console', (message) => {
    if (message.type() === 'error') errors += 1;
  });
  await open(page, pageAt('en'));
  const fault = page.getByRole('alert').filter({ hasText: 'The panel “Target” could not be shown' });
  await expect(fault).toBeVisible();
  await filterChip(page, 'Culture').click();
  await expect(statusLine(page)).toHaveText('2 of 27 statements shown');
  await row(page, 'took part in laying flowers').click();
  await expect(cardHeading(page)).toContainText('took part in laying flowers');
  await expect(mapAreas(page)).toHaveCount(2);

  const before = errors;
  await fault.getByRole('button', { name: 'Show it again' }).click();
  await expect.poll(() => errors).toBe(before + 1);
  await expect(fault).toBeVisible();
  // A page that tries again and again would have tried before it answers another choice.
  await filterChip(page, 'Culture').click();
  await expect(statusLine(page)).toHaveText('27 of 27 statements shown');
  expect(errors).toBe(before + 1);
});

test('storage denied: the theme holds for the visit, and everything else works', async ({ page }) => {
  await page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches']) {
      Object.defineProperty(window, name, {
        get: () => {
          throw new DOMException('denied', 'SecurityError');
        },
      });
    }
  });
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  await open(page, pageAt('en'));
  await page.getByRole('radio', { name: 'Dark' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await filterChip(page, 'Culture').click();
  await expectQuery(page, '?topic=culture');
  await expect(mapAreas(page)).toHaveCount(2);
  expect(faults).toEqual([]);
});
