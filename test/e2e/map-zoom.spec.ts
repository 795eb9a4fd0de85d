/** The map zoomed, moved, resized and gone through by keyboard: what matters stays in sight, and the focus is seen. */
import type { Locator, Page } from '@playwright/test';
import { pageAt } from './support/addresses.ts';
import { DESKTOP, goTo, mapAreas, mapFrame, mapPlace, openWithMap } from './support/explorer.ts';
import { boxOf, isInside, overlaps } from './support/geometry.ts';
import { watchNames } from './support/map-names.ts';
import { expect, test } from './support/test.ts';

test.use(DESKTOP);

const canvas = (page: Page) => page.locator('.map-canvas');
const button = (page: Page, name: string) => mapFrame(page).getByRole('button', { name });
const liveNames = (page: Page) => page.locator('.live-map button[data-place]');

/** Presses a button of the map until it is at its end. */
async function pressToEnd(page: Page, name: string): Promise<void> {
  for (let press = 0; (await button(page, name).getAttribute('aria-disabled')) === 'false'; press += 1) {
    expect(press, `${name} ends`).toBeLessThan(12);
    await button(page, name).click();
  }
}

async function isOnMap(page: Page, place: Locator): Promise<boolean> {
  return isInside(await boxOf(place), await boxOf(canvas(page)));
}

test('zoomed in to the end, the visit or what is chosen is in sight, and no name of a market', async ({
  page,
}) => {
  await openWithMap(page, pageAt('en'));
  await mapFrame(page).scrollIntoViewIfNeeded();

  await test.step('by the buttons, which say when they are at their ends', async () => {
    await pressToEnd(page, 'Zoom in');
    expect(await isOnMap(page, mapPlace(page, 'Dushanbe'))).toBe(true);
    const frame = await boxOf(canvas(page));
    for (const market of ['Europe', 'The Caucasus', 'South Asia']) {
      expect(overlaps(await boxOf(mapPlace(page, market)), frame), market).toBe(false);
    }
    await pressToEnd(page, 'Zoom out');
    await expect(button(page, 'Zoom in')).toHaveAttribute('aria-disabled', 'false');
  });

  await test.step('by the keys', async () => {
    await button(page, 'Back to the first view').click();
    await page.locator('.leaflet-container').focus();
    for (let press = 0; press < 8; press += 1) await page.keyboard.press('+');
    await expect(button(page, 'Zoom in')).toHaveAttribute('aria-disabled', 'true');
    expect(await isOnMap(page, mapPlace(page, 'Dushanbe'))).toBe(true);
  });

  await test.step('around the place that is chosen', async () => {
    await button(page, 'Back to the first view').click();
    await goTo(page, '?sel=place:kazakhstan');
    await pressToEnd(page, 'Zoom in');
    expect(await isOnMap(page, mapPlace(page, 'Kazakhstan'))).toBe(true);
    expect(await isOnMap(page, mapPlace(page, 'Dushanbe'))).toBe(false);
  });
});

/** Drags the visit out of the map, and goes through all names of the map by the Tab key. */
async function expectFollowsFocus(page: Page): Promise<void> {
  const { left, right, bottom } = await boxOf(canvas(page));
  await page.mouse.move(left + 20, bottom - 20);
  await page.mouse.down();
  await page.mouse.move(right - 20, bottom - 20, { steps: 8 });
  await page.mouse.up();
  await expect.poll(() => isOnMap(page, mapPlace(page, 'Dushanbe'))).toBe(false);
  await page.locator('.leaflet-container').focus();
  const names = await liveNames(page).count();
  expect(names).toBeGreaterThan(0);
  for (let at = 0; at < names; at += 1) {
    await page.keyboard.press('Tab');
    await expect(liveNames(page).and(page.locator(':focus'))).toHaveCount(1);
    const focused = page.locator(':focus');
    await expect.poll(() => isOnMap(page, focused), { message: `name ${at}` }).toBe(true);
  }
}

test('the map follows the focus to names that are out of its frame', async ({ page }) => {
  await openWithMap(page, pageAt('en'));
  await mapFrame(page).scrollIntoViewIfNeeded();
  await pressToEnd(page, 'Zoom in');
  await expectFollowsFocus(page);
});

