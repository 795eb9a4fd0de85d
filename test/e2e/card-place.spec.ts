/** The card never hides what it speaks of, wherever the choice was made. */
import type { Locator, Page } from '@playwright/test';
import { pageAt } from './support/addresses.ts';
import {
  card,
  cardHeading,
  chooser,
  chosenMarks,
  DESKTOP,
  figureMark,
  goTo,
  mapPlace,
  marks,
  open,
  openWithMap,
  PHONE,
  row,
  unfold,
  untilMapped,
} from './support/explorer.ts';
import { boxOf, isInside, isOnTop, overlaps, whatHidesFirstLine } from './support/geometry.ts';
import { readoutOf, statementOf } from './support/page-data.ts';
import { expect, test } from './support/test.ts';

/** From the top of the article, its middle, and its end. */
const STATEMENTS = ['talks', 'trade-target', 'wreath'];

const titleOf = async (page: Page, id: string) => statementOf(await readoutOf(page), id).title;

/** Nothing is chosen, and the page stands at its top, as for a reader who begins. */
async function letGo(page: Page): Promise<void> {
  await goTo(page, '?');
  await expect(card(page)).toHaveCount(0);
  await page.evaluate(() => scrollTo(0, 0));
}

/** Waited for: the page brings what is chosen into view when no second click can follow. */
async function expectNothingHides(words: Locator, message: string): Promise<void> {
  await expect.poll(() => whatHidesFirstLine(words), { message: `what hides ${message}` }).toBeNull();
}

const expectReadable = (page: Page, from: string) =>
  expectNothingHides(chosenMarks(page), `the passage, from ${from}`);

