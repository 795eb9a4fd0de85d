/** On paper: every statement, the article and the figures; no controls, and dark ink on white. */

import type { Page } from '@playwright/test';
import { pageAt } from './support/addresses.ts';
import { card, DESKTOP, open, openWithMap, PHONE, rows, unfold } from './support/explorer.ts';
import { boxOf } from './support/geometry.ts';
import { expect, test } from './support/test.ts';

for (const { name, device } of [
  { name: 'desktop', device: DESKTOP },
  { name: 'phone', device: PHONE },
]) {
  test.describe(`from a ${name}`, () => {
    test.use(device);

    test('prints the list, the article, the tables; nothing that is to be pressed', async ({ page }) => {
      // A phone shows the choice first, and the live map comes only where it is near.
      const opened = name === 'desktop' ? openWithMap : open;
      await opened(page, pageAt('en', '?sel=statement:trade-target'));
      await expect(card(page)).toBeVisible();
      await page.emulateMedia({ media: 'print' });

      await expect(rows(page).filter({ visible: true })).toHaveCount(27);
      for (const text of ['.original', '.translation'])
        await expect(page.locator(text).filter({ visible: true }), text).toHaveCount(26);
      await expect(page.getByRole('cell', { name: 'at most 66.7%', exact: true })).toBeVisible();
      await expect(page.locator('.place-list a').filter({ visible: true })).toHaveCount(9);

      // What is chosen is printed with its passage, and the picture of the map for the live one.
      await expect(card(page).locator('blockquote').first()).toBeVisible();
      await expect(card(page)).toHaveCSS('position', 'static');
      await expect(page.locator('.map-picture')).toBeVisible();
      await expect(page.locator('.live-map').filter({ visible: true })).toHaveCount(0);
      await expect(page.locator('button, input, nav').filter({ visible: true })).toHaveCount(0);
      // The years stand above the first bar, as they do at the top of the panel on a screen.
      const years = await boxOf(page.locator('.axis'));
      expect(years.bottom).toBeLessThanOrEqual((await boxOf(rows(page).first())).top);
      const { clipped } = await page.locator('.glance').evaluate((panels) => ({
        clipped: panels.scrollHeight > panels.clientHeight + 1,
      }));
      expect(clipped).toBe(false);
    });
  });
}

test('prints dark on white, whatever the colours on the screen are, and the view that is filtered', async ({
  page,
}) => {
  await open(page, pageAt('en', '?topic=economy'));
  await page.getByRole('radio', { name: 'Dark' }).check();
  await page.emulateMedia({ media: 'print' });
  await expect(rows(page).filter({ visible: true })).toHaveCount(7);
  await expect(page.getByText('7 of 27 statements shown').filter({ visible: true })).toHaveCount(1);
  await expect(page.locator('.status .print-only')).toHaveText('Economy');
  for (const words of ['.text .original', '.row-title', '.figure strong', 'h1']) {
    const ink = await page
      .locator(words)
      .first()
      .evaluate((element) => getComputedStyle(element).color);
    const [red = 255, green = 255, blue = 255] = (ink.match(/[\d.]+/g) ?? []).map(Number);
    expect(Math.max(red, green, blue), `${words} is printed in ${ink}`).toBeLessThan(120);
  }
});

