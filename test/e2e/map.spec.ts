/** The map: what it shows at first, how it leaves the page its wheel, and its words. */
import type { Page } from '@playwright/test';
import { pageAt } from './support/addresses.ts';
import {
  card,
  cardHeading,
  DESKTOP,
  mapAreas,
  mapFrame,
  mapPlace,
  open,
  openWithMap,
  PHONE,
  unfold,
  untilMapped,
} from './support/explorer.ts';
import { boxOf, isInside, isOnTop, overlaps } from './support/geometry.ts';
import { watchNames } from './support/map-names.ts';
import { expect, test } from './support/test.ts';

const PLACES = [
  'Kazakhstan',
  'Tajikistan',
  'Dushanbe',
  'Dusti (Friendship) Square',
  'Monument to Ismoil Somoni',
  'Central Asia',
  'Europe',
  'The Caucasus',
  'South Asia',
];

for (const { name, device } of [
  { name: 'desktop', device: DESKTOP },
  { name: 'phone', device: PHONE },
]) {
  test.describe(`on a ${name}`, () => {
    test.use(device);

    test('both countries are whole, and every place has one name that can be read, from the picture on', {
      tag: name === 'desktop' ? '@smoke' : [],
    }, async ({ page }) => {
      const namesSeen = await watchNames(page, PLACES);
      await open(page, pageAt('en'));

      await test.step('the live map takes over in one step: at every moment a place has one name', async () => {
        await mapFrame(page).scrollIntoViewIfNeeded();
        await untilMapped(page);
        await expect(page.locator('.live-map').getByRole('button', { name: /^Tajikistan \d/ })).toBeVisible();
        const seen = await namesSeen();
        expect(seen.toSorted()).toEqual(PLACES.map((place) => `${place}: 1`).toSorted());
      });

      await mapFrame(page).evaluate((frame) => frame.scrollIntoView({ block: 'center' }));
      const frame = await boxOf(mapFrame(page));

      await test.step('both countries are whole in the frame', async () => {
        for (const area of await mapAreas(page).all())
          await expect.poll(async () => isInside(await boxOf(area), frame)).toBe(true);
      });

      await test.step('every place has its name inside the frame, and nothing lies on it', async () => {
        for (const place of PLACES) {
          const name = mapPlace(page, place);
          await expect(name).toHaveCount(1);
          await expect
            .poll(async () => isInside(await boxOf(name), frame), { message: `${place} inside the frame` })
            .toBe(true);
          await expect.poll(() => isOnTop(name), { message: `${place} on top` }).toBe(true);
        }
      });

      await test.step('names do not lie on one another', async () => {
        // Names at the edge are measured once they are drawn, and take their places then.
        await expect
          .poll(async () => {
            const boxes = await Promise.all(
              PLACES.map(async (place) => ({ place, box: await boxOf(mapPlace(page, place)) })),
            );
            return boxes.flatMap((a, at) =>
              boxes.slice(at + 1).flatMap((b) => (overlaps(a.box, b.box) ? [`${a.place} / ${b.place}`] : [])),
            );
          })
          .toEqual([]);
      });

      await test.step('the live map covers its picture in place: no name jumps', async () => {
        // The picture stays below the map, unseen; of its two sizes one has boxes.
        const jumps = await page.locator('.map-picture [data-place]').evaluateAll((pins) =>
          pins.flatMap((pin) => {
            const place = pin.getAttribute('data-place');
            const drawn = pin.querySelector('a')?.getBoundingClientRect();
            const live = document.querySelector(`.live-map [data-place="${place}"]`)?.getBoundingClientRect();
            if (!drawn || !live || drawn.width === 0) return [];
            return [{ place, by: Math.hypot(live.left - drawn.left, live.top - drawn.top) }];
          }),
        );
        const markets = ['europe', 'caucasus', 'south-asia'];
        expect(jumps).toHaveLength(7);
        // A market's name has its place at the edge, wherever exactly that is.
        expect(jumps.filter(({ place, by }) => by > (markets.includes(place ?? '') ? 20 : 2))).toEqual([]);
      });

      await test.step('the picture names no other country than the live map names', async () => {
        const [live, picture] = await page.locator('.map-canvas').evaluate((frame) => {
          const box = frame.getBoundingClientRect();
          return ['.base-label', '.picture-label'].map((selector) =>
            [...frame.querySelectorAll(selector)]
              .filter((label) => {
                const { left, right, top, bottom, width } = label.getBoundingClientRect();
                const isInside = left > box.left && right < box.right && top > box.top && bottom < box.bottom;
                return width > 0 && isInside;
              })
              .map(({ textContent }) => textContent)
              .sort(),
          );
        });
        expect(live).toContain('Afghanistan');
        // It knows widths by estimate alone, and leaves out what may be covered or cut.
        expect(live).toEqual(expect.arrayContaining(picture ?? []));
      });

      await test.step('the markets stand at the edge, and say that they are schematic', async () => {
        const map = await boxOf(page.locator('.map-canvas'));
        for (const market of ['Europe', 'The Caucasus', 'South Asia']) {
          const { left, top, right, bottom } = await boxOf(mapPlace(page, market));
          const toEdge = Math.min(left - map.left, top - map.top, map.right - right, map.bottom - bottom);
          expect(toEdge, market).toBeLessThan(60);
        }
        await expect(page.locator('.live-map .market-line')).toHaveCount(3);
        await expect(page.getByText('are schematic: they show a direction')).toBeVisible();
      });

      await test.step('the list beside the map has the same places, each within the one it lies in', async () => {
        await unfold(page);
        const list = page.locator('.place-list');
        await expect(list.getByRole('link')).toHaveCount(PLACES.length);
        const inner = list.getByRole('listitem').filter({ hasText: /^Tajikistan/ });
        await expect(inner.getByRole('link')).toHaveText([
          'Tajikistan',
          'Dushanbe',
          'Dusti (Friendship) Square',
          'Monument to Ismoil Somoni',
        ]);
        await list.getByRole('link', { name: 'The Caucasus' }).click();
        await expect(cardHeading(page)).toHaveText('The Caucasus');
        await page.keyboard.press('Escape');
      });

      await test.step('Dushanbe’s square and monument are one group, said not to be to scale', async () => {
        const inset = page.locator('.spot-inset');
        await expect(inset).toContainText('not to scale');
        await expect(inset.getByRole('link')).toHaveText([
          /Dusti \(Friendship\) Square/,
          /Monument to Ismoil Somoni/,
        ]);
        await inset.getByRole('link', { name: /^Monument/ }).click();
        await expect(cardHeading(page)).toHaveText('Monument to Ismoil Somoni');
        await expect(card(page)).toContainText('position exact to about 100 m');
      });
    });
  });
}

