/** The article is text first: its words are selected and copied as on any page, and a choice needs a click of its own. */
import type { Page } from '@playwright/test';
import { pageAt } from './support/addresses.ts';
import {
  card,
  chooser,
  DESKTOP,
  expectQuery,
  goTo,
  marks,
  open,
  openWithMap,
  row,
  textMode,
} from './support/explorer.ts';
import { boxOf, pointOn } from './support/geometry.ts';
import { readoutOf } from './support/page-data.ts';
import { expect, test } from './support/test.ts';

test.use(DESKTOP);

/** How many points of the article are tried, evenly spread over it; with 200 of them the same held. */
const POINTS = 16;

/** Brings one of evenly spread words of the article to the middle of the screen, and gives the middle of it. */
async function wordAt(page: Page, at: number): Promise<{ text: string; x: number; y: number }> {
  return page.evaluate(
    ([at, points]) => {
      const walker = document.createTreeWalker(document.querySelector('.text') as Node, NodeFilter.SHOW_TEXT);
      const words: Range[] = [];
      while (walker.nextNode()) {
        // The other text is hidden, and a word of ours is not to be selected.
        const parent = walker.currentNode.parentElement as Element;
        if (!parent.checkVisibility() || parent.matches('.set-aside em')) continue;
        for (const { index, 0: text } of walker.currentNode.nodeValue?.matchAll(/\p{L}[\p{L}\p{N}]{2,}/gu) ??
          []) {
          const range = document.createRange();
          range.setStart(walker.currentNode, index);
          range.setEnd(walker.currentNode, index + text.length);
          words.push(range);
        }
      }
      const range = words[Math.floor((at * words.length) / points)] as Range;
      range.startContainer.parentElement?.scrollIntoView({ block: 'center' });
      // A long passage is taller than the screen's middle: its own line is brought there.
      window.scrollBy(0, range.getBoundingClientRect().top - window.innerHeight / 3);
      const [line] = range.getClientRects();
      const { left, top, width, height } = line as DOMRect;
      // A mouse stands on whole pixels.
      const [x, y] = [Math.round(left + Math.min(width / 2, 12)), Math.round(top + height / 2)];
      return { text: range.toString(), x, y };
    },
    [at, POINTS] as const,
  );
}

const selected = (page: Page): Promise<string> => page.evaluate(() => String(getSelection()));

test('text is selected by dragging and by a double click on any word of the article, and a drag opens nothing', async ({
  page,
}) => {
  await open(page, pageAt('en'));

  await test.step('a drag from any word', async () => {
    const unselected: string[] = [];
    for (let at = 0; at < POINTS; at += 1) {
      const { text, x, y } = await wordAt(page, at);
      const { right } = await boxOf(page.locator('.text'));
      const aside = x + 40 < right ? 40 : -40;
      await page.mouse.move(x, y);
      await page.mouse.down();
      await page.mouse.move(x + aside, y, { steps: 2 });
      await page.mouse.up();
      if ((await selected(page)).trim() === '') unselected.push(text);
    }
    expect(unselected).toEqual([]);
    await expect(card(page)).toHaveCount(0);
    await expect(chooser(page)).toHaveCount(0);
    await expectQuery(page, '');
  });

  await test.step('a drag along a row', async () => {
    await page.evaluate(() => getSelection()?.removeAllRanges());
    const line = row(page, 'Agreed to take concerted measures');
    await line.evaluate((element) => element.scrollIntoView({ block: 'center' }));
    const { left, top, right, bottom } = await boxOf(line.locator('.row-date'));
    await page.mouse.move(left + 20, (top + bottom) / 2);
    await page.mouse.down();
    await page.mouse.move(right - 20, (top + bottom) / 2, { steps: 4 });
    await page.mouse.up();
    await expect.poll(() => selected(page)).not.toBe('');
    await expectQuery(page, '');
    await expect(card(page)).toHaveCount(0);
  });

  await test.step('a double click selects the word under it', async () => {
    const other: string[] = [];
    for (let at = 0; at < POINTS; at += 1) {
      const { text, x, y } = await wordAt(page, at);
      await page.mouse.dblclick(x, y);
      const word = (await selected(page)).trim();
      // What was opened would move the page for the next word.
      await page.keyboard.press('Escape');
      if (await chooser(page).isVisible()) await chooser(page).getByRole('button').click();
      await goTo(page, '?');
      await expect(card(page)).toHaveCount(0);
      // A word with a hyphen is one or several to the browser, which knows its letters only.
      if (word === '' || !(text.includes(word) || word.includes(text))) other.push(`${text}: "${word}"`);
    }
    expect(other).toEqual([]);
  });
});

