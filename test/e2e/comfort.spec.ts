/** The list of keys, and the size of text that a reader chooses, in a real browser. */
import type { Page } from '@playwright/test';
import { pageAt } from './support/addresses.ts';
import { expectNoViolation } from './support/axe.ts';
import { card, DESKTOP, expectQuery, goTo, open, PHONE, unfold } from './support/explorer.ts';
import { beyondRightEdge, sidewaysScroll } from './support/geometry.ts';
import { expect, test } from './support/test.ts';

const keys = (page: Page) => page.getByRole('dialog', { name: 'Keys' });
const html = (page: Page) => page.locator('html');

test.describe('on a desktop', () => {
  test.use(DESKTOP);

  test('"?" opens the list of keys over the page, and the keys do what it says', async ({ page }) => {
    await open(page, pageAt('en', '?sel=statement:trade-target'));
    await expect(card(page)).toBeVisible();
    const search = page.getByRole('button', { name: 'Search' });
    await search.focus();
    await page.keyboard.press('?');
    await expect(keys(page).getByRole('button', { name: 'Close' })).toBeFocused();
    await expectNoViolation(page, 'the list of keys', 'dialog.keys');

    await test.step('the page below hears nothing; Escape closes the list alone, and the focus is where it was', async () => {
      await page.keyboard.press('/');
      await page.keyboard.press('Escape');
      await expect(keys(page)).toHaveCount(0);
      await expectQuery(page, '?sel=statement:trade-target');
      await expect(search).toBeFocused();
    });

    await test.step('Escape lets go of what is chosen, "/" opens the search', async () => {
      await page.keyboard.press('Escape');
      await expect(card(page)).toHaveCount(0);
      await page.keyboard.press('/');
      await expect(page.getByRole('searchbox')).toBeFocused();
      await page.keyboard.press('Escape');
    });

    await test.step('arrows move the time axis, plus zooms it', async () => {
      const axis = page.getByRole('slider', { name: /^Time axis/ }).or(page.getByLabel(/^Time axis, shown/));
      const name = () => axis.first().getAttribute('aria-label');
      await axis.first().focus();
      const before = await name();
      await page.keyboard.press('+');
      await expect.poll(name).not.toBe(before);
      const zoomed = await name();
      await page.keyboard.press('ArrowRight');
      await expect.poll(name).not.toBe(zoomed);
    });

    await test.step('arrows lead along the marks of the chart, End to the last', async () => {
      const marks = page.locator('.history a');
      await marks.first().focus();
      await page.keyboard.press('ArrowRight');
      await expect(marks.nth(1)).toBeFocused();
      await page.keyboard.press('End');
      await expect(marks.last()).toBeFocused();
    });
  });

  test('a size of text is kept without a flash, and the way back is as short', async ({ page }) => {
    await open(page, pageAt('en'));
    const height = () => page.locator('.site-bar').evaluate((bar) => bar.getBoundingClientRect().height);
    const before = await height();
    await page.getByText('Aa', { exact: true }).click();
    await page.getByRole('radio', { name: '150%' }).check();
    await expect(html(page)).toHaveCSS('font-size', '24px');
    await page.addInitScript(() => {
      new MutationObserver((_, observer) => {
        if (document.body === null) return;
        observer.disconnect();
        sessionStorage.setItem('size-at-body', document.documentElement.dataset['size'] ?? 'none');
      }).observe(document, { childList: true, subtree: true });
    });
    await page.reload();
    expect(await page.evaluate(() => sessionStorage.getItem('size-at-body'))).toBe('150');
    await expect(html(page)).toHaveCSS('font-size', '24px');
    await page.getByText('Aa', { exact: true }).click();
    await page.getByRole('radio', { name: '100%' }).check();
    await expect(html(page)).toHaveCSS('font-size', '16px');
    expect(await height()).toBe(before);
  });
});

test('at the largest size nothing scrolls sideways on a screen of 320 pixels, in the language with the longest words', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 740 });
  await open(page, pageAt('ru'));
  await page.getByText('Aa', { exact: true }).click();
  await page.getByRole('radio', { name: '150\u00a0%' }).check();
  await page.getByRole('heading', { level: 1 }).click();
  await unfold(page);
  for (const query of ['?', '?sel=statement:trade-target', '?sel=place:dushanbe']) {
    await goTo(page, query);
    await expect(card(page)).toHaveCount(query === '?' ? 0 : 1);
    expect(await beyondRightEdge(page), query).toEqual([]);
    expect(await sidewaysScroll(page), query).toBe(0);
  }
});

/** Names in the overview of which a reader does not see the end. */
const cutNames = (page: Page) =>
  page.locator('.glance-row .row-title').evaluateAll((titles) =>
    titles
      .filter((title) => {
        const { clientHeight, clientWidth, scrollHeight, scrollWidth } = title;
        return scrollWidth > clientWidth || scrollHeight > clientHeight + 1;
      })
      .map(({ textContent }) => textContent),
  );

test('a filter that leaves no commitment has the whole titles of what it shows in the overview', async ({
  page,
}) => {
  await open(page, pageAt('ru', '?topic=transport'));
  for (const width of [360, 1024, 1366]) {
    await page.setViewportSize({ width, height: 740 });
    await expect(page.locator('.glance-row')).toHaveCount(3);
    expect(await cutNames(page), `${width} px`).toEqual([]);
    expect(await sidewaysScroll(page)).toBe(0);
  }
});

test('at the largest size the commitments have their whole names, and nothing in the header lies on another', async ({
  page,
}) => {
  await open(page, pageAt('ru'));
  await page.getByText('Aa', { exact: true }).click();
  await page.getByRole('radio', { name: '150\u00a0%' }).check();
  await page.getByText('Aa', { exact: true }).click();
  for (const width of [360, 1366]) {
    await page.setViewportSize({ width, height: 740 });
    expect(await cutNames(page), `${width} px`).toEqual([]);
    const parts = page.locator(
      '.site-bar :is(.brand, .skip-nav a, .languages a, button, summary, .segmented)',
    );
    const crossed = await parts.filter({ visible: true }).evaluateAll((elements) => {
      const boxes = elements
        // The links to the sections are there on a phone for the focus alone.
        .filter((element) => getComputedStyle(element.closest('.skip-nav') ?? element).clipPath === 'none')
        .map((element) => ({ words: element.textContent, box: element.getBoundingClientRect() }));
      return boxes.flatMap(({ words, box: a }, at) =>
        boxes
          .slice(at + 1)
          .filter(({ box: b }) => a.left < b.right - 1 && b.left < a.right - 1)
          .filter(({ box: b }) => a.top < b.bottom - 1 && b.top < a.bottom - 1)
          .map((other) => `${words} and ${other.words}`),
      );
    });
    expect(crossed, `${width} px`).toEqual([]);
  }
});

test.describe('on a phone', () => {
  test.use(PHONE);

  test('the header is one row with the size beside the colours, and the key opens the list all the same', async ({
    page,
  }) => {
    await open(page, pageAt('kk'));
    const tops = await page
      .locator('.site-bar > :is(.brand, nav:not(.skip-nav), .search-open, .text-size, .segmented)')
      .evaluateAll((parts) =>
        parts.map((part) => part.getBoundingClientRect()).map(({ top, height }) => top + height / 2),
      );
    expect(tops).toHaveLength(5);
    expect(Math.max(...tops) - Math.min(...tops)).toBeLessThan(4);
    await expect(page.locator('.keys-open')).toBeHidden();
    await page.keyboard.press('?');
    await expect(page.getByRole('dialog', { name: 'Пернелер' })).toBeVisible();
  });
});
