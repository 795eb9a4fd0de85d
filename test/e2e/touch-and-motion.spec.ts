/** Targets large enough for fingers, motion only for those who want it, and changes that are told. */
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

  test('nothing moves for readers who asked for less of it; for others the page scrolls smoothly', async ({
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
    });
    await openWithMap(page, pageAt('en'));

    for (const { reducedMotion, behaviour } of [
      { reducedMotion: 'reduce', behaviour: 'auto' },
      { reducedMotion: 'no-preference', behaviour: 'smooth' },
    ] as const) {
      await test.step(`scrolling to a passage is "${behaviour}" with "${reducedMotion}"`, async () => {
        await page.emulateMedia({ reducedMotion });
        await page.locator('.target-bar').click();
        await expect(page.locator('html')).toHaveAttribute('data-scrolling', behaviour);
        await expect(figureMark(page)).toBeInViewport({ ratio: 1 });
        await goTo(page, '?');
        await expect(card(page)).toHaveCount(0);
        await page.evaluate(() => scrollTo(0, 0));
      });
    }

    await test.step('with "reduce" nothing runs', async () => {
      await page.emulateMedia({ reducedMotion: 'reduce' });
      const running = () =>
        page.evaluate(
          () => document.getAnimations().filter(({ playState }) => playState === 'running').length,
        );
      await filterChip(page, 'Economy').click();
      expect(await running()).toBe(0);
      await page.locator('a.row').first().hover();
      expect(await running()).toBe(0);
      for (const name of ['Zoom in', 'Back to the first view']) {
        await mapFrame(page).getByRole('button', { name }).click();
        expect(await running(), name).toBe(0);
      }
    });

    await test.step('the language of every text is told to screen readers', async () => {
      await goTo(page, '?sel=statement:trade-target');
      await expect(page.locator('html')).toHaveAttribute('lang', 'en');
      await expect(page.locator('.original').first()).toHaveAttribute('lang', 'kk');
      await expect(page.locator('.translation').first()).toHaveAttribute('lang', 'en');
      await expect(card(page).locator('blockquote').first()).toHaveAttribute('lang', 'kk');
    });
  });
});
