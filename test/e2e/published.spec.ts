/**
 * The published site, by rules that hold for any readout: what is expected is what each page's own data says, so that
 * an edit of the seeds breaks nothing here.
 */
import type { Page } from '@playwright/test';
import { ensureTestSite } from '../../tools/test-site.mjs';
import { ROOT } from './support/addresses.ts';
import { expectNoViolation } from './support/axe.ts';
import { card, DESKTOP, goTo, mapFrame, marks, open, rows } from './support/explorer.ts';
import { beyondRightEdge, sidewaysScroll } from './support/geometry.ts';
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

test('every page: its first screen, its rows, its marks and its widths are what its data says, and axe finds nothing', async ({
  page,
}) => {
  test.slow();
  await inEachLanguage(page, async (address) => {
    await open(page, address);
    const readout = await readoutOf(page);

    await test.step('the first screen shows the title, the facts of the visit, and the map', async () => {
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(readout.title);
      await expect(page.getByRole('heading', { level: 1 })).toBeInViewport({ ratio: 1 });
      await expect(page.locator('.visit-facts')).toBeInViewport({ ratio: 1 });
      await expect(mapFrame(page)).toBeInViewport();
    });

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
