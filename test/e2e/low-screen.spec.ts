/** A window of 1280 by 1024 pixels at 400 %: too low for a card over the page (WCAG 1.4.10). */
import type { Page } from '@playwright/test';
import { pageAt } from './support/addresses.ts';
import { card, chosenMarks, goTo, mapPlace, mark, open, row, unfold } from './support/explorer.ts';
import { boxOf, isInside, sidewaysScroll, whatHidesFirstLine } from './support/geometry.ts';
import { expect, test } from './support/test.ts';

const SCREEN = { width: 320, height: 256 };
test.use({ viewport: SCREEN, deviceScaleFactor: 4 });

/** Which share of the screen's height is taken by what does not scroll. */
const fixedShare = (page: Page) =>
  page.evaluate(() => {
    const taken = [...document.querySelectorAll('.page *')].filter((element) => {
      const { position } = getComputedStyle(element);
      const { top, bottom } = element.getBoundingClientRect();
      const isStuck = position === 'sticky' && top < window.innerHeight / 2 && bottom > 0;
      return position === 'fixed' || isStuck;
    });
    const heights = taken.map((element) => element.getBoundingClientRect().height);
    return heights.reduce((sum, height) => sum + height, 0) / window.innerHeight;
  });

async function expectInFlow(page: Page): Promise<void> {
  await expect(card(page)).toHaveCSS('position', 'static');
  expect(await sidewaysScroll(page)).toBe(0);
  expect(await fixedShare(page)).toBeLessThanOrEqual(0.5);
}

test('the card stands in the flow, right after what chose it, with the sentence in sight', async ({
  page,
}) => {
  await open(page, pageAt('en'));
  await unfold(page);
  const sentence = card(page).locator('.passage-first').first();
  /** Its first two lines lie on the screen, and no bar lies over them. */
  const expectTwoLines = () =>
    expect
      .poll(() =>
        sentence.evaluate((words) => {
          const range = document.createRange();
          range.selectNodeContents(words);
          const lines = [...range.getClientRects()].slice(0, 2);
          const hidden = lines.filter(({ left, top, right, bottom }) => {
            const found = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
            return top < 0 || bottom > window.innerHeight || !words.contains(found);
          });
          return { lines: lines.length, hidden: hidden.length };
        }),
      )
      .toEqual({ lines: 2, hidden: 0 });

  await test.step('a row', async () => {
    const title = 'Prospects of cooperation in agriculture';
    await row(page, title).click();
    await expect(card(page)).toBeVisible();
    await expectInFlow(page);
    const { bottom } = await boxOf(row(page, title));
    expect((await boxOf(card(page))).top - bottom).toBeLessThan(40);
    await expectTwoLines();
  });

  await test.step('its neighbour takes its place, and the focus stays', async () => {
    const next = card(page).getByRole('button', { name: 'Next statement' });
    await next.click();
    await expect(card(page)).toHaveAccessibleName(/water and energy/);
    await expect(next).toBeFocused();
    await expectInFlow(page);
  });

  await test.step('words of the article', async () => {
    await goTo(page, '?');
    await expect(card(page)).toHaveCount(0);
    const words = mark(page, 'The interlocutors');
    await words.click();
    await expect(card(page)).toBeVisible();
    await expectInFlow(page);
    const paragraph = await boxOf(words.locator('xpath=ancestor::p'));
    expect((await boxOf(card(page))).top - paragraph.bottom).toBeLessThan(40);
    await expectTwoLines();
  });

  await test.step('a row that a filter takes away leaves the card on the page', async () => {
    await goTo(page, '?');
    await expect(card(page)).toHaveCount(0);
    await row(page, 'Prospects of cooperation in agriculture').click();
    await expect(card(page)).toBeVisible();
    await goTo(page, '?topic=culture&sel=statement:agriculture');
    await expect(row(page, 'Prospects of cooperation in agriculture')).toHaveCount(0);
    await expect(card(page)).toBeVisible();
  });
});

test('a link leads to what it names, and the card stands in the article', async ({ page }) => {
  await test.step('a place is seen on the map', async () => {
    await open(page, pageAt('en', '?sel=place:dushanbe'));
    await expect(card(page)).toBeVisible();
    await expectInFlow(page);
    const shown = { left: 0, top: 0, right: SCREEN.width, bottom: SCREEN.height };
    await expect.poll(async () => isInside(await boxOf(mapPlace(page, 'Dushanbe')), shown)).toBe(true);
  });

  await test.step('and its card stands right after the map', async () => {
    const { bottom } = await boxOf(page.locator('#map'));
    expect((await boxOf(card(page))).top - bottom).toBeLessThan(40);
  });

  await test.step('a statement is seen in the article', async () => {
    await open(page, pageAt('en', '?sel=statement:trade-target'));
    await expect(card(page)).toBeVisible();
    await expectInFlow(page);
    await expect.poll(() => whatHidesFirstLine(chosenMarks(page))).toBeNull();
  });
});

test('a window that is made higher takes the card out of the flow', async ({ page }) => {
  await open(page, pageAt('en', '?sel=statement:trade-target'));
  await expect(card(page)).toHaveCSS('position', 'static');
  await page.setViewportSize({ width: 640, height: 740 });
  await expect(card(page)).toHaveCSS('position', 'fixed');
  await expect(card(page)).toHaveCount(1);
});
