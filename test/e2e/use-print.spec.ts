/** What can be taken along, on paper: citations in words and the list of files; nothing that is to be pressed. */
import { LANGUAGES } from '../../src/model/languages.generated.ts';
import { useAt as takeAt } from './support/addresses.ts';
import { expect, test } from './support/test.ts';

for (const { paper, width } of [
  { paper: 'A4', width: 794 },
  { paper: 'Letter', width: 816 },
]) {
  test(`on ${paper} citations and files are named in words, and nothing is cut`, async ({ page }) => {
    for (const lang of LANGUAGES) {
      await page.goto(takeAt(lang, '?topic=economy'));
      await expect(page.locator('#downloads li')).toHaveCount(8);
      await expect(page.locator('#cite dd')).toHaveCount(2);
      await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
      await page.setViewportSize({ width, height: 1100 });

      await expect(page.locator('#cite dd').first()).toContainText(/https?:\/\/.+\/dushanbe-2026\//);
      await expect(page.locator('#cite dd').last()).toBeVisible();
      await expect(page.locator('#downloads a').filter({ visible: true })).toHaveCount(8);
      const named = await page
        .locator('#downloads a')
        .first()
        .evaluate((link) => getComputedStyle(link, '::after').content);
      expect(named).toContain('.csv');
      const controls = page.locator('button, input, textarea, iframe, nav, fieldset');
      await expect(controls.filter({ visible: true }), lang).toHaveCount(0);
      // Dark on white, whatever the colours on the screen are.
      await expect(page.locator('body')).toHaveCSS('color', 'rgb(27, 32, 37)');

      const cut = await page.locator('.page *').evaluateAll((elements) =>
        elements
          .filter((element) => element.checkVisibility() && getComputedStyle(element).overflow !== 'visible')
          .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth + 1)
          .map(({ className }) => className),
      );
      expect(cut, lang).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
      await page.emulateMedia({ media: null, colorScheme: null });
    }
  });
}
