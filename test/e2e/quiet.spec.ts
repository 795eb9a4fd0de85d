/**
 * The page is quiet in every state and language: hydration without a mismatch, no console message, no
 * request to another host, none that fails. support/test.ts holds every other test to the same.
 */
import type { Page } from '@playwright/test';
import { pageAt } from './support/addresses.ts';
import {
  card,
  DESKTOP,
  filterChip,
  goTo,
  open,
  openWithMap,
  PHONE,
  rows,
  untilMapped,
} from './support/explorer.ts';
import { expect, test } from './support/test.ts';

/** One of each kind that an address may be when the page is opened: none that fit, a choice, one that is wrong; and what is there for it. */
const OPENED = {
  '?topic=economy&place=dushanbe': '.empty-view',
  '?sel=figure:trade-2025': '.card',
  '?place=nowhere': '.address-note',
};
/** Other states, which are applied to the open page as those are once it is taken over. */
const GONE_TO = ['?strength=signed,quote&place=none', '?sel=statement:trade-target', '?sel=place:dushanbe'];

/** Expects the words that the browser draws at first to be those that the build wrote. */
async function expectAsBuilt(page: Page, html: string): Promise<void> {
  const [built, drawn] = await page.evaluate((source) => {
    const text = (page: Document) => {
      // A copy: React still works on the page.
      const main = page.querySelector('main')?.cloneNode(true) as Element;
      // The map comes later, by design, and the sign that it is on its way before it.
      for (const late of main.querySelectorAll('.live-map, .map-waiting')) late.remove();
      return main.textContent;
    };
    return [text(new DOMParser().parseFromString(source, 'text/html')), text(document)];
  }, html);
  expect(drawn).toBe(built);
}

for (const { lang, name, device, addresses } of [
  { lang: 'en', name: 'desktop', device: DESKTOP, addresses: OPENED },
  // What is drawn by language and width does not depend on the address.
  { lang: 'kk', name: 'phone', device: PHONE, addresses: {} },
]) {
  test.describe(`${lang} on a ${name}`, () => {
    test.use(device);

    test('takes over the prerendered page as it stands, whatever the address asks', {
      tag: '@smoke',
    }, async ({ page, request }) => {
      const html = await (await request.get(pageAt(lang))).text();
      await open(page, pageAt(lang));
      await expectAsBuilt(page, html);
      for (const shown of Object.values(OPENED)) await expect(page.locator(shown), shown).toHaveCount(0);
      for (const [address, shown] of Object.entries(addresses)) {
        await open(page, pageAt(lang, address));
        await expect(page.locator(shown), address).toBeVisible();
      }
      for (const address of GONE_TO) {
        await goTo(page, address);
        await expect(card(page)).toHaveCount(address.includes('sel=') ? 1 : 0);
      }
      await page.locator('.map-frame').scrollIntoViewIfNeeded();
      await untilMapped(page);
    });
  });
}

test.describe('asked for', () => {
  test.use(DESKTOP);

  test('nothing but the page’s own files, and no file twice; nothing is stored until the reader chooses colours', async ({
    page,
    context,
  }) => {
    const asked: string[] = [];
    page.on('request', (request) => {
      // The icon is the browser's own wish, at every new address.
      const { pathname } = new URL(request.url());
      if (pathname !== '/icon.svg') asked.push(pathname);
    });
    await openWithMap(page, pageAt('en', '?sel=place:dushanbe'));
    await filterChip(page, 'Economy').click();
    await rows(page).first().click();
    await expect(card(page)).toBeVisible();

    expect(asked.filter((path, at) => asked.indexOf(path) !== at)).toEqual([]);
    expect(asked.filter((path) => path.includes('readout'))).toEqual([]);
    // Messages and formats, of the page's own language alone.
    const words = asked.flatMap((path) => /\/(\w+)\.generated-/.exec(path)?.[1] ?? []);
    expect(new Set(words)).toEqual(new Set(['en']));
    expect(await context.cookies()).toEqual([]);
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
  });
});
