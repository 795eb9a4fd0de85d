/** Everything with the keyboard alone: order, ring, skip link, card, chooser, map. */
import type { Locator, Page } from '@playwright/test';
import { pageAt } from './support/addresses.ts';
import {
  card,
  cardHeading,
  DESKTOP,
  filterChip,
  goTo,
  mapAreas,
  mapPlace,
  mark,
  open,
  openWithMap,
  PHONE,
  row,
  statusLine,
} from './support/explorer.ts';
import { pointOn } from './support/geometry.ts';
import { focusStop, hidden, MOST_STOPS, walk } from './support/keyboard.ts';
import { expect, test } from './support/test.ts';

for (const { name, device } of [
  { name: 'desktop', device: DESKTOP },
  { name: 'phone', device: PHONE },
]) {
  test.describe(`Tab on a ${name}`, () => {
    test.use(device);
    test.slow();

    // With the card, which lies over the page: without it there is less that could hide a stop.
    test('goes through everything in reading order, always with a ring, never behind something, beside an open card', async ({
      page,
    }) => {
      await openWithMap(page, pageAt('en', '?sel=statement:trade-target'));
      await expect(card(page)).toBeVisible();
      const stops = await walk(page);
      // What is disabled, hidden or in a closed disclosure is no stop; of radio buttons, the one that is on.
      const reachable = await page.evaluate(
        () =>
          [...document.querySelectorAll<HTMLElement>('a[href], button, summary, input, [tabindex]')].filter(
            (control) =>
              control.tabIndex >= 0 &&
              control.checkVisibility({ visibilityProperty: true }) &&
              !control.matches(':disabled, [type=radio]:not(:checked)'),
          ).length,
      );
      // Every control is a stop, and the walk came out at the end: nothing traps the focus.
      expect(stops.length).toBe(reachable);
      expect(stops[0]?.name).toContain('Sapar');
      expect(stops.at(-1)?.name).toContain('Beyond the article');
      expect(stops.filter(({ hasRing }) => !hasRing).map(({ name }) => name)).toEqual([]);
      expect(hidden(stops)).toEqual([]);
    });
  });
}

