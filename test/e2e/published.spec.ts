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

test('the first screen shows the title, the facts of the visit, and the map', async ({ page }) => {
  await inEachLanguage(page, async (address) => {
    await open(page, address);
    const { title } = await readoutOf(page);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
    await expect(page.getByRole('heading', { level: 1 })).toBeInViewport({ ratio: 1 });
    await expect(page.locator('.visit-facts')).toBeInViewport({ ratio: 1 });
    await expect(mapFrame(page)).toBeInViewport();
  });
});

test('every statement has its row', async ({ page }) => {
  await inEachLanguage(page, async (address) => {
    await open(page, address);
    const { statements } = await readoutOf(page);
    const titles = await rows(page).locator('.row-title').allTextContents();
    expect(titles.toSorted()).toEqual(statements.map(({ title }) => title).toSorted());
  });
});

test('every mark leads to a statement, and a statement’s card shows its passages', async ({ page }) => {
  await inEachLanguage(page, async (address) => {
    await open(page, address);
    const readout = await readoutOf(page);
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
});

test('no page scrolls sideways', async ({ page }) => {
  await inEachLanguage(page, async (address) => {
    await open(page, address);
    for (const width of [360, 1440]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await sidewaysScroll(page), `${width} px: ${(await beyondRightEdge(page)).join(', ')}`).toBe(0);
    }
  });
});

test('axe finds nothing on a whole page', async ({ page }) => {
  test.slow();
  await inEachLanguage(page, async (address) => {
    await open(page, address);
    await expectNoViolation(page, 'the page');
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
