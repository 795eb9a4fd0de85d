/** The layer from beyond the article: switched off it is gone; its events and the zoom of the time axis. */
import type { Page } from '@playwright/test';
import { pageAt } from './support/addresses.ts';
import { card, DESKTOP, expectQuery, goTo, open, PHONE, rows, statusLine } from './support/explorer.ts';
import { beyondRightEdge, sidewaysScroll } from './support/geometry.ts';
import { readoutOf } from './support/page-data.ts';
import { expect, test } from './support/test.ts';

const axis = (page: Page) => page.getByRole('group', { name: /^Time axis/ });
const timeline = (page: Page) => page.locator('.timeline');
const button = (page: Page, name: string) => timeline(page).getByRole('button', { name });
const events = (page: Page) => timeline(page).locator('.events .fold-content > ol > li');
const shown = (page: Page) => timeline(page).locator('.zoom-range');
const FIRST_VIEW = /1 Jan 2024\s–\s28 Aug 2029/;

/** All words of the page, hidden ones too, but those of the trade panel, the switch and the data. */
async function wordsOf(page: Page): Promise<string> {
  return page.evaluate(() => {
    const copy = document.body.cloneNode(true) as HTMLElement;
    for (const other of copy.querySelectorAll('.trade, .context-switch, script')) other.remove();
    return copy.textContent ?? '';
  });
}

test.describe('on a desktop', () => {
  test.use(DESKTOP);

  test('off, it is gone everywhere, and no statement with it', async ({ page }) => {
    await open(page, pageAt('en', '?context=off'));
    const { context, publisher } = await readoutOf(page);
    await expect(statusLine(page)).toHaveText('27 of 27 statements shown');
    await expect(rows(page)).toHaveCount(27);
    await expect(events(page)).toHaveCount(0);
    const gone = [
      ...context.sources.map(({ publisher }) => publisher),
      '2026-02-16',
      '16 February',
      'beyond the article',
      'Beyond the article',
    ]
      // The article's own publisher is among those of other pages.
      .filter((words) => !publisher.name.includes(words));
    // The card of every statement: test/features/detail/without-context.test.tsx.
    for (const sel of ['', '&sel=statement:treaty-allied-relations']) {
      await goTo(page, `?context=off${sel}`);
      await expect(card(page)).toHaveCount(sel === '' ? 0 : 1);
      const words = await wordsOf(page);
      expect(
        gone.filter((piece) => words.includes(piece)),
        sel,
      ).toEqual([]);
    }
  });

  test('its axis zooms by keys, buttons and wheel, and an event opens its fact and sources', async ({
    page,
  }) => {
    await open(page, pageAt('en'));

    await test.step('keys and buttons zoom; "fit all" shows it from 1993 on', async () => {
      await expect(shown(page)).toHaveText(FIRST_VIEW);
      await expect(events(page).locator('.edge-arrow')).toHaveCount(3);
      await axis(page).focus();
      await page.keyboard.press('+');
      await expect(shown(page)).not.toHaveText(FIRST_VIEW);
      await page.keyboard.press('-');
      await expect(shown(page)).toHaveText(FIRST_VIEW);
      await button(page, 'Fit all').click();
      await expect(shown(page)).toHaveText(/1 Jan 1993/);
      await expect(axis(page).getByText('1995')).toBeVisible();
      await expect(events(page).locator('.mark-shape')).toHaveCount(5);
      await button(page, 'Days of the talks').click();
      await expect(axis(page).getByText('16 Feb')).toBeVisible();
      await button(page, 'Zoom in').click();
      await button(page, 'Years of the article').click();
      await expect(shown(page)).toHaveText(FIRST_VIEW);
    });

    await test.step('Ctrl and the wheel zoom; the wheel alone scrolls', async () => {
      const strip = rows(page).first().locator('.strip');
      await strip.scrollIntoViewIfNeeded();
      await strip.hover();
      const scrolled = () => page.evaluate(() => window.scrollY);
      const before = await scrolled();
      await page.mouse.wheel(0, -60);
      await expect.poll(scrolled).not.toBe(before);
      await expect(shown(page)).toHaveText(FIRST_VIEW);
      await strip.scrollIntoViewIfNeeded();
      await strip.hover();
      const still = await scrolled();
      await page.keyboard.down('Control');
      await page.mouse.wheel(0, -60);
      await page.keyboard.up('Control');
      await expect(shown(page)).not.toHaveText(FIRST_VIEW);
      expect(await scrolled()).toBe(still);
    });

    await test.step('an event opens its fact and sources by keyboard', async () => {
      const treaty = events(page).nth(3);
      await treaty.locator('summary').focus();
      await page.keyboard.press('Enter');
      await expect(treaty.getByRole('link', { name: 'Qazinform' })).toBeVisible();
    });
  });
});