test.describe('for readers who have not asked for less motion', () => {
  test.use({ reducedMotion: 'no-preference' });

  const PLACES = ['Kazakhstan', 'Tajikistan', 'Dushanbe', 'Europe', 'The Caucasus', 'South Asia'];
  /** The width of the smaller country, which is whole in the frame at the first view and a step beyond. */
  const countryWidth = (page: Page) =>
    mapAreas(page).evaluateAll((areas) =>
      Math.min(...areas.map((area) => area.getBoundingClientRect().width)),
    );
  /** While it zooms, the map answers to nothing else. */
  const zooming = (page: Page) => page.locator('.leaflet-zoom-anim');

  test('the map takes the place of its picture, is zoomed and follows the focus as for the others, moving on the way', async ({
    page,
  }) => {
    await page.addInitScript(() => {
      let steps = 0;
      document.addEventListener('transitionrun', ({ target }) => {
        if (target instanceof Element && target.closest('.leaflet-zoom-anim')) steps += 1;
        document.documentElement.dataset['zoomSteps'] = String(steps);
      });
    });
    const namesSeen = await watchNames(page, PLACES);
    await openWithMap(page, pageAt('en'));
    await mapFrame(page).scrollIntoViewIfNeeded();

    await test.step('the live map takes over in one step: at every moment a place has one name', async () => {
      await expect(page.locator('.live-map').getByRole('button', { name: /^Tajikistan \d/ })).toBeVisible();
      expect((await namesSeen()).toSorted()).toEqual(PLACES.map((place) => `${place}: 1`).toSorted());
    });

    const first = await countryWidth(page);
    /** Give or take what lies on whole pixels. */
    const expectFirstView = () =>
      expect.poll(async () => Math.abs((await countryWidth(page)) - first)).toBeLessThan(3);

    await test.step('a button zooms by half a level, and another one back to the first view', async () => {
      await button(page, 'Zoom in').click();
      await expect
        .poll(async () => Math.abs((await countryWidth(page)) - first * Math.SQRT2))
        .toBeLessThan(3);
      await expect(page.locator('html')).toHaveAttribute('data-zoom-steps', /[1-9]/);
      await expect(zooming(page)).toHaveCount(0);
      expect(await isOnMap(page, mapPlace(page, 'Dushanbe'))).toBe(true);
      await button(page, 'Back to the first view').click();
      await expectFirstView();
      await expect(zooming(page)).toHaveCount(0);
    });

    await test.step('Ctrl and the wheel zoom to the end, around the pointer, and the page stays', async () => {
      const dot = page.locator('.live-map .dot:has(+ [data-place="dushanbe"])');
      const before = await boxOf(dot);
      await page.mouse.move((before.left + before.right) / 2, (before.top + before.bottom) / 2);
      const scrolled = await page.evaluate(() => window.scrollY);
      await page.keyboard.down('Control');
      await page.mouse.wheel(0, -2400);
      await page.keyboard.up('Control');
      await expect(button(page, 'Zoom in')).toHaveAttribute('aria-disabled', 'true');
      await expect(zooming(page)).toHaveCount(0);
      // Give or take what the city's place, of some hundred metres, comes to at that scale.
      await expect.poll(async () => Math.abs((await boxOf(dot)).left - before.left)).toBeLessThan(10);
      await expect.poll(async () => Math.abs((await boxOf(dot)).top - before.top)).toBeLessThan(10);
      expect(await page.evaluate(() => window.scrollY)).toBe(scrolled);
    });

    await test.step('the map follows the focus to names that are out of its frame', () =>
      expectFollowsFocus(page));
  });
});

/** Where a place lies, seen from the middle of the map: what stands in the middle stays there. */
async function fromMiddle(page: Page, place: Locator): Promise<number> {
  const [{ left }, frame] = [await boxOf(place), await boxOf(canvas(page))];
  return left - (frame.left + frame.right) / 2;
}