for (const { paper, width, languages } of [
  // The original alone, and the longest words of a page that has both texts.
  { paper: 'A4', width: 794, languages: ['kk', 'ru'] },
  { paper: 'Letter', width: 816, languages: ['en'] },
]) {
  test(`on ${paper} both texts are there, nothing is cut, and no text lies over another, from a link with a choice and filters, scrolled`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    for (const lang of languages) {
      await open(page, pageAt(lang, '?topic=economy&sel=statement:trade-target'));
      await expect(card(page)).toBeVisible();
      await page.evaluate(() => window.scrollTo(0, 1500));
      await page.emulateMedia({ media: 'print' });
      await page.setViewportSize({ width, height: 1100 });
      await expect(page.locator('.status .print-only')).toBeVisible();
      await expect(page.locator('.original').filter({ visible: true }), lang).toHaveCount(26);
      await expect(page.locator('.translation').filter({ visible: true }), lang).toHaveCount(
        lang === 'kk' ? 0 : 26,
      );
      const cut = await page.locator('.page *').evaluateAll((elements) =>
        elements
          .filter(
            (element) => element.checkVisibility() && !element.closest('svg, .map-frame, .visually-hidden'),
          )
          .filter((element) => getComputedStyle(element).overflow !== 'visible')
          .filter(
            ({ scrollHeight, clientHeight, scrollWidth, clientWidth }) =>
              scrollHeight > clientHeight + 1 || scrollWidth > clientWidth + 1,
          )
          .map(({ className }) => className),
      );
      expect(cut, lang).toEqual([]);
      const over = await page.evaluate(() => {
        const range = document.createRange();
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        const lines: { text: string; box: DOMRect }[] = [];
        while (walker.nextNode()) {
          const node = walker.currentNode;
          // The names of the picture lie on the map; what is clipped to nothing is for screen readers.
          if (node.parentElement?.closest('svg, .map-frame, .visually-hidden, script, style')) continue;
          if (!node.parentElement?.checkVisibility({ visibilityProperty: true })) continue;
          range.selectNodeContents(node);
          // Half a line: boxes of inline text are taller than its letters.
          for (const { x, y, width, height } of range.getClientRects())
            lines.push({
              text: node.nodeValue ?? '',
              box: new DOMRect(x + 1, y + height / 3, width - 2, height / 3),
            });
        }
        const hits = (a: DOMRect, b: DOMRect) =>
          a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
        return lines.flatMap((a, at) =>
          lines.slice(at + 1).flatMap((b) => (hits(a.box, b.box) ? [`${a.text} | ${b.text}`] : [])),
        );
      });
      expect(over, lang).toEqual([]);
      const fixed = await page.locator('.page *').evaluateAll((elements) =>
        elements
          .filter((element) => element.checkVisibility() && element.closest('.map-frame') === null)
          .filter((element) => ['fixed', 'sticky'].includes(getComputedStyle(element).position))
          .map(({ className }) => className),
      );
      expect(fixed, 'would be printed on every page').toEqual([]);
      await page.emulateMedia({ media: null });
      await page.setViewportSize({ width: 1440, height: 900 });
    }
  });
}

/**
 * Lays the page out as sheets side by side: columns are broken by the rules by which paper is.
 * @returns words that the page keeps together with what follows and that stand on two sheets; sheets left half empty
 */
const partedOn = (page: Page, sheet: { width: number; height: number }) =>
  page.evaluate(({ width, height }) => {
    const root = document.querySelector<HTMLElement>('#root');
    if (root === null) throw new Error('the page has no root');
    root.style.cssText = `columns: ${width}px; column-fill: auto; column-gap: 0; width: ${width}px; height: ${height}px`;
    const lines = (element: Element) => {
      const range = document.createRange();
      range.selectNodeContents(element);
      return [...range.getClientRects()].filter((box) => box.width > 1 && box.height > 1);
    };
    const sheetOf = (box: DOMRect | undefined) => box && Math.floor((box.left + 1) / width);
    const pairs = [...document.querySelectorAll('.page :is(h2, h3, h4)')].flatMap((heading) => {
      let [element, next] = [heading, heading.nextElementSibling];
      while (next === null && element.parentElement !== null) {
        element = element.parentElement;
        next = element.nextElementSibling;
      }
      return next === null ? [] : [[heading, next] as const];
    });
    const sentences = [...document.querySelectorAll('.original')].flatMap((original) => {
      const translation = original.parentElement?.querySelector('.translation');
      return translation ? [[original, translation] as const] : [];
    });
    const filled: number[] = [];
    for (const box of [...document.querySelectorAll('.page :is(p, li, td, h2, h3, h4, svg)')].flatMap(
      lines,
    )) {
      const sheet = sheetOf(box) ?? 0;
      filled[sheet] = Math.max(filled[sheet] ?? 0, box.bottom - root.getBoundingClientRect().top);
    }
    const empty = Array.from(filled.slice(0, -1), (bottom = 0, sheet) => ({ bottom, sheet }))
      .filter(({ bottom }) => bottom < height / 2)
      .map(({ sheet }) => `sheet ${sheet + 1} is half empty`);
    const parted = [...pairs, ...sentences].flatMap(([first, second]) => {
      if (!first.checkVisibility() || !second.checkVisibility()) return [];
      const [end, start] = [sheetOf(lines(first).at(-1)), sheetOf(lines(second)[0])];
      return end === undefined || start === undefined || end === start ? [] : [first.textContent];
    });
    return [...parted, ...empty];
  }, sheet);

