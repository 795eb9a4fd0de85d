/** Filters that no statement fits: what the page says is in sight, and its way back keeps the focus. */
import { pageAt } from './support/addresses.ts';
import { DESKTOP, emptyView, open } from './support/explorer.ts';
import { expect, test } from './support/test.ts';

test.use(DESKTOP);

test('the reason is in sight, and the focus is not lost when its way back takes its own button away', async ({
  page,
}) => {
  await open(page, pageAt('en', '?topic=economy&place=dushanbe'));
  await expect(emptyView(page)).toBeInViewport();
  await emptyView(page).getByRole('button', { name: 'Clear all' }).press('Enter');
  await expect(emptyView(page)).toHaveCount(0);
  await expect.poll(() => page.evaluate(() => document.activeElement?.localName)).not.toBe('body');
});