/** Waits until the map has taken up another size of its frame. @param before - what {@link fromMiddle} was */
async function untilFitted(page: Page, place: Locator, before: number): Promise<void> {
  // The map's layers stand at whole pixels.
  await expect.poll(async () => Math.abs((await fromMiddle(page, place)) - before)).toBeLessThan(1.5);
}

test('resized while it is hidden, the map is right as soon as it is shown', async ({ page }) => {
  await openWithMap(page, pageAt('en'));
  const city = mapPlace(page, 'Dushanbe');
  const before = await fromMiddle(page, city);
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: 1000, height: 700 });
  await page.emulateMedia({ media: 'screen' });
  await untilFitted(page, city, before);
});

// In Kazakh, which has the longer names.
test('the inset covers no name, however wide the window is, and other countries are named in the page’s language', async ({
  page,
}) => {
  await openWithMap(page, pageAt('kk'));
  const label = (name: string) => page.locator('.base-label').filter({ hasText: name });
  // One may be covered by the name of a place, and is not drawn then.
  await expect(label('Өзбекстан')).toHaveCount(1);
  await expect(label('Ауғанстан')).toBeVisible();
  await expect(label('Uzbekistan')).toHaveCount(0);
  const city = mapPlace(page, 'Душанбе');
  const before = await fromMiddle(page, city);
  const widths = new Set<number>();
  for (const width of [960, 1100, 1360]) {
    await page.setViewportSize({ width, height: 800 });
    await untilFitted(page, city, before);
    const frame = await boxOf(canvas(page));
    widths.add(frame.right - frame.left);
    const covered = async () => {
      const inset = await boxOf(page.locator('.spot-inset'));
      const names = await Promise.all(
        (await liveNames(page).all()).map(async (name) => ({
          name: await name.textContent(),
          box: await boxOf(name),
        })),
      );
      return names.flatMap(({ name, box }) => (overlaps(box, inset) ? [name] : []));
    };
    await expect.poll(covered, { message: `at ${width}` }).toEqual([]);
  }
  expect(widths.size, 'sizes that the map had').toBe(3);
});

test('what has the focus on the map has a ring that nothing covers', async ({ page }) => {
  await openWithMap(page, pageAt('en'));
  await page.getByRole('radio', { name: 'Light' }).check();
  await mapFrame(page).evaluate((frame) => frame.scrollIntoView({ block: 'center' }));

  /** How many of the four sides show the ring, so many pixels outside of the element. */
  const sides = async (element: Locator, outside: number): Promise<number> => {
    const { left, top, right, bottom } = await boxOf(element);
    const [x, y] = [(left + right) / 2, (top + bottom) / 2];
    const points = [
      [x, top - outside],
      [x, bottom + outside],
      [left - outside, y],
      [right + outside, y],
    ];
    const picture = (await page.screenshot()).toString('base64');
    return page.evaluate(
      async ([data, at]) => {
        const image = new Image();
        image.src = `data:image/png;base64,${data}`;
        await image.decode();
        const drawing = Object.assign(document.createElement('canvas'), {
          width: image.width,
          height: image.height,
        }).getContext('2d', { willReadFrequently: true });
        drawing?.drawImage(image, 0, 0);
        // The accent of the light theme, #9a3c00.
        return at.filter(([x = 0, y = 0]) => {
          const [red = 0, green = 0, blue = 0] = drawing?.getImageData(x, y, 1, 1).data ?? [];
          return Math.abs(red - 0x9a) < 8 && Math.abs(green - 0x3c) < 8 && blue < 8;
        }).length;
      },
      [picture, points] as const,
    );
  };

  await page.locator('.leaflet-container').focus();
  // The keyboard has to come to it, or the browser shows no ring.
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Tab');
  await expect(page.locator('.leaflet-container')).toBeFocused();
  expect(await sides(page.locator('.leaflet-container'), -1.5), 'the map').toBe(4);
  const stops = (await liveNames(page).count()) + 3;
  for (let at = 0; at < stops; at += 1) {
    await page.keyboard.press('Tab');
    const focused = page.locator(':focus');
    expect(await sides(focused, 3.5), (await focused.getAttribute('aria-label')) ?? '').toBe(4);
  }
});
