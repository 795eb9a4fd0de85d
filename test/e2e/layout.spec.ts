/** The page on screens of all sizes: no sideways scroll, the reader's order, and bars that cover no heading. */
import type { Page } from '@playwright/test';
import { pageAt } from './support/addresses.ts';
import { DESKTOP, goTo, open, PHONE, pressedChips } from './support/explorer.ts';
import { beyondRightEdge, boxOf, cutOff, sidewaysScroll, whatHidesFirstLine } from './support/geometry.ts';
import { expect, test } from './support/test.ts';

const WIDTHS = [320, 768, 960, 1440];

/** At every width, which is that of the window from then on. */
async function expectNoSidewaysScroll(page: Page, state: string): Promise<void> {
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 800 });
    const beyond = (await beyondRightEdge(page)).join(', ');
    expect(await sidewaysScroll(page), `${width} px, ${state}: ${beyond}`).toBe(0);
  }
}

for (const lang of ['en', 'kk']) {
  test(`${lang}: never scrolls sideways`, { tag: lang === 'en' ? '@smoke' : [] }, async ({ page }) => {
    await open(page, pageAt(lang));
    for (const [query, shown] of Object.entries({
      '?': 'main',
      '?sel=statement:cooperation-programme': '.card',
      '?topic=economy&place=dushanbe': '.empty-view',
    })) {
      await goTo(page, query);
      await expect(page.locator(shown)).toBeVisible();
      await expectNoSidewaysScroll(page, query);
    }
    await goTo(page, '?');
    await page.setViewportSize({ width: 320, height: 800 });
    await page.getByRole('button', { name: /^(Filters|Сүзгілер)$/ }).click();
    await expect(page.locator('.filter-sheet')).toBeVisible();
    // What a closed pop-up holds is laid out anew some time after the screen became narrower.
    await expect.poll(() => beyondRightEdge(page), { message: 'the sheet of filters' }).toEqual([]);
    await page.keyboard.press('Escape');
    await page.locator('details').evaluateAll((all) => {
      for (const details of all) details.setAttribute('open', '');
    });
    await expectNoSidewaysScroll(page, 'ladder and tables open');
  });
}

test.describe('at 200 %', () => {
  // A window of 1440 pixels, zoomed: half as many CSS pixels, twice as fine.
  test.use({ viewport: { width: 720, height: 450 }, deviceScaleFactor: 2 });

  test('the page fits, and the card leaves room to read', async ({ page }) => {
    await open(page, pageAt('en', '?sel=statement:trade-target'));
    const card = page.getByRole('dialog');
    await expect(card).toBeVisible();
    expect(await sidewaysScroll(page)).toBe(0);
    const { top } = await boxOf(card);
    const bar = await boxOf(page.locator('.sticky-bar'));
    expect(top - bar.bottom, 'room between bar and card').toBeGreaterThan(60);
  });
});

test.describe('on a phone', () => {
  test.use(PHONE);

  test('panels stand in the reader’s order, and the one bar that stays covers no heading and little else', async ({
    page,
  }) => {
    await open(page, pageAt('en'));
    const sections = page.getByRole('navigation', { name: 'Sections of the page' });

    await test.step('the order is the map, the article, then all commitments and the target in full', async () => {
      const tops = await page
        .locator('#map, #article, #commitments, #target')
        .evaluateAll((panels) => panels.map(({ id }) => id));
      expect(tops).toEqual(['map', 'article', 'commitments', 'target']);
      const boxes = await Promise.all(tops.map((id) => boxOf(page.locator(`#${id}`))));
      expect(boxes.map(({ top }) => top)).toEqual(boxes.map(({ top }) => top).toSorted((a, b) => a - b));
    });

    await test.step('one bar stays, with the filters and the sections in a row', async () => {
      await page.locator('#article').evaluate((article) => article.scrollIntoView());
      const bar = await boxOf(page.locator('.sticky-bar'));
      expect([bar.top, bar.bottom]).toEqual([0, 44]);
      for (const part of ['.filters-toggle', '.section-nav']) {
        const { top, bottom } = await boxOf(page.locator(part));
        expect(top, part).toBeGreaterThanOrEqual(bar.top);
        expect(bottom, part).toBeLessThanOrEqual(bar.bottom);
      }
    });

    for (const query of ['?', '?topic=economy,transport&strength=discussed,stressed']) {
      await test.step(`the bar’s links lead to headings that no bar covers: ${query}`, async () => {
        await goTo(page, query);
        await expect(pressedChips(page)).toHaveCount(query === '?' ? 0 : 4);
        for (const [link, heading] of [
          ['Article', 'The article'],
          ['Commitments', 'What was agreed, and what was raised'],
          ['Places', 'Places'],
        ] as const) {
          await sections.getByRole('link', { name: link }).tap();
          const title = page.locator('h2, summary').filter({ hasText: new RegExp(`^${heading}$`) });
          await expect(title).toBeInViewport({ ratio: 1 });
          expect(await whatHidesFirstLine(title), heading).toBeNull();
        }
      });
    }

    await test.step('the bar leaves the screen to the text, however much is filtered', async () => {
      await goTo(page, '?topic=economy,transport,water-energy,agriculture&strength=discussed,stressed');
      await expect(pressedChips(page)).toHaveCount(6);
      await sections.getByRole('link', { name: 'Article' }).tap();
      expect((await boxOf(page.locator('.sticky-bar'))).bottom).toBe(44);
    });
  });
});

