/** The history of the target and the what-if, in a browser: by keys, by pointer, through the address, on a small screen. */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { pageAt } from './support/addresses.ts';
import { card, DESKTOP, expectQuery, goTo, open, PHONE } from './support/explorer.ts';
import { beyondRightEdge, boxOf, sidewaysScroll } from './support/geometry.ts';
import { expect, test } from './support/test.ts';

const panel = (page: Page) => page.locator('#target');
const chart = (page: Page) => panel(page).getByRole('group', { name: /^Chart of the trade/ });
const detail = (page: Page) => panel(page).locator('.record');
const year = (page: Page) => panel(page).getByRole('spinbutton', { name: /To reach it by the year/ });
const growth = (page: Page) => panel(page).getByRole('slider', { name: /At a growth a year/ });
const answers = (page: Page) => panel(page).locator('output');

/** How far the ground of a name in the chart reaches around it, in pixels. */
const HALO = 4;

/** The history's own script has taken it over once the marks are one stop of the Tab key. */
async function openHistory(page: Page, address: string): Promise<void> {
  await open(page, address);
  await expect(chart(page).locator('a[tabindex="-1"]')).toHaveCount(22);
}

/** Expects the panel, with all that opens, to fit the screen, and no name of its chart to lie over another. */
async function expectFits(page: Page): Promise<void> {
  for (const summary of await panel(page).locator('summary').all()) await summary.click();
  expect(await sidewaysScroll(page)).toBe(0);
  expect(await beyondRightEdge(page)).toEqual([]);
  const texts = await chart(page).locator('text').filter({ visible: true }).all();
  const boxes = await Promise.all(
    texts.map(async (text) => ({ box: await boxOf(text), words: await text.textContent() })),
  );
  // A name's box has its halo with it.
  const clashes = boxes.flatMap(({ box: a, words }, at) =>
    boxes
      .slice(at + 1)
      .filter(({ box: b }) => a.left + HALO < b.right - HALO && b.left + HALO < a.right - HALO)
      .filter(({ box: b }) => a.top + HALO < b.bottom - HALO && b.top + HALO < a.bottom - HALO)
      .map((other) => `${words} and ${other.words}`),
  );
  expect(clashes, 'names that lie over each other').toEqual([]);
}

test.describe('on a phone', () => {
  test.use(PHONE);

  test('every mark of the target is hit in its middle, and the row that a link leads to says who stated it', async ({
    page,
  }) => {
    await openHistory(page, pageAt('en'));
    const stated = chart(page).locator('a:has(.stated, path.article):not(:has(rect))');
    await stated.first().scrollIntoViewIfNeeded();
    const missed = await stated.evaluateAll((links) =>
      links.flatMap((link) => {
        const { left, right, top, bottom } = (link.querySelector('path') ?? link).getBoundingClientRect();
        const hit = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
        return hit?.closest('a') === link ? [] : [link.getAttribute('href')];
      }),
    );
    expect(missed).toEqual([]);
    await page.goto(`${pageAt('en')}#t-target-2024-08`);
    const who = page.locator('#t-target-2024-08').getByText('Presidents, in Dushanbe');
    await expect(who).toBeInViewport({ ratio: 1 });
  });

  test('the panel fits the screen, opened as well', async ({ page }) => {
    await openHistory(page, pageAt('en'));
    await expectFits(page);
  });
});