test.describe('on a phone', () => {
  test.use(PHONE);

  // In Kazakh, which has the longer words.
  test('the switch is among the filters, and the page does not scroll sideways, whatever the axis shows', async ({
    page,
  }) => {
    await open(page, pageAt('kk'));
    await page.locator('.filters-toggle').click();
    await page.locator('.filter-sheet').getByRole('checkbox').uncheck();
    await page.keyboard.press('Escape');
    await expectQuery(page, '?context=off');
    await goTo(page, '?');
    const zoom = timeline(page).locator('.zoom button');
    await expect(zoom).toHaveCount(5);
    for (const at of Array(5).keys()) {
      await zoom.nth(at).click();
      expect(await sidewaysScroll(page)).toBe(0);
      expect(await beyondRightEdge(page)).toEqual([]);
    }
    await goTo(page, '?context=off');
    await expect(zoom).toHaveCount(0);
    expect(await sidewaysScroll(page)).toBe(0);
    expect(await beyondRightEdge(page)).toEqual([]);
  });
});

/** Labels of the axis that lie over each other or over the line of the talks, and what is drawn of all dates. */
async function axisOf(page: Page) {
  return timeline(page).evaluate((panel) => {
    const boxes = [...panel.querySelectorAll('.axis-strip text')].map((text) => ({
      words: text.textContent,
      box: text.getBoundingClientRect(),
    }));
    const lines = [...panel.querySelectorAll('.axis-strip use[href="#strip-talks"]')].map((line) => ({
      words: 'the line of the talks',
      box: line.getBoundingClientRect(),
    }));
    const clashes = boxes.flatMap(({ words, box: a }, at) =>
      [...boxes.slice(at + 1), ...lines]
        .filter(
          ({ box: b }) => a.left <= b.right && b.left <= a.right && a.top < b.bottom && b.top < a.bottom,
        )
        .map((other) => `${words} and ${other.words}`),
    );
    return { clashes, labels: boxes.length, marks: panel.querySelectorAll('.mark-shape, .bar').length };
  });
}

// In Kazakh, which has the longer words.
test('zoomed in from all there is, the axis keeps something in sight, and its labels apart', async ({
  page,
}) => {
  const zoom = timeline(page).locator('.zoom button');
  const expectAll = async (when: string) => {
    const { clashes, labels, marks } = await axisOf(page);
    expect(clashes, when).toEqual([]);
    expect(labels, when).toBeGreaterThan(1);
    expect(marks, when).toBeGreaterThan(0);
  };
  await page.setViewportSize(DESKTOP.viewport);
  await open(page, pageAt('kk'));
  for (const width of [360, 1366]) {
    await page.setViewportSize({ width, height: 768 });
    for (const at of [4, 3, 2]) {
      await zoom.nth(at).click();
      await expectAll(`${width} px, button ${at}`);
    }
    for (let press = 1; press <= 16; press += 1) {
      // At its end the button stays and has the focus, and does no more.
      await zoom.nth(0).dispatchEvent('click');
      await expectAll(`${width} px, press ${press}`);
    }
    await expect(zoom.nth(0)).toHaveAttribute('aria-disabled', 'true');
  }
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the layer is shown, and no switch', async ({ page }) => {
    await page.goto(pageAt('en'));
    await expect(page.locator('.visit')).toContainText('16 February 2026');
    await expect(events(page)).toHaveCount(5);
    await expect(page.locator('.context-switch')).toBeHidden();
    await expect(timeline(page).locator('.zoom')).toBeHidden();
  });
});
