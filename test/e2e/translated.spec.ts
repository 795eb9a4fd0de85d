/** The page as a browser leaves it that translates it, right-to-left languages included. */
import type { Page } from '@playwright/test';
import { translatePage } from '../support/translated.ts';
import { pageAt } from './support/addresses.ts';
import { card, cardHeading, DESKTOP, filterChip, goTo, marks, openWithMap, row } from './support/explorer.ts';
import { expect, test } from './support/test.ts';

test.use(DESKTOP);

/** Puts nested elements in the place of each text, as Chromium's translation does; the words stay, to be compared. */
async function translate(page: Page): Promise<void> {
  await page.evaluate(`(${translatePage})(document.body)`);
}

test('a translated page goes on: filters, context, a choice, the chart, the what-if, the zoom', async ({
  page,
}) => {
  await openWithMap(page, pageAt('en'));
  const steps: Record<string, () => Promise<void>> = {
    'a filter, twice': () => filterChip(page, 'Culture').click(),
    'and again': () => filterChip(page, 'Culture').click(),
    'no context': () => goTo(page, '?context=off'),
    'the context again': () => goTo(page, '?'),
    'a choice': () => row(page, 'Agreed to take concerted measures').click(),
    'another one': () => goTo(page, '?sel=place:dushanbe'),
    'none, and another text': () => page.getByRole('radio', { name: 'Kazakh', exact: true }).check(),
    'a nearer time': () => page.getByRole('button', { name: 'Zoom in' }).first().click(),
  };
  for (const [name, step] of Object.entries(steps)) {
    await test.step(name, async () => {
      await translate(page);
      await step();
      await expect(page.locator('.panel-fault')).toHaveCount(0);
    });
  }
  await expect(cardHeading(page)).toHaveText('Dushanbe');

  await test.step('marks of the chart: the words of one go when another is chosen', async () => {
    for (const year of ['2017', '2020', '2017']) {
      await translate(page);
      await page
        .locator('.history')
        .getByRole('link', { name: new RegExp(`^${year}`) })
        .first()
        .click();
      await expect(page.locator('.trade .record strong')).toHaveText(new RegExp(`^${year}: [^:]*$`));
    }
  });

  await test.step('a year asked for: one answer stands there', async () => {
    const year = page.locator('.what-if').getByRole('spinbutton').first();
    for (const [asked, power] of [
      ['2030', '⁵'],
      ['2034', '⁹'],
    ] as const) {
      await translate(page);
      await year.fill(asked);
      const answer = page.locator('.what-if output').first();
      await expect(answer).toContainText(asked);
      await expect(answer.locator('strong + span')).toHaveText(new RegExp(`^[^×]*× [\\d.]+${power}[^×]*$`));
    }
  });
});

test('turned right-to-left, places stand on the map where they belong', async ({ page }) => {
  await openWithMap(page, pageAt('en'));
  /** Where names and dots stand within the frame of the map. */
  const places = () =>
    page.evaluate(() => {
      const frame = (document.querySelector('.map-frame') as Element).getBoundingClientRect();
      const found = document.querySelectorAll(
        '.map-frame [data-place], .map-frame .pin-place, .map-frame .pin-dot',
      );
      return [...found].flatMap((element) => {
        const { left, top, width } = element.getBoundingClientRect();
        // What the live map covers has no place.
        return width === 0 ? [] : [[left - frame.left, top - frame.top, width].map(Math.round).join(' ')];
      });
    });
  const before = await places();
  expect(before.length).toBeGreaterThan(8);
  await page.evaluate(() => document.documentElement.setAttribute('dir', 'rtl'));
  await expect.poll(places).toEqual(before);
  await marks(page).first().click();
  await expect(card(page)).toBeVisible();
});
