/** Targets large enough for fingers, motion only for those who want it, and the language of every text. */
import type { Page } from '@playwright/test';
import { pageAt } from './support/addresses.ts';
import {
  card,
  DESKTOP,
  figureMark,
  filterChip,
  goTo,
  mapFrame,
  open,
  openWithMap,
  PHONE,
  rows,
} from './support/explorer.ts';
import { expect, test } from './support/test.ts';

/** WCAG 2.5.8, in CSS pixels. */
const SMALLEST = 24;

for (const { name, device } of [
  { name: 'desktop', device: DESKTOP },
  { name: 'phone', device: PHONE },
]) {
  test.describe(`on a ${name}`, () => {
    test.use(device);

    test('buttons, chips and bars are at least 24 pixels high and wide', async ({ page }) => {
      await open(page, pageAt('en'));
      for (const [query, left] of Object.entries({
        '?': 27,
        '?topic=economy&sel=statement:trade-target': 7,
        '?topic=economy&place=dushanbe': 0,
      })) {
        await goTo(page, query);
        // Rows on their way out have no size.
        await expect(rows(page)).toHaveCount(left);
        await expect(card(page)).toHaveCount(query.includes('sel=') ? 1 : 0);
        const small = await page
          .locator(
            'button, summary, .segmented label, .languages a, .section-nav a, .skip-nav a, .row, .target-bar',
          )
          .filter({ visible: true })
          .evaluateAll(
            (targets, smallest) =>
              targets.flatMap((target) => {
                const { width, height } = target.getBoundingClientRect();
                const words = target.getAttribute('aria-label') ?? target.textContent;
                return width < smallest || height < smallest ? [`${words}: ${width} × ${height}`] : [];
              }),
            SMALLEST,
          );
        expect(small).toEqual([]);
      }
    });
  });
}

test.describe('motion', () => {
  test.use(DESKTOP);

  /** What a reader does that lets something move where motion is welcome. */
  const MOVING = {
    'a row under the pointer': (page: Page) => page.locator('a.row').first().hover(),
    'Zoom in': (page: Page) => mapFrame(page).getByRole('button', { name: 'Zoom in' }).click(),
    'Back to the first view': (page: Page) =>
      mapFrame(page).getByRole('button', { name: 'Back to the first view' }).click(),
  };

  test('nothing moves for readers who asked for less of it; for others the page scrolls smoothly, and rows and map change by and by', async ({
    page,
  }) => {
    await page.addInitScript(() => {
      // The page's own way of scrolling, watched and let through.
      const original = window.scrollBy.bind(window);
      window.scrollBy = (options?: ScrollToOptions | number, y?: number) => {
        if (typeof options !== 'object') return original(options ?? 0, y ?? 0);
        document.documentElement.dataset['scrolling'] = options.behavior ?? '';
        original(options);
      };
      const started: string[] = [];
      Object.assign(window, { started });
      for (const kind of ['transitionrun', 'animationstart'])
        document.addEventListener(kind, ({ target }) => started.push((target as Element).localName), true);
    });
    const started = () => page.evaluate(() => Reflect.get(window, 'started') as string[]);
    const forget = () => page.evaluate(() => Reflect.get(window, 'started').splice(0));
    /** What starts does so with the frame in which it is drawn. */
    const drawn = () =>
      page.evaluate(
        () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(null)))),
      );

    for (const { reducedMotion, behaviour } of [
      { reducedMotion: 'reduce', behaviour: 'auto' },
      { reducedMotion: 'no-preference', behaviour: 'smooth' },
    ] as const) {
      // Anew: the map asks once, when it comes.
      await page.emulateMedia({ reducedMotion });
      await openWithMap(page, pageAt('en'));

      await test.step(`scrolling to a passage is "${behaviour}" with "${reducedMotion}"`, async () => {
        await page.locator('.target-bar').click();
        await expect(page.locator('html')).toHaveAttribute('data-scrolling', behaviour);
        await expect(figureMark(page)).toBeInViewport({ ratio: 1 });
        await goTo(page, '?');
        await expect(card(page)).toHaveCount(0);
        await page.evaluate(() => scrollTo(0, 0));
      });

      await test.step(`with "${reducedMotion}" ${behaviour === 'auto' ? 'nothing runs' : 'something runs'}`, async () => {
        await forget();
        await filterChip(page, 'Economy').click();
        await expect(rows(page)).toHaveCount(7);
        await drawn();
        if (behaviour === 'auto') expect(await started(), 'a filter').toEqual([]);
        for (const [name, act] of Object.entries(MOVING)) {
          await forget();
          await act(page);
          await drawn();
          if (behaviour === 'auto') expect(await started(), name).toEqual([]);
          else await expect.poll(started, { message: name }).not.toEqual([]);
          // While it zooms, the map answers to nothing else.
          await expect(page.locator('.leaflet-zoom-anim')).toHaveCount(0);
        }
      });
    }
  });

  test('the language of every text is told to screen readers', async ({ page }) => {
    await open(page, pageAt('en', '?sel=statement:trade-target'));
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await expect(page.locator('.original').first()).toHaveAttribute('lang', 'kk');
    await expect(page.locator('.translation').first()).toHaveAttribute('lang', 'en');
    await expect(card(page).locator('blockquote').first()).toHaveAttribute('lang', 'kk');
  });
});
