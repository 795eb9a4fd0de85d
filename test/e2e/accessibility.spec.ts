/**
 * axe finds nothing against WCAG 2.2 A and AA: on the whole page with all that opens, and in whatever a choice brings.
 * published.spec.ts holds the pages of every language to the same. axe runs in these two files, and in update.spec.ts on
 * the note that only it brings about: it takes more time than all else here.
 */
import { pageAt } from './support/addresses.ts';
import { expectAccessible, expectNoViolation } from './support/axe.ts';
import {
  card,
  cardHeading,
  chooser,
  DESKTOP,
  emptyView,
  goTo,
  marks,
  open,
  openWithMap,
  PHONE,
  rows,
} from './support/explorer.ts';
import { expect, test } from './support/test.ts';

for (const { name, device, lang } of [
  { name: 'desktop', device: DESKTOP, lang: 'en' },
  { name: 'phone', device: PHONE, lang: 'kk' },
]) {
  test.describe(`on a ${name}, ${lang}`, () => {
    test.use(device);
    test.slow();

    test('the page, with every table, event and explanation open', async ({ page }) => {
      await openWithMap(page, pageAt(lang));
      const filters = page.getByRole('button', { name: /^(Filters|Сүзгілер)$/ });
      if (await filters.isVisible()) await filters.click();
      await page.locator('details').evaluateAll((all) => {
        for (const details of all) details.setAttribute('open', '');
      });
      await page.locator('.history a').nth(3).focus();
      await expect(page.locator('#target .record')).not.toBeEmpty();
      // What happens to lie half under a sticky bar is not too small to be hit: the filters are read from their start.
      await page.locator('#filters').evaluate((part) => part.scrollIntoView());
      await expectAccessible(page, 'all open');
    });

    test('the card of a statement, with what others say of it; of a figure; of a place', async ({ page }) => {
      await open(page, pageAt(lang));
      for (const chosen of ['trade-target', 'treaty-allied-relations', 'top-three-partner']) {
        await goTo(page, `?sel=statement:${chosen}`);
        await expect(page.locator(`.row.is-chosen[href*="${chosen}"]`)).toHaveCount(1);
        await expect(cardHeading(page)).toBeVisible();
        for (const summary of await card(page).locator('summary').all()) await summary.click();
        await expectAccessible(page, chosen, '.card');
      }
      await goTo(page, '?sel=figure:goal-2bn');
      await expect(page.locator('.is-figure').first()).toBeVisible();
      await expectAccessible(page, 'a figure', '.card, #article');
      await goTo(page, '?sel=place:tajikistan');
      await expect(cardHeading(page)).toHaveText(/Tajikistan|Тәжікстан/);
      await expectAccessible(page, 'a place', '.card');
    });
  });
}

test.describe('on a desktop', () => {
  test.use(DESKTOP);

  test('shared words asked about', async ({ page }) => {
    await open(page, pageAt('en'));
    await marks(page)
      .filter({ hasText: /^Министрлер$/ })
      .click();
    await expect(chooser(page)).toBeVisible();
    await expectAccessible(page, 'the chooser', '#article');
  });

  test('filtered, filtered to nothing, without the layer from beyond the article', async ({ page }) => {
    await open(page, pageAt('en', '?topic=economy&place=dushanbe&sel=place:nowhere'));
    await expect(emptyView(page)).toBeVisible();
    await expectAccessible(page, 'empty view, and a note about the address');
    await goTo(page, '?topic=economy&strength=discussed,fact');
    await expect(rows(page)).toHaveCount(6);
    await expectAccessible(page, 'filtered', '.filters, .status, .timeline');
    await goTo(page, '?context=off');
    await expect(page.locator('.events')).toHaveCount(0);
    await expectNoViolation(page, 'the layer off', '.page > header, .panels');
  });

  test('the outline has one first heading, and leaves no level out', async ({ page }) => {
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