test.describe('the wheel', () => {
  test.use(DESKTOP);

  const scrolled = (page: Page) => page.evaluate(() => window.scrollY);
  const areaWidth = (page: Page) =>
    mapAreas(page).evaluateAll((areas) =>
      Math.round(Math.max(...areas.map((area) => area.getBoundingClientRect().width))),
    );

  test('belongs to the page, and zooms the map with Ctrl', async ({ page }) => {
    await openWithMap(page, pageAt('en'));
    const width = await areaWidth(page);
    const hint = mapFrame(page).getByText('Ctrl and the wheel zoom the map');

    await test.step('with Ctrl the page stays', async () => {
      await mapFrame(page).hover();
      const before = await scrolled(page);
      await page.keyboard.down('Control');
      await page.mouse.wheel(0, -240);
      await page.keyboard.up('Control');
      await expect.poll(() => areaWidth(page)).toBeGreaterThan(width);
      expect(await scrolled(page)).toBe(before);
      await expect(page.locator('.leaflet-zoom-anim')).toHaveCount(0);
      await page.getByRole('button', { name: 'Back to the first view' }).click();
      await expect.poll(() => areaWidth(page)).toBe(width);
    });

    await test.step('without it the page scrolls, and the map says how it is zoomed', async () => {
      await mapFrame(page).hover();
      const before = await scrolled(page);
      await expect(hint).toHaveCount(0);
      await page.mouse.wheel(0, 120);
      await expect.poll(() => scrolled(page)).toBeGreaterThan(before);
      await expect(hint).toBeVisible();
      expect(await areaWidth(page)).toBe(width);
    });
  });
});

test.describe('on a phone, under one finger', () => {
  test.use(PHONE);

  test('a tap on a place opens its sheet, above map and bars', { tag: '@smoke' }, async ({ page }) => {
    await open(page, pageAt('en'));
    await mapFrame(page).evaluate((frame) => frame.scrollIntoView({ block: 'center' }));
    await untilMapped(page);
    await mapPlace(page, 'Kazakhstan').tap();
    await expect(cardHeading(page)).toHaveText('Kazakhstan');
    // So long it lets a second tap through.
    await expect(card(page)).toHaveCSS('pointer-events', 'auto');
    const sheet = await boxOf(card(page));
    const over = await page.evaluate(({ left, top, right, bottom }) => {
      const card = document.querySelector('.card');
      const found: string[] = [];
      for (let y = top + 4; y < Math.min(bottom, window.innerHeight) - 4; y += 12) {
        for (let x = left + 4; x < right - 4; x += 24) {
          const at = document.elementFromPoint(x, y);
          if (at !== null && !card?.contains(at)) found.push(`${at.localName}.${at.getAttribute('class')}`);
        }
      }
      return [...new Set(found)];
    }, sheet);
    expect(over, 'what lies over the sheet').toEqual([]);
  });
});