for (const { name, device } of [
  { name: 'desktop', device: DESKTOP },
  { name: 'phone', device: PHONE },
]) {
  test.describe(`on a ${name}`, () => {
    test.use(device);

    test('a statement can be read beside its card: chosen by the address, in the article, in the list', async ({
      page,
    }) => {
      await test.step('by the address, near the end of the article', async () => {
        await open(page, pageAt('en', '?sel=statement:wreath'));
        await expect(card(page)).toBeVisible();
        await expectReadable(page, 'the address');
      });
      for (const id of STATEMENTS) {
        const title = await titleOf(page, id);

        await test.step(`${id}, in the article`, async () => {
          await letGo(page);
          const first = marks(page)
            .and(page.locator(`[href*="statement:${id}#"]`))
            .first();
          // Low on the screen, where a card from below would lie.
          await first.evaluate((words) => words.scrollIntoView({ block: 'end' }));
          await first.click();
          if (await chooser(page).isVisible()) await chooser(page).getByRole('link', { name: title }).click();
          await expect(cardHeading(page)).toHaveText(title);
          await expectReadable(page, 'the article');
        });

        await test.step(`${id}, in the list`, async () => {
          await letGo(page);
          await unfold(page);
          await row(page, title).click();
          await expect(cardHeading(page)).toHaveText(title);
          await expectNothingHides(row(page, title).locator('.row-title'), 'the row');
          // The reader stays in the list; "Read in the article" leads to the words.
          await card(page).getByRole('button', { name: 'Read in the article' }).click();
          await expectReadable(page, 'the list');
        });
      }
    });

    test('whatever else is chosen stays in sight, and the card is whole', async ({ page }) => {
      await openWithMap(page, pageAt('en'));

      await test.step('shared words can be read after their chooser', async () => {
        const shared = marks(page).filter({ hasText: /^The ministers reviewed/ });
        await shared.evaluate((words) => words.scrollIntoView({ block: 'end' }));
        await shared.click();
        await expect(chooser(page)).toBeInViewport({ ratio: 1 });
        await expectNothingHides(chooser(page).getByRole('link').first(), 'the chooser');
        await chooser(page).getByRole('link').last().click();
        await expect(card(page)).toBeVisible();
        await expectReadable(page, 'the chooser');
      });

      await test.step('the whole figure can be read when the target’s bar was followed', async () => {
        await letGo(page);
        await page.locator('.target-bar').click();
        const figure = figureMark(page);
        await expect(figure).toBeInViewport({ ratio: 1 });
        await expect.poll(async () => overlaps(await boxOf(figure), await boxOf(card(page)))).toBe(false);
        await expectNothingHides(figure, 'the figure');
      });

      await test.step('a place chosen on the map stays in sight', async () => {
        for (const place of ['Dushanbe', 'South Asia']) {
          await letGo(page);
          await mapPlace(page, place).click();
          await expect(cardHeading(page)).toHaveText(place);
          await expect
            .poll(async () => overlaps(await boxOf(mapPlace(page, place)), await boxOf(card(page))), {
              message: `the card on ${place}`,
            })
            .toBe(false);
        }
      });

      // On a phone the article stands below the panels, and a place leads to it by its card.
      if (name === 'desktop') {
        await test.step('a place chosen at the top of the page leaves one of its passages to be read', async () => {
          for (const place of ['Tajikistan', 'Europe']) {
            await letGo(page);
            await mapPlace(page, place).click();
            await expect(cardHeading(page)).toHaveText(place);
            await expect
              .poll(
                async () =>
                  Promise.all((await chosenMarks(page).all()).map((words) => whatHidesFirstLine(words))),
                { message: `what hides the passages of ${place}` },
              )
              .toContain(null);
          }
        });
      }

      await test.step('a place that a link leads to is seen on the map beside the card', async () => {
        await open(page, pageAt('en', '?sel=place:dushanbe'));
        await untilMapped(page);
        await expect(cardHeading(page)).toHaveText('Dushanbe');
        const shown = mapPlace(page, 'Dushanbe');
        await expect(shown).toBeInViewport({ ratio: 1 });
        await expect.poll(() => isOnTop(shown), { message: 'Dushanbe lies open' }).toBe(true);
      });

      if (name === 'desktop') {
        await test.step('the card lies beside rows, target and map; the passage, and that of the next one, above it', async () => {
          await letGo(page);
          const glanceRow = page.locator('.glance a[href*="statement:trade-target#"]').first();
          await glanceRow.click();
          await expect(cardHeading(page)).toHaveText(/^Agreed to take/);
          await expectReadable(page, 'the row');
          await expect(glanceRow).toBeInViewport({ ratio: 1 });
          await expect
            .poll(async () => overlaps(await boxOf(card(page)), await boxOf(page.locator('.glance'))))
            .toBe(false);
          const next = card(page).getByRole('button', { name: 'Next statement' });
          await next.click();
          await expect(cardHeading(page)).toHaveText(/^Commitment to further strengthening political/);
          await expect(next).toBeFocused();
          await expectReadable(page, 'the card');
        });
      }

      await test.step('the card is whole on the screen, and its end can be reached', async () => {
        await goTo(page, '?sel=statement:trade-target');
        const last = card(page).locator('summary').last();
        await expect(last).toBeAttached();
        const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
        const screen = { left: 0, top: 0, right: width, bottom: height };
        await expect.poll(async () => isInside(await boxOf(card(page)), screen)).toBe(true);
        await last.scrollIntoViewIfNeeded();
        await expect(last).toBeInViewport({ ratio: 1 });
        await expect(card(page).getByRole('button', { name: 'Close' })).toBeInViewport({ ratio: 1 });
      });

      await test.step('what stands last on the page can be scrolled clear of the card', async () => {
        await goTo(page, '?sel=place:dushanbe');
        await expect(cardHeading(page)).toHaveText('Dushanbe');
        await unfold(page);
        for (const last of [page.locator('.credits p').last(), page.locator('.timeline a.row').last()]) {
          await last.evaluate((element) => element.scrollIntoView({ block: 'start' }));
          await expect.poll(async () => overlaps(await boxOf(last), await boxOf(card(page)))).toBe(false);
        }
      });
    });
  });
}
