/** Nothing is shown without the passage that says it: all 27 statements, in the article as the browser drew it. */
import type { Page } from '@playwright/test';
import { pageAt } from './support/addresses.ts';
import { card, chosenMarks, DESKTOP, goTo, mark, marks, open, row, textMode } from './support/explorer.ts';
import { passageTexts, readoutOf } from './support/page-data.ts';
import { expect, test } from './support/test.ts';

test.use(DESKTOP);

/** Marked pieces are put together without what the cutting may leave at their ends. */
const bare = (words: string): string => words.replace(/\s+/g, ' ').trim();

/** Expects the article as drawn to be the article as it came. */
async function expectWholeText(page: Page): Promise<void> {
  const { text, paragraphs } = await readoutOf(page);
  const drawn = await page
    .locator('.text > *')
    .evaluateAll((blocks) =>
      blocks.map((block) =>
        [...block.querySelectorAll('.original')].map((sentence) => sentence.textContent).join(' '),
      ),
    );
  expect(drawn.map(bare)).toEqual(paragraphs.map(({ range }) => bare(text.slice(...range))));
}

test('kk: the article as drawn is the article as it came', { tag: '@smoke' }, async ({ page }) => {
  await open(page, pageAt('kk'));
  await expectWholeText(page);
});

test('en: the article as drawn is the article as it came, and its marks are exactly the passages', async ({
  page,
}) => {
  // In both, since the passages are words of the original.
  await open(page, pageAt('en', '?text=both'));
  await expectWholeText(page);
  const readout = await readoutOf(page);
  expect(readout.statements).toHaveLength(27);

  await test.step('every mark leads to a statement, and no mark stands in another one', async () => {
    const ids = new Set(readout.statements.map(({ id }) => id));
    const led = await marks(page).evaluateAll((links) =>
      links.map((link) =>
        new URLSearchParams((link.getAttribute('href') ?? '').replace(/#.*/, '')).get('sel'),
      ),
    );
    expect(led.filter((sel) => !ids.has(sel?.replace('statement:', '') ?? ''))).toEqual([]);
    await expect(page.locator('.mark .mark')).toHaveCount(0);
  });

  for (const statement of readout.statements) {
    await test.step(`${statement.id} is chosen by its address, and its marks are exactly its passages`, async () => {
      await goTo(page, `?sel=statement:${statement.id}&text=original`);
      await expect(card(page)).toHaveAccessibleName(statement.title);
      const chosen = await chosenMarks(page).allTextContents();
      expect(bare(chosen.join(' '))).toBe(bare(passageTexts(readout, statement).join(' ')));
      await expect(chosenMarks(page).first()).not.toHaveCSS('background-color', 'rgba(0, 0, 0, 0)');
      await expect(row(page, statement.title)).toHaveAttribute('aria-current', 'true');
      const quotes = await card(page).locator('blockquote').allTextContents();
      expect(quotes).toEqual(
        statement.passages.map((parts) => parts.map((range) => readout.text.slice(...range)).join(' … ')),
      );
    });
  }

  await test.step('filtered out means unmarked: words of other statements are plain text', async () => {
    await goTo(page, '?strength=signed&text=original');
    await expect(marks(page)).toHaveCount(1);
    await expect(marks(page)).toHaveText(/бағдарламасына қол қойылды\.$/);
  });

  await test.step('the article shows its translation, the original, or both', async () => {
    await goTo(page, '?');
    const original = page.locator('.original').filter({ visible: true });
    const translation = page.locator('.translation').filter({ visible: true });
    const sentences = readout.paragraphs.flatMap((paragraph) => paragraph.sentences).length;
    await expect(translation).toHaveCount(sentences);
    await expect(original).toHaveCount(0);
    await textMode(page, 'Kazakh').check();
    await expect(translation).toHaveCount(0);
    await expect(original).toHaveCount(sentences);
    await textMode(page, 'Both').check();
    await expect(translation).toHaveCount(sentences);
    await expect(original).toHaveCount(sentences);

    // The words of the translation lead to the statements as well.
    await textMode(page, 'English').check();
    await mark(page, 'cooperation in agriculture').click();
    await expect(card(page)).toHaveAccessibleName(/agriculture/);
    await expect(chosenMarks(page)).toHaveCount(1);
  });
});