test('the second of two clicks leaves what the first has opened; a later click lets go', async ({ page }) => {
  await openWithMap(page, pageAt('en'));
  for (const { name, target } of [
    { name: 'a mark', target: marks(page).filter({ hasText: /Cooperation Programme/ }) },
    { name: 'a row', target: row(page, 'Agreed to take concerted measures') },
    { name: 'a place', target: page.locator('.map-frame button[data-place="dushanbe"]') },
  ]) {
    await test.step(name, async () => {
      await target.dblclick({ delay: 30 });
      await expect(card(page)).toBeVisible();
      await expect(card(page)).toHaveCount(1);
      await target.click();
      await expect(card(page)).toHaveCount(0);
    });
  }

  await test.step('a country of the map', async () => {
    const { x, y } = await pointOn(page.locator('.live-map path.area').first());
    await page.mouse.dblclick(x, y);
    await expect(card(page)).toBeVisible();
    await page.keyboard.press('Escape');
  });
});

test('words do not move between two clicks, shared words with their chooser included', async ({ page }) => {
  for (const { words, opened } of [
    { words: marks(page).filter({ hasText: /^The ministers reviewed/ }), opened: chooser(page) },
    { words: marks(page).filter({ hasText: /Cooperation Programme/ }), opened: card(page) },
  ]) {
    // Anew: the page may still be on its way to what was opened before.
    await open(page, pageAt('en'));
    await words.evaluate((element) => element.scrollIntoView({ block: 'end' }));
    await page.evaluate(() => window.scrollBy(0, -10));
    // Its first line: words that begin within a line do not fill their box.
    const before = await words.evaluate((element) => {
      const { left, top } = element.getClientRects()[0] as DOMRect;
      return { left, top: element.getBoundingClientRect().top, line: top };
    });
    // Looked at with the second click: what may move them afterwards does so soon.
    await words.evaluate((element) => {
      const note = () => element.setAttribute('data-top', `${element.getBoundingClientRect().top}`);
      document.addEventListener('dblclick', note, { capture: true, once: true });
    });
    await page.mouse.dblclick(Math.round(before.left + 20), Math.round(before.line + 12));
    const top = Number(await words.getAttribute('data-top'));
    expect(Math.abs(top - before.top)).toBeLessThan(1);
    const word = (await selected(page)).trim();
    expect(word).not.toBe('');
    expect((await words.textContent()) ?? '').toContain(word);
    // It comes into view when no second click can follow.
    await expect(opened).toBeInViewport({ ratio: 1 });
  }
});

test('what is copied is the words alone, with a chooser open among them too', async ({ page }) => {
  await open(page, pageAt('en'));
  await textMode(page, 'Kazakh').check();
  await marks(page)
    .filter({ hasText: /^Министрлер$/ })
    .click();
  await expect(chooser(page)).toBeVisible();
  await page.evaluate(() => getSelection()?.selectAllChildren(document.querySelector('.text') as Node));
  const { text, paragraphs } = await readoutOf(page);
  const bare = (words: string) => words.replace(/\s+/g, ' ').trim();
  expect(bare(await selected(page))).toBe(
    bare(paragraphs.map(({ range }) => text.slice(...range)).join(' ')),
  );
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('passages are links, and their words can be selected all the same', async ({ page }) => {
    await page.goto(pageAt('kk'));
    const mark = marks(page).first();
    await expect(mark).toHaveAttribute('href', /^\?sel=statement:/);
    await expect(mark).toHaveCSS('user-select', 'text');
    await expect(mark).toHaveCSS('-webkit-user-drag', 'none');
  });
});
