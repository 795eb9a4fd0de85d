/** The page on how the article was read: whole without script, and accessible. */
import { aboutAt, pageAt } from './support/addresses.ts';
import { expectNoViolation } from './support/axe.ts';
import { DESKTOP, open, PHONE } from './support/explorer.ts';
import { sidewaysScroll } from './support/geometry.ts';
import { readoutOf } from './support/page-data.ts';
import { expect, test } from './support/test.ts';

test.describe('without script', () => {
  test.use({ ...DESKTOP, javaScriptEnabled: false });

  test('the credits lead to all of it: method, ladder, sources, what is open, terms', async ({ page }) => {
    await page.goto(pageAt('kk'));
    await page.locator('.credits').getByRole('link', { name: 'Бет және дереккөздер туралы' }).click();
    await expect(page).toHaveURL(new RegExp(`${aboutAt('kk')}$`));
    const headings = await page.locator('.about-parts h2').allTextContents();
    const linked = await page.locator('.about-contents a').allTextContents();
    expect(headings).toEqual(expect.arrayContaining(linked));
    for (const part of ['#about-ladder dt', '#about-sources li', '#about-open li', '#about-version p'])
      await expect(page.locator(part).first()).toBeVisible();
  });
});

for (const [lang, device] of [
  ['en', DESKTOP],
  ['kk', DESKTOP],
  ['ru', PHONE],
  ['tg', PHONE],
] as const) {
  test.describe(`in ${lang}`, () => {
    test.use(device);

    test('it is accessible, scrolls nowhere sideways, and has every source with its address', async ({
      page,
    }) => {
      await open(page, aboutAt(lang));
      await expectNoViolation(page, 'the page');
      expect(await sidewaysScroll(page)).toBe(0);
      const { context } = await readoutOf(page);
      const addresses = await page
        .locator('.about-sources a')
        .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
      expect(addresses).toEqual(context.sources.map(({ url }) => url));
    });
  });
}
