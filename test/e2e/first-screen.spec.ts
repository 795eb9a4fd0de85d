/** What a reader sees before doing anything, on the screens of desks. */
import { pageAt } from './support/addresses.ts';
import { filterChip, goTo, open } from './support/explorer.ts';
import { expect, test } from './support/test.ts';

const SCREENS = [
  { width: 1440, height: 900 },
  { width: 1366, height: 768 },
];

/** Where the panels and the article begin at the latest, in CSS pixels, with two lines of findings. */
const COLUMNS_TOP = 225;

for (const lang of ['en', 'kk'] as const) {
  test(`title, findings, facts, strengths and topics leave the first screen to the article and the panels, in ${lang}`, async ({
    page,
  }) => {
    await page.setViewportSize(SCREENS[0] ?? { width: 0, height: 0 });
    await open(page, pageAt(lang));
    for (const screen of SCREENS) {
      await test.step(`${screen.width}x${screen.height}`, async () => {
        await page.setViewportSize(screen);
        const box = (selector: string) =>
          page.locator(selector).evaluate((element) => {
            const { top, height } = element.getBoundingClientRect();
            return { top, height, line: Number.parseFloat(getComputedStyle(element).lineHeight) };
          });
        const findings = await box('.findings');
        const missing = Math.max(0, 2 * findings.line - findings.height);
        expect((await box('.columns')).top + missing).toBeLessThanOrEqual(COLUMNS_TOP);
        const facts = await box('.visit-facts');
        expect(facts.height, 'one line of facts').toBeLessThan(1.5 * facts.line);
        expect((await box('.ladder')).height, 'the ladder').toBeLessThanOrEqual(50);
        expect((await box('.filters')).height, 'the line of filters').toBeLessThanOrEqual(40);
        // In one row: none of them is below the first.
        const tops = await page
          .locator('.facet-topic .chip')
          .evaluateAll((chips) =>
            chips
              .filter((chip) => chip.checkVisibility())
              .map((chip) => Math.round(chip.getBoundingClientRect().top)),
          );
        expect(tops.length).toBe(8);
        expect(new Set(tops).size).toBe(1);
        await expect(page.locator('.topics-more')).toHaveCount(0);
        const ladder = await page
          .locator('.ladder .chip')
          .evaluateAll((chips) => chips.map((chip) => Math.round(chip.getBoundingClientRect().top)));
        expect(new Set(ladder).size).toBe(1);
      });
    }
  });
}

test('topics without room come behind a button with their number, and one that is chosen stays in sight', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1000, height: 800 });
  await open(page, pageAt('en'));
  const more = page.locator('.topics-more');
  await expect(more).toHaveText(/^\d more$/);
  const culture = filterChip(page, 'Culture');
  const isInSight = () =>
    culture.evaluate((chip) => {
      const line = chip.parentElement?.getBoundingClientRect();
      const box = chip.getBoundingClientRect();
      return line !== undefined && box.bottom <= line.bottom + 1;
    });
  expect(await isInSight()).toBe(false);
  await goTo(page, '?topic=culture');
  await expect.poll(isInSight).toBe(true);
  await more.click();
  await expect(more).toHaveText('Fewer');
  await expect(filterChip(page, 'International affairs')).toBeVisible();
});

test('places and schedule open behind their names, and Escape or going on closes them', async ({ page }) => {
  await page.setViewportSize({ width: 1366, height: 768 });
  await open(page, pageAt('en'));
  const menu = page.locator('.facet-menu').filter({ hasText: 'Place' }).first();
  const dushanbe = filterChip(page, 'Dushanbe');
  await menu.locator('summary').click();
  await dushanbe.click();
  await expect(page.locator('.status')).toContainText('2 of 27 statements shown');
  await expect(dushanbe).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dushanbe).toBeHidden();
  await expect(menu.locator('summary')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(dushanbe).toBeVisible();
  await page.getByRole('heading', { level: 1 }).click();
  await expect(dushanbe).toBeHidden();
});

test('what stands above the columns has few sizes of type, and none under 13 pixels', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await open(page, pageAt('en'));
  await page.locator('details').evaluateAll((all) => {
    for (const details of all) details.setAttribute('open', '');
  });
  const sizes = await page
    .locator('.site-header *, .ladder *, .filters *')
    .evaluateAll((elements) =>
      elements
        .filter((element) => [...element.childNodes].some(({ nodeType }) => nodeType === Node.TEXT_NODE))
        .map((element) => Number.parseFloat(getComputedStyle(element).fontSize)),
    );
  expect([...new Set(sizes)].toSorted((a, b) => a - b)).toEqual([13, 14, 16, 18, 20, 32]);
});

test('the mark behind the date opens what the date rests on, and Escape closes it', async ({ page }) => {
  await open(page, pageAt('en'));
  const source = page.locator('.visit').getByRole('link', { name: 'Trend' });
  await expect(source).toBeHidden();
  await page.locator('.visit').getByText('date', { exact: true }).click();
  await expect(source).toBeInViewport({ ratio: 1 });
  await page.keyboard.press('Escape');
  await expect(source).toBeHidden();
});
