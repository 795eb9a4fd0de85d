/** Names on the map: those of the readout's places are whole and none lies on another; those of the base map, such as other countries', are whole and free, or not there. */
import type { Page } from '@playwright/test';
import { LANGUAGES } from '../../src/model/languages.generated.ts';
import { pageAt } from './support/addresses.ts';
import { mapFrame, openWithMap } from './support/explorer.ts';
import { expect, test } from './support/test.ts';

/** The smallest map has no room for base names between those of the places. */
const SMALL = { width: 320, height: 740 };
const LAPTOP = { width: 1366, height: 768 };
const DESK = { width: 1440, height: 900 };

/** Names of places may stand over one another's lines and areas. */
const NOTHING = '.nothing';
const CLEAR = { spoilt: [], crossed: [] };
/** Names in the map that are drawn, those of them that something covers or the frame cuts, and those that lie on one another. */
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
        crossed: inSight.flatMap(({ name, box }, at) =>
          inSight
            .slice(at + 1)
            .filter((other) => meet(box, other.box))
            .map((other) => `${name} and ${other.name}`),
        ),
      };
    },
    [names, above] as const,
  );
}

// The live map measures each name when it is drawn, whatever the language is: each language at one size, and each size.
for (const { lang, viewport } of [
  { lang: 'kk', viewport: SMALL },
  { lang: 'en', viewport: SMALL },
  { lang: 'en', viewport: LAPTOP },
  { lang: 'tg', viewport: LAPTOP },
  { lang: 'ru', viewport: DESK },
]) {
  test(`no name on the live map is cut or lies on another, and base names are free, in ${lang} at ${viewport.width}x${viewport.height}, after a zoom too`, async ({
    page,
  }) => {
    await page.setViewportSize(viewport);
    await openWithMap(page, pageAt(lang));
    const baseNames = () => namesOn(page, '.base-label', '.live-map :is(.place-button, .dot, .map-controls)');
    const placeNames = (kind = '') => namesOn(page, `.live-map .place-button${kind}`, NOTHING);
    await expect.poll(baseNames).toMatchObject(CLEAR);
    if (viewport !== SMALL) expect((await baseNames()).drawn).toBeGreaterThan(0);
    await expect.poll(() => placeNames()).toMatchObject(CLEAR);
    await expect.poll(async () => (await placeNames()).drawn).toBeGreaterThan(0);

    await page.locator('.map-controls button').first().click();
    await expect.poll(baseNames).toMatchObject(CLEAR);
    // Those of markets stand at the edge of the first view: what is nearer leaves them behind.
    const inView = () => placeNames(':not(.place-market)');
    await expect.poll(inView).toMatchObject(CLEAR);
    await expect.poll(async () => (await inView()).drawn).toBeGreaterThan(0);
    await expect.poll(() => placeNames()).toMatchObject({ crossed: [] });
  });
}

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  // The picture is drawn at build by estimated widths, which each language has of its own.
  test('no name on the picture is cut or lies on another, and base names are free, in every language and size', async ({
    page,
  }) => {
    for (const lang of LANGUAGES) {
      await page.goto(pageAt(lang));
      for (const viewport of [SMALL, LAPTOP, DESK]) {
        await test.step(`${lang} at ${viewport.width}x${viewport.height}`, async () => {
          await page.setViewportSize(viewport);
          await mapFrame(page).scrollIntoViewIfNeeded();
          // The font of a name that another size brings may still be on its way.
          await page.evaluate(() => document.fonts.ready);
          const names = await namesOn(
            page,
            '.picture-label',
            '.map-picture :is(.place-button, .picture-dot), .spot-inset',
          );
          expect(names).toMatchObject(CLEAR);
          const places = await namesOn(page, '.map-picture .place-button', NOTHING);
          expect(places).toMatchObject(CLEAR);
          expect(places.drawn).toBeGreaterThan(0);
          if (viewport !== SMALL) expect(names.drawn).toBeGreaterThan(0);
        });
      }
    }
  });
});
