/** What a reader sees before doing anything, on the screens of desks. */
import { pageAt } from './support/addresses.ts';
import { filterChip, goTo, marks, open, openWithMap, unfold } from './support/explorer.ts';
import { boxOf } from './support/geometry.ts';
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

test('only the page scrolls, its column stays, and what opens behind a name closes again', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1366, height: 768 });
  await open(page, pageAt('en'));

  await test.step('only the page scrolls, and the wheel moves it wherever the pointer is', async () => {
    const scrollers = await page
      .locator('body *')
      .evaluateAll((elements) =>
        elements
          .filter(
            (element) =>
              /auto|scroll/.test(getComputedStyle(element).overflowY) &&
              element.scrollHeight > element.clientHeight + 1,
          )
          .map(({ className }) => String(className)),
      );
    expect(scrollers).toEqual([]);
    for (const part of ['.ladder', '.glance-rows', '.target-bar', '.map-canvas', '.text']) {
      const { left, top } = await boxOf(page.locator(part).first());
      await page.mouse.move(left + 40, top + 12);
      await page.mouse.wheel(0, 40);
      await expect.poll(() => page.evaluate(() => scrollY), { message: part }).toBeGreaterThan(0);
      await page.evaluate(() => scrollTo(0, 0));
      await expect.poll(() => page.evaluate(() => scrollY)).toBe(0);
    }
  });

  await test.step('the column stays while the article scrolls, whole in the window', async () => {
    await page.evaluate(() => scrollTo(0, 600));
    const [bar, column] = [await boxOf(page.locator('.filters')), await boxOf(page.locator('.glance'))];
    expect(Math.abs(column.top - bar.bottom)).toBeLessThanOrEqual(1);
    expect(column.bottom).toBeLessThanOrEqual(768);
  });

  await test.step('places and schedule open behind their names, and Escape or going on closes them', async () => {
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
});

test('hovering a passage lights its row and its places, and choosing it keeps them lit, all in sight', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await openWithMap(page, pageAt('en'));
  const passage = marks(page).filter({ hasText: /agreed to take concerted measures/ });
  const glanceRow = page.locator('.glance-row[href*="trade-target"]');
  const pin = page.locator('.live-map [data-place="tajikistan"]');
  await passage.hover();
  await expect(glanceRow).toHaveClass(/is-hovered/);
  await expect(pin).toHaveClass(/is-hovered/);
  await passage.click();
  await expect(glanceRow).toHaveClass(/is-chosen/);
  await expect(pin).toHaveClass(/is-chosen/);
  for (const part of [glanceRow, pin, passage]) await expect(part).toBeInViewport({ ratio: 1 });
});

test('on a desk and on a phone the page has at most seven sizes of type, none under 13 pixels', async ({
  page,
}) => {
  for (const width of [1440, 360]) {
    await page.setViewportSize({ width, height: 900 });
    if (width === 1440) await open(page, pageAt('en', '?sel=statement:trade-target'));
    await expect(page.getByRole('dialog')).toBeVisible();
    await unfold(page);
    await page.locator('details').evaluateAll((all) => {
      for (const details of all) details.setAttribute('open', '');
    });
    const sizes = await page.locator('body *').evaluateAll((elements) =>
      elements
        .filter((element) =>
          [...element.childNodes].some(
            (node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim() !== '',
          ),
        )
        .filter((element) => element.checkVisibility({ visibilityProperty: true }))
        // What is drawn on the map's picture is scaled.
        .filter((element) => element.closest('.map-picture') === null)
        .map((element) => Number.parseFloat(getComputedStyle(element).fontSize)),
    );
    const distinct = [...new Set(sizes)].toSorted((a, b) => a - b);
    expect(distinct[0], `${width} px`).toBe(13);
    expect(distinct.length, `${width} px: ${distinct.join(' ')}`).toBeLessThanOrEqual(7);
  }
});
