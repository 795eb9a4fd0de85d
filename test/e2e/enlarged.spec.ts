/** Text that a reader enlarges in the browser, and long words: the page keeps to the screen, and no words are cut off. */
import { pageAt } from './support/addresses.ts';
import { card, goTo, open, unfold, untilInteractive } from './support/explorer.ts';
import { beyondRightEdge, cutOff, sidewaysScroll } from './support/geometry.ts';
import { expect, test } from './support/test.ts';

// The page's policy allows no foreign style; the reader's own is put past it, as an extension would.
test.use({ bypassCSP: true });

const SIZES = [
  { width: 360, size: '150%' },
  { width: 390, size: '200%' },
];

// A note about the address, in one long word, and a filter in the bar.
const NOTED = `?topic=${'x'.repeat(60)}&strength=discussed`;

// The cards in Kazakh, which has the longest words.
for (const [lang, queries] of Object.entries({
  kk: [NOTED, '?sel=statement:trade-target', '?sel=place:dushanbe'],
  ...{ en: [NOTED], ru: [NOTED], tg: [NOTED] },
})) {
  test(`${lang}: enlarged to 150 and 200 %, the page scrolls nowhere sideways and cuts nothing off`, async ({
    page,
  }) => {
    await open(page, pageAt(lang));
    for (const { width, size } of SIZES) {
      await page.setViewportSize({ width, height: 740 });
      await page.addStyleTag({ content: `html { font-size: ${size} !important; }` });
      await unfold(page);
      for (const query of queries) {
        await goTo(page, query);
        await expect(card(page)).toHaveCount(query.includes('sel=') ? 1 : 0);
        await page.locator('details').evaluateAll((all) => {
          for (const details of all) details.setAttribute('open', '');
        });
        const state = `${size}, ${query}`;
        expect(await beyondRightEdge(page), state).toEqual([]);
        expect(await sidewaysScroll(page), state).toBe(0);
        expect(await cutOff(page), state).toEqual([]);
      }
    }
  });
}

/** 26 letters in one piece, as the languages of the pages may have them. */
const LONG_WORDS = {
  kk: 'қанағаттандырылмағандықтан',
  ru: 'частнопредпринимательского',
  tg: 'байналмилаликунонидашудаго',
};
/** Names that are the same in every language, and what has no words. */
const FIXED = '.brand, .languages, .map-frame, svg, script';

test('long words fit a screen of 320 pixels', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 740 });
  await open(page, pageAt('kk', '?sel=statement:trade-target'));
  await unfold(page);
  await expect(card(page)).toBeVisible();

  for (const [lang, word] of Object.entries(LONG_WORDS)) {
    await test.step(`in any text of the page, ${lang}`, async () => {
      await page.evaluate(
        ([language, longWord, fixed]) => {
          document.documentElement.lang = language;
          const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
          while (texts.nextNode()) {
            const text = texts.currentNode;
            const isWords = /\p{L}{4}/u.test(text.nodeValue ?? '');
            if (isWords && !text.parentElement?.closest(fixed)) text.nodeValue = ` ${longWord} `;
          }
        },
        [lang, word, FIXED] as const,
      );
      expect(await beyondRightEdge(page)).toEqual([]);
      expect(await sidewaysScroll(page)).toBe(0);
      expect(await cutOff(page)).toEqual([]);
    });
  }

  await test.step('of 20 letters in every title, enlarged as well', async () => {
    await page.reload();
    await untilInteractive(page);
    await unfold(page);
    await expect(card(page)).toBeVisible();
    const titles = page.locator(
      'h1, h2, .text-title .mark, .row-title, .card h2, .statement-link > span:last-child',
    );
    await titles.evaluateAll((all) => {
      for (const title of all) title.append(' жауапкершіліктеріміз');
    });
    await page.addStyleTag({ content: 'html { font-size: 150% !important; }' });
    expect(await beyondRightEdge(page)).toEqual([]);
    expect(await sidewaysScroll(page)).toBe(0);
  });
});
