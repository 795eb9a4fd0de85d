/** Names on the map: those of the readout's places are whole; those of the base map, such as other countries', are whole and free, or not there. */
import type { Page } from '@playwright/test';
import { pageAt } from './support/addresses.ts';
import { mapFrame, openWithMap } from './support/explorer.ts';
import { expect, test } from './support/test.ts';

const SIZES = [
  // The smallest map has no room for base names between those of the places.
  { width: 320, height: 740, hasRoom: false },
  { width: 1366, height: 768, hasRoom: true },
  { width: 1440, height: 900, hasRoom: true },
];
/** Names of places may stand over one another's lines and areas. */
const NOTHING = '.nothing';
const LANGUAGES = ['en', 'kk', 'ru', 'tg'];

/** Base names in the map that are drawn, and those of them that something covers or the frame cuts. */
function namesOn(page: Page, names: string, above: string) {
  return page.evaluate(
    ([names, above]) => {
      const boxes = (selector: string) =>
        [...document.querySelectorAll(selector)]
          .filter((element) => element.checkVisibility({ visibilityProperty: true }))
          .map((element) => ({ name: element.textContent, box: element.getBoundingClientRect() }));
      const frame = document.querySelector('.map-canvas')?.getBoundingClientRect() ?? new DOMRect();
      const meet = (a: DOMRect, b: DOMRect) =>
        a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
      const isCut = (a: DOMRect) =>
        a.left < frame.left || a.right > frame.right || a.top < frame.top || a.bottom > frame.bottom;
      const inSight = boxes(names).filter(({ box }) => meet(box, frame));
      const over = boxes(above);
      return {
        drawn: inSight.length,
        spoilt: inSight
          .filter(({ box }) => isCut(box) || over.some((one) => meet(box, one.box)))
          .map(({ name }) => name),
      };
    },
    [names, above] as const,
  );
}

for (const { width, height, hasRoom } of SIZES) {
  test.describe(`at ${width}x${height}`, () => {
    test.use({ viewport: { width, height } });

    for (const lang of LANGUAGES) {
      test(`no name on the live map is cut, and base names are free, in ${lang}, after a zoom too`, async ({
        page,
      }) => {
        await openWithMap(page, pageAt(lang));
        const look = () => namesOn(page, '.base-label', '.live-map :is(.place-button, .dot, .map-controls)');
        await expect.poll(look).toMatchObject({ spoilt: [] });
        if (hasRoom) expect((await look()).drawn).toBeGreaterThan(0);
        expect((await namesOn(page, '.live-map .place-button', NOTHING)).spoilt).toEqual([]);
        await page.locator('.map-controls button').first().click();
        await expect.poll(look).toMatchObject({ spoilt: [] });
      });
    }

    test.describe('without script', () => {
      test.use({ javaScriptEnabled: false });

      for (const lang of LANGUAGES) {
        test(`no name on the picture is cut, and base names are free, in ${lang}`, async ({ page }) => {
          await page.goto(pageAt(lang));
          await mapFrame(page).scrollIntoViewIfNeeded();
          const names = await namesOn(
            page,
            '.picture-label',
            '.map-picture :is(.place-button, .picture-dot), .spot-inset',
          );
          expect(names.spoilt).toEqual([]);
          expect((await namesOn(page, '.map-picture .place-button', NOTHING)).spoilt).toEqual([]);
          if (hasRoom) expect(names.drawn).toBeGreaterThan(0);
        });
      }
    });
  });
}
