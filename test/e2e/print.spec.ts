/** On paper: every statement, the article and the figures; no controls, and dark ink on white. */

import { pageAt } from './support/addresses.ts';
import { card, DESKTOP, open, PHONE, rows } from './support/explorer.ts';
import { boxOf } from './support/geometry.ts';
import { expect, test } from './support/test.ts';

for (const { name, device } of [
  { name: 'desktop', device: DESKTOP },
  { name: 'phone', device: PHONE },
]) {
  test.describe(`from a ${name}`, () => {
    test.use(device);

    test('prints the list, the article, the tables; nothing that is to be pressed', async ({ page }) => {
      await open(page, pageAt('en', '?sel=statement:trade-target'));
      await expect(card(page)).toBeVisible();
      await page.emulateMedia({ media: 'print' });

      await expect(rows(page).filter({ visible: true })).toHaveCount(27);
      await expect(page.locator('.original').filter({ visible: true })).toHaveCount(26);
      await expect(page.getByRole('cell', { name: 'at most 66.7%', exact: true })).toBeVisible();
      await expect(page.locator('.place-list a').filter({ visible: true })).toHaveCount(9);

      await expect(card(page)).toBeHidden();
      await expect(page.locator('.map-frame')).toBeHidden();
      await expect(page.locator('button, input, nav').filter({ visible: true })).toHaveCount(0);
      // The years stand above the first bar, as they do at the top of the panel on a screen.
      const years = await boxOf(page.locator('.axis'));
      expect(years.bottom).toBeLessThanOrEqual((await boxOf(rows(page).first())).top);
      const { clipped } = await page.locator('.panels').evaluate((panels) => ({
        clipped: panels.scrollHeight > panels.clientHeight + 1,
      }));
      expect(clipped).toBe(false);
    });
  });
}

test('prints dark on white, whatever the colours on the screen are, and the view that is filtered', async ({
  page,
}) => {
  await open(page, pageAt('en', '?topic=economy'));
  await page.getByRole('radio', { name: 'Dark' }).check();
  await page.emulateMedia({ media: 'print' });
  await expect(rows(page).filter({ visible: true })).toHaveCount(7);
  await expect(page.getByText('7 of 27 statements shown').filter({ visible: true })).toHaveCount(1);
  for (const words of ['.text .original', '.row-title', '.figure strong', 'h1']) {
    const ink = await page
      .locator(words)
      .first()
      .evaluate((element) => getComputedStyle(element).color);
    const [red = 255, green = 255, blue = 255] = (ink.match(/[\d.]+/g) ?? []).map(Number);
    expect(Math.max(red, green, blue), `${words} is printed in ${ink}`).toBeLessThan(120);
  }
});
