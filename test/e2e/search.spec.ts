/** The search in a real browser: by keyboard alone, in the address, on a narrow screen. What it finds is tested without one. */
import type { Page } from '@playwright/test';
import { pageAt } from './support/addresses.ts';
import { card, cardHeading, DESKTOP, expectQuery, open, queryOf } from './support/explorer.ts';
import { sidewaysScroll } from './support/geometry.ts';
import { expect, test } from './support/test.ts';

const dialog = (page: Page) => page.locator('dialog.search');
const field = (page: Page) => dialog(page).getByRole('searchbox');
const results = (page: Page, group: string) =>
  dialog(page).getByRole('region', { name: group }).getByRole('link');
const button = (page: Page) => page.getByRole('button', { name: 'Search' });
const typedInAddress = (page: Page) => new URLSearchParams(queryOf(page)).get('q');

test.describe('on a desktop', () => {
  test.use(DESKTOP);

  test('is opened, read and left by keyboard', { tag: '@smoke' }, async ({ page }) => {
    await open(page, pageAt('en', '?topic=culture'));
    await button(page).focus();

    await test.step('the key "/" opens it with the focus in its field, and writes nothing there', async () => {
      await page.keyboard.press('/');
      await expect(field(page)).toBeFocused();
      await expect(field(page)).toHaveValue('');
    });

    await test.step('Escape closes it and leaves what is chosen; the focus is where it was', async () => {
      await page.keyboard.press('Escape');
      await expect(dialog(page)).toHaveCount(0);
      await expectQuery(page, '?topic=culture');
      await expect(button(page)).toBeFocused();
    });

    await test.step('arrow keys lead through what is found, Enter chooses it', async () => {
      await page.keyboard.press('/');
      await page.keyboard.type('Душанбеге');
      await expect(results(page, 'Places')).toHaveText(['DushanbeKazakh: Душанбе']);
      await expect(results(page, 'Places').locator('mark')).toHaveText('Душанбе');
      await page.keyboard.press('ArrowDown');
      await expect(results(page, 'Statements').first()).toBeFocused();
      await page.keyboard.press('Enter');
      await expect(dialog(page)).toHaveCount(0);
      await expectQuery(page, '?topic=culture&sel=statement:talks');
      await expect(cardHeading(page)).toBeVisible();
    });

    await test.step('Escape lets go of it and gives the focus back to the search', async () => {
      await page.keyboard.press('Escape');
      await expect(card(page)).toHaveCount(0);
      await expect(button(page)).toBeFocused();
    });

    await test.step('back leads to the search as it was, forward from it', async () => {
      await page.goBack();
      await page.goBack();
      await expect(field(page)).toHaveValue('Душанбеге');
      await expect(results(page, 'Places')).toHaveCount(1);
      await page.goForward();
      await expect(dialog(page)).toHaveCount(0);
    });
  });

  test('is open where a link has something searched for, in the page of another language too', async ({
    page,
  }) => {
    await open(page, pageAt('kk', '?q=Dushanbe'));
    await expect(field(page)).toHaveValue('Dushanbe');
    await expect(results(page, 'Орындар')).toHaveText(['Душанбе']);
    await field(page).fill('«қол қойылды»');
    await expect(results(page, 'Мақала').first().locator('mark')).toHaveText('қол қойылды');
    expect(typedInAddress(page)).toBe('«қол қойылды»');
    // A record of a folded or full table is led to on the page itself.
    await field(page).fill('Душанбе');
    await expect(results(page, 'Орындар')).toHaveText(['Душанбе']);
    await results(page, 'Мақаладан тыс').and(page.locator('[href*="#t-"]')).first().click();
    await expect(dialog(page)).toHaveCount(0);
    await expect(page.locator(':target')).toBeInViewport();
  });
});

test.describe('320 px wide', () => {
  test.use({ viewport: { width: 320, height: 640 } });

  test('is read without a scroll sideways, its field always in sight', async ({ page }) => {
    await open(page, pageAt('ru', '?q=товарооборот'));
    await expect(results(page, 'Пункты').first()).toBeVisible();
    expect(await sidewaysScroll(page)).toBe(0);
    expect(await dialog(page).evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0);
    await dialog(page).getByRole('link').last().focus();
    await expect(field(page)).toBeInViewport({ ratio: 1 });
  });
});