test.describe('on a desktop', () => {
  test.use(DESKTOP);

  test('keys alone lead to the article, press what is to be pressed, and move the map', {
    tag: '@smoke',
  }, async ({ page }) => {
    await openWithMap(page, pageAt('en'));

    await test.step('the name comes first, then the links of the first row as one stop, then what one leads to', async () => {
      const skip = page.getByRole('navigation', { name: 'Skip to a section' });
      await page.keyboard.press('Tab');
      await expect(page.getByRole('link', { name: 'Sapar' })).toBeFocused();
      await page.keyboard.press('Tab');
      for (const link of await skip.getByRole('link').all()) {
        await expect(link).toBeFocused();
        await page.keyboard.press('ArrowRight');
      }
      await skip.getByRole('link', { name: 'Article' }).press('Enter');
      await page.keyboard.press('Tab');
      await expect(page.locator('#article :focus')).toHaveCount(1);
    });

    await test.step('the map: arrow keys move it, plus and minus zoom, Tab leads out', async () => {
      const map = page.getByRole('application');
      const kazakhstan = mapPlace(page, 'Kazakhstan');
      const before = await position(kazakhstan);
      await map.focus();
      await page.keyboard.press('+');
      await expect.poll(() => width(page)).toBeGreaterThan(before.areaWidth);
      await expect(page.locator('.leaflet-zoom-anim')).toHaveCount(0);
      await page.keyboard.press('-');
      await expect.poll(() => width(page)).toBe(before.areaWidth);

      const { x } = await position(kazakhstan);
      await page.keyboard.press('ArrowRight');
      await expect.poll(async () => (await position(kazakhstan)).x).toBeLessThan(x);
      await expect(map).toBeFocused();
      await page.keyboard.press('Tab');
      await expect(map).not.toBeFocused();
    });

    await test.step('Enter and Space press buttons, Enter follows links', async () => {
      await filterChip(page, 'Transport').press('Space');
      await expect(statusLine(page)).toHaveText('3 of 27 statements shown');
      await filterChip(page, 'Transport').press('Enter');
      await expect(statusLine(page)).toHaveText('27 of 27 statements shown');
      await expect(filterChip(page, 'Transport')).toBeFocused();

      const help = page.getByRole('button', { name: 'What these words mean' });
      const before = await help.boundingBox();
      await help.press('Enter');
      await expect(page.getByText('The order is this project’s reading')).toBeVisible();
      expect(await help.boundingBox(), 'what opens does not push its button away').toEqual(before);
      await page.keyboard.press('Escape');
      await expect(page.getByText('The order is this project’s reading')).toBeHidden();

      await mapPlace(page, 'Kazakhstan').press('Space');
      await expect(cardHeading(page)).toHaveText('Kazakhstan');
      await mapPlace(page, 'Monument to Ismoil Somoni').press('Enter');
      await expect(cardHeading(page)).toHaveText('Monument to Ismoil Somoni');
      await row(page, 'Prospects of cooperation in agriculture').press('Enter');
      await expect(cardHeading(page)).toContainText('agriculture');
    });
  });

  test('the focus is never lost: the card takes it and gives it back, and what goes away hands it on', async ({
    page,
  }) => {
    await openWithMap(page, pageAt('en'));
    const openers: Record<string, Locator> = {
      'a button on the map': mapPlace(page, 'Dushanbe'),
      'a place in the list': page.locator('.place-list').getByRole('link', { name: 'Europe' }),
      'the place in the header': page.locator('.visit').getByRole('link', { name: 'Dushanbe' }),
      'the bar of the target': page.locator('.target-bar'),
      'a row': row(page, 'Prospects of cooperation in agriculture'),
      'words of the article': mark(page, 'The interlocutors dwelt'),
    };
    for (const [name, opener] of Object.entries(openers)) {
      await test.step(`${name}: to the card, and back by Escape`, async () => {
        await opener.press('Enter');
        await expect(card(page)).toBeFocused();
        await page.keyboard.press('Escape');
        await expect(card(page)).toHaveCount(0);
        await expect(opener).toBeFocused();
      });
    }

    await test.step('and back by "Close"', async () => {
      const opener = mapPlace(page, 'Dushanbe');
      await opener.press('Enter');
      await expect(card(page)).toBeFocused();
      await page.keyboard.press('Tab');
      await expect(card(page).getByRole('button', { name: 'Close' })).toBeFocused();
      await page.keyboard.press('Space');
      await expect(card(page)).toHaveCount(0);
      await expect(opener).toBeFocused();
    });

    await test.step('an area that was clicked does not swallow it when the card closes', async () => {
      const { x, y } = await pointOn(mapAreas(page).first());
      await page.mouse.click(x, y);
      await expect(card(page)).toBeFocused();
      await page.keyboard.press('Escape');
      await expect(card(page)).toHaveCount(0);
      await expect.poll(async () => (await focusStop(page))?.name).toMatch(/leaflet-container|place-button/);
    });

    await test.step('a chip that takes itself away leads to the next one, and the last to the first of the filters', async () => {
      await goTo(page, '?strength=signed,confirmed');
      await page.getByRole('button', { name: 'Remove the filter “Signed”' }).press('Enter');
      await expect(statusLine(page)).toHaveText('3 of 27 statements shown');
      const last = page.getByRole('button', { name: 'Remove the filter “Confirmed”' });
      await expect(last).toBeFocused();
      await last.press('Enter');
      await expect(statusLine(page)).toHaveText('27 of 27 statements shown');
      await expect(page.locator('#filters .facet-topic :focus')).toBeInViewport();
      await goTo(page, '?topic=economy&strength=signed');
      await page.locator('.status').getByRole('button', { name: 'Clear all' }).press('Enter');
      await expect(statusLine(page)).toHaveText('27 of 27 statements shown');
      await expect(page.locator('#filters .facet-topic :focus')).toBeInViewport();
    });

    await test.step('what has it again once the card is closed is in sight, wherever the page was moved meanwhile', async () => {
      const opener = row(page, 'Prospects of cooperation in agriculture');
      await opener.press('Enter');
      await expect(card(page)).toBeFocused();
      await page.evaluate(() => scrollTo(0, 0));
      await page.keyboard.press('Escape');
      await expect(opener).toBeFocused();
      await expect(opener).toBeInViewport({ ratio: 1 });
    });

    await test.step('after a search it is the passage that the card was about', async () => {
      await page.keyboard.press('/');
      await page.getByRole('searchbox').fill('ауыл');
      await page
        .getByRole('dialog')
        .getByRole('link', { name: /agriculture/ })
        .first()
        .press('Enter');
      await expect(card(page)).toBeFocused();
      await page.keyboard.press('Escape');
      await expect(page.locator('.text .mark:focus')).toBeInViewport({ ratio: 1 });
    });

    await test.step('Tab behind the card goes on from what chose it, and Shift with Tab back to it', async () => {
      await goTo(page, '?');
      const opener = row(page, 'Prospects of cooperation in agriculture');
      await opener.press('Enter');
      await expect(card(page)).toBeFocused();
      await page.evaluate(() => scrollTo(0, 0));
      await page.keyboard.press('Shift+Tab');
      await expect(opener).toBeFocused();
      await expect(opener).toBeInViewport({ ratio: 1 });
      await page.keyboard.press('Tab');
      const following = await focusStop(page);
      expect(following?.name).toMatch(/^a\.row/);

      await opener.press('Escape');
      await opener.press('Enter');
      await expect(card(page)).toBeFocused();
      await card(page).locator('summary').last().focus();
      await page.keyboard.press('Tab');
      expect((await focusStop(page))?.position).toBe(following?.position);
      await page.keyboard.press('Escape');
      await expect(card(page)).toHaveCount(0);
    });
  });
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test(`at most ${MOST_STOPS} stops of the Tab key come before the panels, on a desktop and on a phone`, async ({
    page,
  }) => {
    for (const { viewport } of [DESKTOP, PHONE]) {
      await page.setViewportSize(viewport);
      await page.goto(pageAt('en'));
      const stops = await walk(page, '.columns');
      expect(stops.length).toBeGreaterThan(8);
      expect(stops.length, stops.map(({ name }) => name).join('\n')).toBeLessThanOrEqual(MOST_STOPS);
      expect(hidden(stops)).toEqual([]);
    }
  });
});

test.describe('on a phone', () => {
  test.use(PHONE);

  test('the links to the sections show themselves while the focus is on them', async ({ page }) => {
    await open(page, pageAt('en'));
    const first = page.locator('.skip-nav').getByRole('link', { name: 'Article' });
    const last = page.locator('.skip-nav').getByRole('link', { name: 'Cite & download' });
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await expect(first).toBeFocused();
    await expect(last).toBeInViewport({ ratio: 1 });
    await last.focus();
    await page.keyboard.press('Tab');
    await expect(last).not.toBeInViewport();
  });
});

async function width(page: Page): Promise<number> {
  const widths = await mapAreas(page).evaluateAll((areas) =>
    areas.map((area) => area.getBoundingClientRect().width),
  );
  return Math.round(Math.max(...widths));
}

async function position(locator: Locator): Promise<{ x: number; areaWidth: number }> {
  const box = await locator.boundingBox();
  return { x: box?.x ?? 0, areaWidth: await width(locator.page()) };
}
