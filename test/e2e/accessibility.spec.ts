/** axe finds nothing against WCAG 2.2 A and AA in any state, theme, width and language. */
import { pageAt } from './support/addresses.ts';
import { expectAccessible } from './support/axe.ts';
import { card, chooser, DESKTOP, emptyView, marks, open, openWithMap, PHONE } from './support/explorer.ts';
import { expect, test } from './support/test.ts';

for (const { name, device } of [
  { name: 'desktop', device: DESKTOP },
  { name: 'phone', device: PHONE },
]) {
  test.describe(`on a ${name}`, () => {
    test.use(device);
    test.slow();

    test('nothing chosen; shared words asked about; the ladder explained', async ({ page }) => {
      await openWithMap(page, pageAt('en'));
      await expectAccessible(page, 'nothing chosen');
      await marks(page)
        .filter({ hasText: /^Министрлер$/ })
        .click();
      await expect(chooser(page)).toBeVisible();
      await expectAccessible(page, 'chooser open');

      await open(page, pageAt('en'));
      if (name === 'phone') await page.getByRole('button', { name: 'Filters', exact: true }).click();
      await page.getByText('What the strengths mean').click();
      // What happens to lie half under a sticky bar is not too small to be hit: the filters are read from their start.
      await page.locator('#filters').evaluate((filters) => filters.scrollIntoView());
      await expectAccessible(page, 'ladder help open');
    });

    test('a statement, a figure, a place', async ({ page }) => {
      await open(page, pageAt('en', '?sel=statement:trade-target'));
      await card(page).locator('summary').click();
      await expectAccessible(page, 'statement open');
      await open(page, pageAt('en', '?sel=figure:goal-2bn'));
      await expect(page.locator('.is-figure').first()).toBeVisible();
      await expectAccessible(page, 'figure open');
      await open(page, pageAt('en', '?sel=place:tajikistan'));
      await expect(card(page)).toBeVisible();
      await expectAccessible(page, 'place open');
    });

    test('filtered, and filtered to nothing', async ({ page }) => {
      await open(page, pageAt('en', '?topic=economy&strength=discussed,fact'));
      await expect(page.locator('a.row')).toHaveCount(6);
      await expectAccessible(page, 'filtered');
      await open(page, pageAt('en', '?topic=economy&place=dushanbe&sel=place:nowhere'));
      await expect(emptyView(page)).toBeVisible();
      await expectAccessible(page, 'empty view, and a note about the address');
    });

    test('in Kazakh', async ({ page }) => {
      await openWithMap(page, pageAt('kk'));
      await expectAccessible(page, 'nothing chosen');
      await open(page, pageAt('kk', '?sel=statement:trade-target'));
      await expect(card(page)).toBeVisible();
      await expectAccessible(page, 'statement open');
    });
  });
}

test.describe('the outline', () => {
  test.use(DESKTOP);

  test('has one first heading, and leaves no level out', async ({ page }) => {
    await openWithMap(page, pageAt('en', '?topic=economy&sel=statement:trade-target'));
    await expect(card(page)).toBeVisible();
    const levels = await page
      .locator('h1, h2, h3, h4')
      .filter({ visible: true })
      .evaluateAll((headings) => headings.map(({ localName }) => Number(localName[1])));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels.filter((level, at) => level > (levels[at - 1] ?? 0) + 1)).toEqual([]);
  });
});