for (const { paper, width, height } of [
  { paper: 'A4', width: 703, height: 1032 },
  { paper: 'Letter', width: 739, height: 979 },
]) {
  test(`on ${paper} no heading stands alone at the foot of a sheet, no sentence is parted from its translation, and no sheet is left half empty`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await open(page, pageAt('en'));
    await expect(rows(page)).toHaveCount(27);
    await page.emulateMedia({ media: 'print' });
    // Sheets of some heights, so that breaks fall at many places.
    for (let less = 0; less < 400; less += 40)
      expect(await partedOn(page, { width, height: height - less }), `${less} less`).toEqual([]);
  });
}

test('prints no word on what a mouse does, and says at the end which page of whom it is', async ({
  page,
}) => {
  await page.setViewportSize({ width: 703, height: 1032 });
  await open(page, pageAt('en'));
  await expect(rows(page)).toHaveCount(27);
  const end = page.locator('body > .print-only');
  await expect(end).toBeHidden();
  // All that a reader may have opened.
  await unfold(page);
  await page.locator('details').evaluateAll((all) => {
    for (const details of all) details.setAttribute('open', '');
  });
  const hints = page.getByText(/Ctrl|wheel|Scroll|Choose a mark/).filter({ visible: true });
  await expect(hints).not.toHaveCount(0);
  await page.emulateMedia({ media: 'print' });
  await expect(hints).toHaveCount(0);
  await expect(end).toBeVisible();
  await expect(end).toContainText('Kazakhstan Today (kt.kz), https://');
});

/** No sum with its unit is longer, in letters. */
const ONE_SUM = 32;

test('gives the columns of the table of trade the room that their words need: a sum has two lines at most, and no word is broken', async ({
  page,
}) => {
  for (const lang of ['en', 'kk', 'ru', 'tg']) {
    await page.setViewportSize({ width: 703, height: 1032 });
    await open(page, pageAt(lang));
    await page.emulateMedia({ media: 'print' });
    const cells = page.locator('.records :is(th, td)').filter({ visible: true });
    await expect(cells).not.toHaveCount(0);
    const broken = await cells.evaluateAll((all) =>
      all.flatMap((cell) => {
        const range = document.createRange();
        const walker = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
        const found: string[] = [];
        while (walker.nextNode()) {
          const node = walker.currentNode;
          for (const { index, 0: word } of node.nodeValue?.matchAll(/[\p{L}\p{N}]+/gu) ?? []) {
            range.setStart(node, index);
            range.setEnd(node, index + word.length);
            if (new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size > 1)
              found.push(word);
          }
        }
        return found;
      }),
    );
    expect(broken, lang).toEqual([]);

    const sums = page.locator('.records tbody td:nth-of-type(2)');
    const lines = await sums.evaluateAll(
      (all, most) =>
        all.flatMap((cell) => {
          // Not a range, which has two sums.
          if ((cell.textContent ?? '').length > most) return [];
          const range = document.createRange();
          range.selectNodeContents(cell);
          return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size;
        }),
      ONE_SUM,
    );
    expect(Math.max(...lines), lang).toBeLessThanOrEqual(2);
    await page.emulateMedia({ media: null });
  }
});
