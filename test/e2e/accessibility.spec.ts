/**
 * axe finds nothing against WCAG 2.2 A and AA: on the whole page with all that opens, and in whatever a choice brings.
 * published.spec.ts holds the pages of every language to the same. Beside these two files axe runs where another test has
 * a further page or a note open anyway: it takes more time than all else here.
 */
import type { Page } from '@playwright/test';
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
  unfold,
} from './support/explorer.ts';
import { expect, test } from './support/test.ts';

/** Opens everything on the page that opens. */
async function openAll(page: Page): Promise<void> {
  await unfold(page);
  await page.locator('details').evaluateAll((all) => {
    for (const details of all) details.setAttribute('open', '');
  });
  await page.locator('.history a').nth(3).focus();
  await expect(page.locator('#target .record')).not.toBeEmpty();
  // What happens to lie half under a sticky bar is not too small to be hit: the filters are read from their start.
  await page
    .locator('.sticky-bar :visible')
    .first()
    .evaluate((part) => part.scrollIntoView());
  // Nor what the focus has brought under the bar of a wide screen, which stays at the top of the window.
  await page.evaluate(() => scrollTo(0, 0));
}

async function choose(page: Page, statement: string): Promise<void> {
  await goTo(page, `?sel=statement:${statement}`);
  await expect(page.locator(`.timeline .row.is-chosen[href*="${statement}"]`)).toHaveCount(1);
  await expect(cardHeading(page)).toBeVisible();
  for (const summary of await card(page).locator('summary').all()) await summary.click();
}

test.describe('on a desktop, en', () => {
  test.use(DESKTOP);
  test.slow();

  test('the page, with every table, event and explanation open; its outline leaves no level out', async ({
    page,
  }) => {
    await openWithMap(page, pageAt('en'));
    await openAll(page);
    await expectAccessible(page, 'all open');

    await goTo(page, '?topic=economy&sel=statement:trade-target');
    await expect(cardHeading(page)).toBeVisible();
    const levels = await page
      .locator('h1, h2, h3, h4')
      .filter({ visible: true })
      .evaluateAll((headings) => headings.map(({ localName }) => Number(localName[1])));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels.filter((level, at) => level > (levels[at - 1] ?? 0) + 1)).toEqual([]);
  });

  test('what a choice brings: cards, marks, the chooser, filters, the empty view, the layer switched off', async ({
    page,
  }) => {
    await open(page, pageAt('en', '?topic=economy&place=dushanbe&sel=place:nowhere'));
    await expect(emptyView(page)).toBeVisible();
    await expectAccessible(
      page,
      'empty view, and a note about the address',
      '.address-note, .status, .empty-view',
    );

    await goTo(page, '?topic=economy&strength=discussed,fact');
    await expect(rows(page)).toHaveCount(6);
    await expectAccessible(page, 'filtered', '.filters, .status');

    await goTo(page, '?context=off');
    await expect(page.locator('.events')).toHaveCount(0);
    await expectNoViolation(page, 'the layer off', '.page > header, .glance, .depth');

    await goTo(page, '?');
    await choose(page, 'trade-target');
    await expectAccessible(page, 'trade-target', '.card');
    // The colours of a card are those of the first.
    for (const chosen of ['treaty-allied-relations', 'top-three-partner']) {
      await choose(page, chosen);
      await expectNoViolation(page, chosen, '.card');
    }
    await goTo(page, '?sel=figure:goal-2bn&text=both');
    await expect(page.locator('.is-figure').first()).toBeVisible();
    await expectAccessible(page, 'a figure', '.card, .text > :has(.is-figure)');
    await goTo(page, '?sel=place:tajikistan');
    await expect(cardHeading(page)).toHaveText('Tajikistan');
    await expectNoViolation(page, 'a place', '.card');

    await goTo(page, '?');
    await marks(page)
      .filter({ hasText: /^The ministers reviewed/ })
      .click();
    await expect(chooser(page)).toBeVisible();
    await expectAccessible(page, 'the chooser', '.chooser');
  });
});

// Colours are those of a desktop: here it is about the narrow page, its sheet, and the other language.
test.describe('on a phone, kk', () => {
  test.use(PHONE);
  test.slow();

  test('the page with all open; the filters; the card of a statement and of a place', async ({ page }) => {
    await openWithMap(page, pageAt('kk'));
    await openAll(page);
    await expectNoViolation(page, 'all open');
    await page.getByRole('button', { name: 'Сүзгілер' }).click();
    await expectAccessible(page, 'the sheet of filters', '.filter-sheet');
    await page.keyboard.press('Escape');
    await goTo(page, '?q=Dushanbe+xyzzy');
    await expect(page.locator('dialog.search mark').first()).toBeVisible();
    await expectAccessible(page, 'the search', 'dialog.search');
    await choose(page, 'trade-target');
    await expectNoViolation(page, 'a statement', '.card');
    await goTo(page, '?sel=place:tajikistan');
    await expect(cardHeading(page)).toHaveText('Тәжікстан');
    await expectNoViolation(page, 'a place', '.card');
  });
});
