/** The filters of a small screen: a sheet from below that keeps the focus, and gives the page back as it was. */
import type { Page } from '@playwright/test';
import { pageAt } from './support/addresses.ts';
import { expectQuery, open, PHONE } from './support/explorer.ts';
import { pointOn, sidewaysScroll } from './support/geometry.ts';
import { expect, test } from './support/test.ts';

test.use(PHONE);

const sheet = (page: Page) => page.getByRole('dialog', { name: 'Filter the statements' });
const filters = (page: Page) => page.getByRole('button', { name: /^Filters/ });
const show = (page: Page) => sheet(page).getByRole('button', { name: /^Show / });
/** A finger where the button is: the driver's own tap would scroll the page first. */
async function openSheet(page: Page): Promise<void> {
  const { x, y } = await pointOn(filters(page));
  await page.touchscreen.tap(x, y);
}
/** The words that the reader has before them. */
const words = (page: Page) => page.locator('#article p').nth(8);
/** Where they stand on the screen. */
const placeOnScreen = (page: Page) =>
  words(page).evaluate((paragraph) => Math.round(paragraph.getBoundingClientRect().top));

test('filters are chosen in a sheet, which says all the time how many statements it will show', async ({
  page,
}) => {
  await open(page, pageAt('en'));
  await words(page).evaluate((paragraph) => paragraph.scrollIntoView());
  const place = await placeOnScreen(page);
  await openSheet(page);

  await test.step('the number is in sight however far the sheet is scrolled, and follows each choice', async () => {
    await expect(show(page)).toHaveText('Show 27 statements');
    await expect(show(page)).toBeInViewport({ ratio: 1 });
    await sheet(page)
      .getByRole('button', { name: /^Economy/ })
      .tap();
    await expect(show(page)).toHaveText('Show 7 statements');
    await sheet(page).getByRole('checkbox').scrollIntoViewIfNeeded();
    await expect(show(page)).toBeInViewport({ ratio: 1 });
    expect(await sidewaysScroll(page)).toBe(0);
  });

  await test.step('the Tab key goes round all its controls, and to nothing of the page behind it', async () => {
    const controls = await sheet(page).locator(':is(button, input):enabled').count();
    const stops = new Set<number>();
    // Some more: a round leads past the browser's own controls.
    for (let at = 0; at < controls + 5; at++) {
      await page.keyboard.press('Tab');
      const stop = await page.evaluate(() => {
        const { activeElement, body } = document;
        if (activeElement === null || activeElement === body) return 'browser';
        return [...document.querySelectorAll('dialog :is(button, input):enabled')].indexOf(activeElement);
      });
      if (stop !== 'browser') stops.add(stop);
    }
    expect([...stops].toSorted((a, b) => a - b)).toEqual([...Array(controls).keys()]);
  });

  await test.step('its button leads back to where the reader was, and the bar says what is on', async () => {
    await show(page).tap();
    await expect(sheet(page)).toHaveCount(0);
    await expect(filters(page)).toBeFocused();
    await expect(filters(page)).toHaveText('Filters: 1');
    expect(await placeOnScreen(page)).toBe(place);
    await expectQuery(page, '?topic=economy');
  });

  await test.step('so do Escape, which lets nothing else go, and a tap beside it', async () => {
    for (const leave of [() => page.keyboard.press('Escape'), () => page.touchscreen.tap(180, 20)]) {
      await openSheet(page);
      await expect(sheet(page)).toBeVisible();
      await leave();
      await expect(sheet(page)).toHaveCount(0);
      await expect(filters(page)).toBeFocused();
      expect(await placeOnScreen(page)).toBe(place);
    }
  });

  await test.step('all is cleared in the sheet, which stays open', async () => {
    await openSheet(page);
    await sheet(page).getByRole('button', { name: 'Clear all' }).tap();
    await expect(show(page)).toHaveText('Show 27 statements');
    await expect(show(page)).toBeFocused();
  });
});

test('Escape closes the sheet and leaves the card of what is chosen', async ({ page }) => {
  await open(page, pageAt('en', '?sel=statement:trade-target'));
  await page.evaluate(() => scrollTo(0, 600));
  await filters(page).focus();
  await page.keyboard.press('Enter');
  await expect(sheet(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(sheet(page)).toHaveCount(0);
  await expectQuery(page, '?sel=statement:trade-target');
});

test.describe('where its chunk does not come', () => {
  test.use({ faults: 'expected' });

  test('the reader is told wherever they are, can let it go, and is given the sheet once it comes', async ({
    page,
  }) => {
    const pattern = /\/assets\/parts-to-open-[\w-]{8}\.js$/;
    await page.route(pattern, (route) => route.fulfill({ status: 404, body: 'not found' }));
    await open(page, pageAt('en'));
    await words(page).evaluate((paragraph) => paragraph.scrollIntoView());
    await openSheet(page);
    const fault = page
      .getByRole('alert')
      .filter({ hasText: 'The panel “Filter the statements” could not be shown' });
    await expect(fault).toBeInViewport({ ratio: 1 });
    await fault.getByRole('button', { name: 'Close this note' }).tap();
    await expect(fault).toHaveCount(0);
    await expect(filters(page)).toBeFocused();

    await openSheet(page);
    await expect(fault).toBeVisible();
    await page.unroute(pattern);
    await fault.getByRole('button', { name: 'Show it again' }).tap();
    await expect(show(page)).toHaveText('Show 27 statements');
  });
});
