/** Filters that no statement fits: the page says why, and offers the nearest ways back. */
import { pageAt } from './support/addresses.ts';
import {
  card,
  DESKTOP,
  emptyView,
  expectQuery,
  filterChip,
  mapPlace,
  open,
  openWithMap,
  rows,
  statusLine,
} from './support/explorer.ts';
import { expect, test } from './support/test.ts';

test.use(DESKTOP);

test('Dushanbe chosen on the map, then economy: the card says why nothing is left, and leads back', async ({
  page,
}) => {
  await openWithMap(page, pageAt('en'));
  await mapPlace(page, 'Dushanbe').click();
  await filterChip(page, 'Economy').click();

  const why = card(page).getByText(
    'No statement with Dushanbe fits the filters (Economy). Without them: 2 statements.',
  );
  await expect(why).toBeVisible();
  await expect(card(page).getByRole('link', { name: /Talks between/ })).toHaveCount(0);

  await card(page).getByRole('button', { name: 'Clear the filters' }).click();
  await expect(card(page).getByRole('link', { name: /Talks between/ })).toBeVisible();
  await expectQuery(page, '?sel=place:dushanbe');
});

test('an address that nothing fits names both filters and says what each way back would show', async ({
  page,
}) => {
  await open(page, pageAt('en', '?topic=economy&place=dushanbe'));
  await expect(emptyView(page)).toContainText('“Economy” and “Dushanbe”');
  await expect(emptyView(page)).toBeInViewport();
  await expect(statusLine(page)).toHaveText('0 of 27 statements shown');
  await expect(rows(page)).toHaveCount(0);
  await expect(page.locator('.original').first()).toBeVisible();

  await emptyView(page).getByRole('button', { name: 'Take the filter by topic away: 2 statements' }).click();
  await expectQuery(page, '?place=dushanbe');
  await expect(emptyView(page)).toHaveCount(0);
  await expect(rows(page)).toHaveCount(2);

  await page.goBack();
  await emptyView(page).getByRole('button', { name: 'Take the filter by place away: 7 statements' }).click();
  await expectQuery(page, '?topic=economy');
  await expect(rows(page)).toHaveCount(7);

  await page.goBack();
  await emptyView(page).getByRole('button', { name: 'Clear all' }).click();
  await expectQuery(page, '');
  await expect(rows(page)).toHaveCount(27);
});

test('the focus is not lost when a way back takes its own button away', async ({ page }) => {
  await open(page, pageAt('en', '?topic=economy&place=dushanbe'));
  await emptyView(page).getByRole('button', { name: 'Clear all' }).press('Enter');
  await expect(emptyView(page)).toHaveCount(0);
  await expect.poll(() => page.evaluate(() => document.activeElement?.localName)).not.toBe('body');
});