test.describe('on a desktop', () => {
  test.use(DESKTOP);

  test('the panel answers to address, keys and pointer, fits the screen, and gives its table away', async ({
    page,
  }) => {
    await test.step('the what-if is restored from an address', async () => {
      await openHistory(page, pageAt('en', '?whatif=growth-13.5'));
      await expect(growth(page)).toHaveValue('13.5');
      await expect(answers(page).last()).toContainText(
        'Growing 13.5% a year: reached in 2030 at the latest.',
      );
    });

    await test.step('it answers to slider and field; "back" undoes a whole slide', async () => {
      await goTo(page, '?');
      await year(page).fill('2027');
      await expectQuery(page, '?whatif=year-2027');
      await expect(answers(page).first()).toContainText('By 2027: at most 29.1% a year.');

      await growth(page).scrollIntoViewIfNeeded();
      const track = await boxOf(growth(page));
      const middle = (track.top + track.bottom) / 2;
      await page.mouse.move(track.left + 20, middle);
      await page.mouse.down();
      for (const at of [40, 80, 120]) await page.mouse.move(track.left + at, middle, { steps: 8 });
      await page.mouse.up();
      await expect(page).toHaveURL(/whatif=growth-/);
      await growth(page).blur();
      await expect(answers(page).last()).toContainText(/Growing .+% a year/);
      await page.goBack();
      await expectQuery(page, '?whatif=year-2027');
      await expect(year(page)).toHaveValue('2027');
    });

    await test.step('a click beside a narrow mark is taken for that mark', async () => {
      await chart(page).scrollIntoViewIfNeeded();
      const { right, top } = await boxOf(chart(page).getByRole('link', { name: /^January 2026/ }));
      await page.mouse.click(right + 6, top + 4);
      await expect(detail(page)).toContainText('January 2026: 120.1 million US dollars');
    });

    await test.step('keys go point by point, and from a point on to its sources', async () => {
      await goTo(page, '?');
      await chart(page).getByRole('link', { name: /^2013/ }).focus();
      await page.keyboard.press('ArrowRight');
      await expect(detail(page)).toContainText(
        '2016: 590.2 million US dollars · Kazakhstan, Ministry of National Economy',
      );
      await page.keyboard.press('Tab');
      await expect(detail(page).getByRole('link', { name: 'Kazinform' })).toBeFocused();
      await page.keyboard.press('Shift+Tab');
      await page.keyboard.press('End');
      await expect(detail(page)).toContainText('16 February 2026: 2 billion US dollars · the article');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await expectQuery(page, '?sel=figure:goal-2bn&mark=target-2026-02');
      await expect(card(page)).toBeVisible();
      await page.keyboard.press('Escape');
    });

    await test.step('it fits the screen, opened as well', () => expectFits(page));

    await test.step('the table comes as a file that a spreadsheet knows for UTF-8, and has no formula in it', async () => {
      const download = page.waitForEvent('download');
      await panel(page).getByRole('link', { name: 'The table as CSV' }).click();
      const file = await download;
      expect(file.suggestedFilename()).toBe('trade.csv');
      const bytes = readFileSync(await file.path());
      expect(bytes.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
      const [header, ...lines] = bytes.subarray(3).toString('utf8').split('\r\n');
      expect(header).toMatch(/^record,id,basis,period,/);
      expect(lines.length).toBeGreaterThan(20);
      for (const line of lines) expect(line).not.toMatch(/(?:^|,)"?[=+@](?!,|$)/);
    });
  });
});

test.describe('without script', () => {
  test.use({ ...DESKTOP, javaScriptEnabled: false });

  test('a mark leads to its row of the table, and the growth of four years stands there', async ({
    page,
  }) => {
    await page.goto(pageAt('en'));
    await chart(page).getByRole('link', { name: /^2016/ }).click();
    await expect(page.locator('#t-trade-2016')).toBeInViewport();
    await expect(page.locator('#t-trade-2016')).toContainText('Kazakhstan, Ministry of National Economy');
    await expect(panel(page).getByText('By 2029: at most 13.7% a year.')).toBeVisible();
  });
});

// In Kazakh, which has the longer words.
test('the table of figures says that columns are cut off wherever they are, in forced colours too', async ({
  page,
}) => {
  await open(page, pageAt('kk'));
  await page.locator('details:has(.records)').evaluate((details) => details.setAttribute('open', ''));
  const table = page.locator('.records');
  for (const { forcedColors, widths } of [
    { forcedColors: 'none', widths: [320, 360, 768, 1024, 1280, 1366, 1440] },
    { forcedColors: 'active', widths: [320, 1440] },
  ] as const) {
    await page.emulateMedia({ forcedColors });
    for (const width of widths) {
      await page.setViewportSize({ width, height: 800 });
      const isCut = await table.evaluate(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth);
      const state = `${width} px, forced colours ${forcedColors}`;
      const words = page.getByText('Қалған бағандарды көру үшін кестені көлденең жылжытыңыз.');
      await expect(words, state).toBeVisible({ visible: isCut });
      const border = isCut && forcedColors === 'active' ? 'dashed' : 'none';
      await expect(table, state).toHaveCSS('border-inline-end-style', border);
    }
  }
});
