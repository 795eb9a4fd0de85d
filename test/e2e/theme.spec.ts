/** Colours: the device's, or the reader's own, kept and never flashed. */
import type { Page } from '@playwright/test';
import { locateChromium } from '../../tools/chromium.mjs';
import { pageAt } from './support/addresses.ts';
import { cardHeading, DESKTOP, goTo, open, untilInteractive } from './support/explorer.ts';
import { boxOf, isInside, overlaps } from './support/geometry.ts';
import { expect, test } from './support/test.ts';

test.use(DESKTOP);

const LIGHT = 'rgb(250, 248, 244)';
const DARK = 'rgb(20, 24, 28)';
const html = (page: Page) => page.locator('html');
const choose = (page: Page, theme: string) =>
  page.getByRole('group', { name: 'Colours' }).getByRole('radio', { name: theme }).check();

test('the page has the device’s colours; the reader’s choice wins, is kept, never flashes, and can be taken back', {
  tag: '@smoke',
}, async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await open(page, pageAt('en'));

  await test.step('the device’s, also when they change while the page is open', async () => {
    await expect(page.getByRole('radio', { name: 'System' })).toBeChecked();
    await expect(html(page)).toHaveCSS('background-color', LIGHT);
    await page.emulateMedia({ colorScheme: 'dark' });
    await expect(html(page)).toHaveCSS('background-color', DARK);
    await page.emulateMedia({ colorScheme: 'light' });
  });

  await test.step('the reader’s, and after a reload they are there before the page’s body is', async () => {
    await choose(page, 'Dark');
    await expect(html(page)).toHaveCSS('background-color', DARK);
    await page.addInitScript(() => {
      new MutationObserver((_, observer) => {
        if (document.body === null) return;
        observer.disconnect();
        sessionStorage.setItem('theme-at-body', document.documentElement.dataset['theme'] ?? 'none');
      }).observe(document, { childList: true, subtree: true });
    });
    await page.reload();
    expect(await page.evaluate(() => sessionStorage.getItem('theme-at-body'))).toBe('dark');
    await expect(html(page)).toHaveCSS('background-color', DARK);
    await expect(page.getByRole('radio', { name: 'Dark' })).toBeChecked();
  });

  await test.step('kept in both languages, until they are taken back', async () => {
    await page.getByRole('link', { name: 'Қазақша' }).click();
    await expect(html(page)).toHaveAttribute('lang', 'kk');
    await expect(html(page)).toHaveCSS('background-color', DARK);

    await page.goBack();
    await choose(page, 'System');
    await expect(html(page)).toHaveCSS('background-color', LIGHT);
    await page.reload();
    await expect(html(page)).toHaveCSS('background-color', LIGHT);
  });
});

test('a page from the page cache takes up the colours chosen on another page since', async ({
  playwright,
  baseURL,
  launchOptions,
}) => {
  // The browser of the other tests has no page cache, and one without windows none that a page comes back from.
  const browser = await playwright.chromium.launch({
    ...launchOptions,
    executablePath: locateChromium() ?? '',
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
  });
  try {
    const page = await browser.newPage({
      ...DESKTOP,
      baseURL: baseURL ?? '',
      colorScheme: 'light',
      serviceWorkers: 'block',
    });
    await open(page, pageAt('en'));
    await page.evaluate(() =>
      addEventListener('pageshow', ({ persisted }) => Object.assign(window, { persisted })),
    );
    await page.getByRole('link', { name: 'Қазақша' }).click();
    await expect(html(page)).toHaveAttribute('lang', 'kk');
    await untilInteractive(page);
    await page.getByRole('radio', { name: 'Күңгірт' }).check();
    // A page that comes back does not load again.
    await page.goBack({ waitUntil: 'commit' });
    await page.waitForFunction(() => 'persisted' in window && window.persisted);
    await expect(html(page)).toHaveAttribute('lang', 'en');
    await expect(html(page)).toHaveCSS('background-color', DARK);
    await expect(page.getByRole('radio', { name: 'Dark' })).toBeChecked();
  } finally {
    await browser.close();
  }
});

test('forced colours keep the ladder’s second cue, and draw pictures in the reader’s own', async ({
  page,
}) => {
  await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
  await open(page, pageAt('en', '?sel=statement:trade-target'));
  await expect(page.locator('.original .mark.rung-3').first()).toHaveCSS('text-decoration-style', 'dashed');
  await expect(page.locator('.original .mark.rung-1').first()).toHaveCSS('text-decoration-style', 'dotted');
  // What is chosen can still be told from what is not.
  const looks = await page.locator('.original .mark').evaluateAll((marks) =>
    marks.map((mark) => ({
      isChosen: mark.classList.contains('is-chosen'),
      look: `${getComputedStyle(mark).backgroundColor} ${getComputedStyle(mark).outlineStyle} ${getComputedStyle(mark).borderStyle} ${getComputedStyle(mark).fontWeight}`,
    })),
  );
  const chosen = new Set(looks.filter(({ isChosen }) => isChosen).map(({ look }) => look));
  expect(looks.filter(({ isChosen, look }) => !isChosen && chosen.has(look))).toEqual([]);

  await goTo(page, '?');
  const own = await html(page).evaluate((root) => getComputedStyle(root).color);
  for (const shape of [
    '.timeline .bar',
    '.beside-group .mark-shape',
    '.target-bar .bar-reached',
    '.history .article',
  ])
    await expect(page.locator(shape).first(), shape).toHaveCSS('fill', own);
});

