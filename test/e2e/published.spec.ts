/**
 * The published site, by rules that hold for any readout: what is expected is what each page's own data says, so that
 * an edit of the seeds breaks nothing here.
 */
import type { Page } from '@playwright/test';
import { ensureTestSite } from '../../tools/test-site.mjs';
import { ROOT } from './support/addresses.ts';
import { expectNoViolation } from './support/axe.ts';
import { card, DESKTOP, goTo, marks, open, PHONE, rows } from './support/explorer.ts';
import { beyondRightEdge, boxOf, sidewaysScroll } from './support/geometry.ts';
import { hidden, MOST_STOPS, walk } from './support/keyboard.ts';
import { passageTexts, readoutOf } from './support/page-data.ts';
import { PUBLISHED_SITE } from './support/sites.mjs';
import { expect, test } from './support/test.ts';

test.use({ ...DESKTOP, folder: PUBLISHED_SITE.out });

test.beforeAll(async () => {
  test.setTimeout(120_000);
  await ensureTestSite(PUBLISHED_SITE);
});

/** Goes through the pages of all languages, as the site's own links lead. */
async function inEachLanguage(page: Page, check: (address: string) => Promise<void>): Promise<void> {
  await page.goto(ROOT);
  const links = page.locator('.languages a');
  await expect(links.first()).toBeVisible();
  const addresses = await links.evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
  for (const address of addresses) await test.step(address, () => check(address));
}

/** Tabs from the top of the page: which topics have room depends on their words, so a language may have other stops. */
async function expectSoonAtPanels(page: Page): Promise<void> {
  await page.evaluate(() => {
    document.body.tabIndex = -1;
    document.body.focus();
    document.body.removeAttribute('tabindex');
  });
  const stops = await walk(page, '.columns');
  expect(stops.length).toBeGreaterThan(8);
  expect(stops.length, stops.map(({ name }) => name).join('\n')).toBeLessThanOrEqual(MOST_STOPS);
  expect(hidden(stops)).toEqual([]);
}

test('every page: its first screen, its rows, its marks and its widths are what its data says, and axe finds nothing', async ({
  page,
}) => {
  test.slow();
  await inEachLanguage(page, async (address) => {
    await open(page, address);
    const readout = await readoutOf(page);
    for (const [width, height, map] of [
      [1440, 900, 280],
      [1366, 768, 200],
    ] as const) {
      await test.step(`the first screen of ${width}x${height} shows all at one look`, async () => {
        await page.setViewportSize({ width, height });
        await expect(page.getByRole('heading', { level: 1 })).toHaveText(readout.title);
        for (const part of [
          'h1',
          '.findings',
          '.visit-facts',
          '.ladder',
          '.facet-topic',
          '#glance .glance-head',
          '.glance-row',
          '.glance-row .bar',
          '.target-bar',
          '.stated-line',
          '.text-title',
        ]) {
          const bottoms = await page
            .locator(part)
            .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().bottom));
          expect(bottoms.length, part).toBeGreaterThan(0);
          expect(Math.max(...bottoms), part).toBeLessThanOrEqual(height);
        }
        const commitments = readout.statements.filter(({ kind }) => kind === 'commitment').length;
        await expect(page.locator('.glance-row')).toHaveCount(Math.min(7, commitments));
        const { top } = await boxOf(page.locator('.map-canvas'));
        expect(height - top, 'of the map in sight').toBeGreaterThanOrEqual(map);
      });
    }
    await page.setViewportSize(DESKTOP.viewport);

    await test.step(`at most ${MOST_STOPS} stops of the Tab key come before the panels`, () =>
      expectSoonAtPanels(page));

    await test.step('axe finds nothing on the whole page', () => expectNoViolation(page, 'the page'));

    await test.step('every statement has its row', async () => {
      const titles = await rows(page).locator('.row-title').allTextContents();
      expect(titles.toSorted()).toEqual(readout.statements.map(({ title }) => title).toSorted());
    });

    await test.step('every mark leads to a statement, and a statement’s card shows its passages', async () => {
      const led = await marks(page).evaluateAll((links) =>
        links.map((link) => new URL((link as HTMLAnchorElement).href).searchParams.get('sel')),
      );
      expect(led).not.toEqual([]);
      const known = new Set(readout.statements.map(({ id }) => `statement:${id}`));
      expect(led.filter((sel) => !known.has(sel ?? ''))).toEqual([]);

      const [first] = readout.statements;
      if (first === undefined) throw new Error('the readout has no statement');
      await goTo(page, `?sel=statement:${first.id}`);
      await expect(card(page)).toHaveAccessibleName(first.title);
      const quoted = (await card(page).locator('blockquote').allTextContents()).join(' ');
      for (const words of passageTexts(readout, first)) expect(quoted).toContain(words);
    });

    await test.step('it does not scroll sideways', async () => {
      await goTo(page, '?');
      await expect(card(page)).toHaveCount(0);
      for (const width of [360, 1440]) {
        await page.setViewportSize({ width, height: 800 });
        expect(await sidewaysScroll(page), `${width} px: ${(await beyondRightEdge(page)).join(', ')}`).toBe(
          0,
        );
      }
      await page.setViewportSize(DESKTOP.viewport);
    });

    await test.step('on a phone it is at most 9,000 pixels high, and its panels come as soon', async () => {
      await page.setViewportSize(PHONE.viewport);
      expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(9000);
      await expectSoonAtPanels(page);
      await page.setViewportSize(DESKTOP.viewport);
    });
  });
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('a page has the article and every statement', async ({ page }) => {
    await inEachLanguage(page, async (address) => {
      await page.goto(address);
      const { statements, paragraphs, text } = await readoutOf(page);
      const original = page.locator('.original');
      await expect(original.filter({ visible: true })).toHaveCount(
        paragraphs.flatMap(({ sentences }) => sentences).length,
      );
      expect(text).toContain((await original.first().textContent()) ?? '-');
      await expect(rows(page).filter({ visible: true })).toHaveCount(statements.length);
    });
  });
});
