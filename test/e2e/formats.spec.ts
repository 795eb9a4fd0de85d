/** Dates, numbers and amounts as the page says them. Chromium's own formats of Kazakh are wrong, so they are read here. */
import type { Page } from '@playwright/test';
import { pageAt } from './support/addresses.ts';
import { card, DESKTOP, goTo, open } from './support/explorer.ts';
import { expect, test } from './support/test.ts';

test.use(DESKTOP);

/** CLDR's narrow no-break space between the year and its sign. */
const NARROW = '\u202f';

/** Expects no message left unfilled, in any state. */
async function expectAllFilled(page: Page): Promise<void> {
  for (const [query, shown] of Object.entries({
    '?': 'main',
    '?sel=statement:trade-target': '.card',
    '?sel=place:tajikistan': '.card',
    '?topic=economy&place=dushanbe': '.empty-view',
  })) {
    await goTo(page, query);
    await expect(page.locator(shown)).toBeVisible();
    await expect(page.locator('#root')).not.toHaveText(
      /undefined|null|NaN|\[object|Invalid|\bM\d\d\b|\{[a-z]+\}/,
      { useInnerText: true },
    );
  }
}

test('in Kazakh, and no message is left unfilled', async ({ page }) => {
  await open(page, pageAt('kk'));
  const when = page.locator('.visit-facts dd').first();
  expect(await when.textContent()).toContain(`2026${NARROW}ж. 16 ақпан`);

  const list = page.locator('.timeline');
  await expect(list.getByText('2026–2028', { exact: false }).first()).toBeVisible();
  expect(await list.textContent()).toContain(`басталуы: 2026${NARROW}ж. 16 ақпан, соңы көрсетілмеген`);

  const trade = page.locator('.trade');
  await expect(trade.getByText('1,2 млрд АҚШ долларынан астам').first()).toBeVisible();
  await expect(trade.getByText('0,8 млрд АҚШ долларынан аз').first()).toBeVisible();
  await expect(trade.getByText('ең көбі 66,7%').first()).toBeVisible();
  await expectAllFilled(page);
});

test('in English every derived value shows its computation, every date its basis, and no message is left unfilled', async ({
  page,
}) => {
  await open(page, pageAt('en'));
  await page.getByText('The same as a table').click();
  const table = page.getByRole('table');
  await expect(table).toContainText(
    '2 billion US dollars − more than 1.2 billion US dollars = less than 0.8 billion US dollars',
  );
  await expect(table).toContainText(
    '2 billion US dollars ÷ more than 1.2 billion US dollars − 1 = at most 66.7%',
  );
  await expect(page.locator('.visit-facts')).toContainText('date from beyond the article');

  await goTo(page, '?sel=statement:trade-last-year');
  await expect(card(page)).toContainText('derived: the year of the talks, 2026, less one');
  await goTo(page, '?sel=statement:wreath');
  await expect(card(page)).toContainText('no date On the visit; the article gives no day.');
  await expectAllFilled(page);
});