test('forced colours tell what is chosen from what is not: chips, themes, languages, rows, passages, places', async ({
  page,
}) => {
  await page.emulateMedia({ forcedColors: 'active' });
  const look = (selector: string) =>
    page
      .locator(selector)
      .filter({ visible: true })
      .evaluateAll((all) =>
        all.map((one) => {
          const canvas = getComputedStyle(document.documentElement).backgroundColor;
          const { backgroundColor, borderTopStyle, borderTopWidth, outlineStyle } = getComputedStyle(one);
          // Without a ground of its own it has that of the page.
          const ground = /, 0\)$/.test(backgroundColor) ? canvas : backgroundColor;
          return `${ground} ${borderTopStyle} ${borderTopWidth} ${outlineStyle}`;
        }),
      );
  /** Whatever of the kind is chosen looks alike, and like nothing else of it. */
  const expectTold = async (kind: string, chosen: string) => {
    const own = await look(`:is(${kind})${chosen}`);
    expect(own.length, kind).toBeGreaterThan(0);
    const others = await look(`:is(${kind}):not(${chosen})`);
    expect(others.length, kind).toBeGreaterThan(0);
    expect(new Set(own).size, kind).toBe(1);
    expect(others, kind).not.toContain(own[0]);
  };
  await open(page, pageAt('en', '?topic=economy&strength=agreed'));
  await expectTold('.facet-topic .chip', '[aria-pressed=true]');
  await expectTold('.facet-strength .chip', '[aria-pressed=true]');
  // A number is read on the ground that its name is read on.
  for (const chip of await page.locator('.facet-strength .chip').all()) {
    const own = await chip.evaluate((one) => getComputedStyle(one).color);
    await expect(chip.locator('.chip-count')).toHaveCSS('color', own);
    // Else the browser puts a ground behind each word, over the edge of the chip.
    await expect(chip).toHaveCSS('forced-color-adjust', 'none');
  }
  await expectTold('.site-bar .segmented input + span', ':is(:checked + span)');
  await expectTold('.languages a', '[aria-current]');

  await goTo(page, '?sel=statement:trade-target');
  await expect(page.locator('.glance .row')).toHaveCount(5);
  await expectTold('.glance .row', '.is-chosen');
  await expectTold('.timeline .rows .row', '.is-chosen');
  await expectTold('.text .mark', '.is-chosen');

  await goTo(page, '?sel=place:dushanbe');
  await expect(cardHeading(page)).toHaveText('Dushanbe');
  await expectTold('.map-frame .place-button', '.is-chosen');
  await expectTold('.place-list a', '.is-chosen');
});

test('whoever asks for more contrast has stronger words and lines, and nothing made faint', async ({
  page,
}) => {
  const looks = () =>
    page.evaluate(() => {
      const probe = document.body.appendChild(document.createElement('i'));
      const luminance = (name: string) => {
        probe.style.color = `var(${name})`;
        const parts =
          getComputedStyle(probe)
            .color.match(/[\d.]+/g)
            ?.map((part) => Number(part) / 255) ?? [];
        const [r = 0, g = 0, b = 0] = parts.map((part) =>
          part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4,
        );
        return 0.2126 * r + 0.7152 * g + 0.0722 * b;
      };
      const contrast = (a: number, b: number) => (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
      const paper = luminance('--paper');
      const found = ['--ink-soft', '--line', '--line-strong'].map((name) => contrast(luminance(name), paper));
      probe.remove();
      const faint = [...document.querySelectorAll('.is-dim *')].filter(
        (part) => Number(getComputedStyle(part).opacity) < 1,
      ).length;
      return { soft: found[0] ?? 0, line: found[1] ?? 0, strong: found[2] ?? 0, faint };
    });
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, contrast: 'no-preference' });
    await open(page, pageAt('en', '?sel=statement:trade-target'));
    await expect(page.locator('.glance .row.is-dim')).toHaveCount(4);
    const usual = await looks();
    expect(usual.faint).toBeGreaterThan(0);
    await page.emulateMedia({ colorScheme, contrast: 'more' });
    const more = await looks();
    expect(more.faint).toBe(0);
    expect(more.soft).toBeGreaterThan(10);
    expect(more.line).toBeGreaterThan(3);
    expect(more.strong).toBeGreaterThan(7);
    expect(usual.soft).toBeLessThan(more.soft);
  }
});

test('a facet that opens has its name inside its frame', async ({ page }) => {
  await open(page, pageAt('en'));
  await page.locator('.facet-menu > summary').filter({ hasText: 'Place' }).click();
  const frame = page.locator('.facet-menu[open] > fieldset');
  const [outer, legend] = [await boxOf(frame), await boxOf(frame.locator('legend'))];
  // A legend that lies over the upper edge begins where the frame does.
  expect(legend.top).toBeGreaterThan(outer.top + 2);
  for (const chip of await frame.locator('.chip').all()) {
    expect(isInside(await boxOf(chip), outer)).toBe(true);
    expect(overlaps(await boxOf(chip), legend)).toBe(false);
  }
});