test.describe('on a desktop', () => {
  test.use(DESKTOP);

  test('panels stand left of the article, lines are short, and a link to a panel shows its heading', async ({
    page,
  }) => {
    await test.step('a panel scrolled by a link shows its heading below the bar', async () => {
      await open(page, pageAt('en', '#commitments'));
      const heading = page.getByRole('heading', { level: 2, name: 'What was agreed, and what was raised' });
      await expect(heading).toBeInViewport({ ratio: 0.9 });
      expect(await whatHidesFirstLine(heading)).toBeNull();
    });

    await test.step('such a panel has no ring, which would be a line across the page; its controls have theirs', async () => {
      const section = page.locator('#commitments');
      await expect(section).toBeFocused();
      await expect(section).toHaveCSS('outline-style', 'none');
      await page.keyboard.press('Tab');
      await expect(section.locator(':focus')).toHaveCSS('outline-style', 'solid');
    });

    await test.step('panels stand left of the article, as reading and focus go', async () => {
      await page.evaluate(() => scrollTo(0, 0));
      const panels = await boxOf(page.locator('.glance'));
      const article = await boxOf(page.locator('#article'));
      expect(panels.right).toBeLessThan(article.left);
      expect(Math.abs(panels.top - article.top)).toBeLessThan(40);
    });

    await test.step('lines of the article have at most 85 signs', async () => {
      await page.setViewportSize({ width: 1920, height: 1000 });
      const lines = await page.locator('.text').evaluate((text) => {
        const range = document.createRange();
        const walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
        const found: string[] = [];
        let middle = Number.NaN;
        while (walker.nextNode()) {
          const node = walker.currentNode;
          for (const [at, sign] of [...(node.nodeValue ?? '')].entries()) {
            range.setStart(node, at);
            range.setEnd(node, at + 1);
            const box = range.getBoundingClientRect();
            // A space at the end of a line takes no room.
            if (box.width === 0) continue;
            const own = (box.top + box.bottom) / 2;
            if (Math.abs(own - middle) < box.height / 4) found.push(`${found.pop()}${sign}`);
            else found.push(sign);
            middle = own;
          }
        }
        return found;
      });
      expect(lines.length).toBeGreaterThan(40);
      expect(lines.filter((line) => line.length > 85)).toEqual([]);
    });
  });
});

test.describe('a reader’s own styles', () => {
  // The page's policy allows no foreign style; a reader's own is put past it, as an extension would.
  test.use({ bypassCSP: true });

  test('text with loose spacing loses nothing (WCAG 1.4.12)', async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await open(page, pageAt('en'));
    const words = page.locator('.original').first();
    await expect(words).toHaveCSS('letter-spacing', 'normal');
    await page.addStyleTag({
      content: `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
      p { margin-bottom: 2em !important; }`,
    });
    await expect(words).not.toHaveCSS('letter-spacing', 'normal');
    expect(await beyondRightEdge(page)).toEqual([]);
    expect(await sidewaysScroll(page)).toBe(0);
    expect(await cutOff(page)).toEqual([]);
  });
});
