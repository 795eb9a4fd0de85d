/** Nothing is shown without the passage that says it: all 27 statements, in the article as the browser drew it. */
import type { Locator, Page } from '@playwright/test';
import { pageAt } from './support/addresses.ts';
import { numbersWithoutOrigin } from './support/evidence.ts';
import { card, chosenMarks, DESKTOP, goTo, mark, marks, open, row, textMode } from './support/explorer.ts';
import { boxOf, whatHidesFirstLine } from './support/geometry.ts';
import { passageTexts, readoutOf, statementOf } from './support/page-data.ts';
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
    await test.step(`${statement.id} is chosen by its address, its marks are exactly its passages, and every number of its card has its origin`, async () => {
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
      expect((await numbersWithoutOrigin(page, '.card')).without).toEqual([]);
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

/** The mark of a statement in the text that is shown. */
const markOf = (page: Page, id: string) =>
  marks(page)
    .and(page.locator(`[href*="statement:${id}#"]`))
    .first();
const TINTLESS = 'rgba(0, 0, 0, 0)';

test('commitments stand out, what was raised is quieter, and the rest shows when it is asked for', async ({
  page,
}) => {
  await open(page, pageAt('en'));
  const readout = await readoutOf(page);
  for (const { id, style, isTinted } of [
    { id: 'cooperation-programme', style: 'double', isTinted: true },
    { id: 'trade-target', style: 'solid', isTinted: true },
    { id: 'political-dialogue', style: 'dashed', isTinted: true },
    { id: 'transit-potential', style: 'dotted', isTinted: false },
    { id: 'agriculture', style: 'dotted', isTinted: false },
  ]) {
    await test.step(`${id}: ${style}`, async () => {
      await expect(markOf(page, id)).toHaveCSS('text-decoration-style', style);
      await expect(markOf(page, id)).toHaveCSS('text-decoration-line', 'underline');
      const { backgroundColor } = await markOf(page, id).evaluate((mark) => getComputedStyle(mark));
      expect(backgroundColor !== TINTLESS).toBe(isTinted);
    });
  }

  const fact = markOf(page, 'top-three-partner');
  const line = (value: string) => expect(fact).toHaveCSS('text-decoration-line', value);
  await test.step('a fact: under the pointer, with its row, in focus, and when chosen', async () => {
    await line('none');
    await fact.hover();
    await line('underline');
    await page.mouse.move(0, 0);
    await line('none');
    await row(page, statementOf(readout, 'top-three-partner').title).hover();
    await line('underline');
    await page.mouse.move(0, 0);
    await line('none');
    await fact.focus();
    await page.keyboard.press('Shift+Tab');
    await line('none');
    await page.keyboard.press('Tab');
    await line('underline');
    await page.keyboard.press('Enter');
    await expect(card(page)).toBeVisible();
    await line('underline');
  });
});

test('forced colours: the text that is shown, the passage and the strengths can be told', async ({
  page,
}) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await open(page, pageAt('en', '?sel=statement:trade-target'));
  const ground = (radio: Locator) =>
    radio.evaluate((input) => getComputedStyle(input.nextElementSibling as Element).backgroundColor);
  for (const name of ['English', 'Kazakh', 'Both']) {
    await textMode(page, name).check();
    await test.step(`${name}: the passage alone is framed, and the control shows what is chosen`, async () => {
      const framed = marks(page).and(page.locator('.is-chosen'));
      await expect(framed.first()).toHaveCSS('outline-style', 'solid');
      const outlines = await marks(page).evaluateAll((all) =>
        all
          .filter((mark) => getComputedStyle(mark).outlineStyle !== 'none')
          .map(({ className }) => className.includes('is-chosen')),
      );
      expect(outlines).toEqual(Array.from({ length: await framed.count() }, () => true));
      const grounds = await Promise.all(
        ['English', 'Kazakh', 'Both'].map((one) => ground(textMode(page, one))),
      );
      expect(new Set(grounds).size).toBe(2);
      const chosen = await ground(textMode(page, name));
      expect(grounds.filter((one) => one === chosen)).toHaveLength(1);
    });
  }
  for (const [id, style] of Object.entries({ 'cooperation-programme': 'double', agriculture: 'dotted' }))
    await expect(markOf(page, id)).toHaveCSS('text-decoration-style', style);
});

test('a chosen passage stays in sight when two columns become one, and one becomes two', async ({ page }) => {
  await open(page, pageAt('en'));
  for (const chosen of ['statement:wreath', 'figure:goal-2bn', 'place:dushanbe']) {
    await goTo(page, `?sel=${chosen}`);
    await expect(card(page)).toBeVisible();
    for (const width of [800, 1440, 360]) {
      await page.setViewportSize({ width, height: 900 });
      await expect
        .poll(
          async () => Promise.all((await chosenMarks(page).all()).map((words) => whatHidesFirstLine(words))),
          { message: `what hides the passages of ${chosen} at ${width} px` },
        )
        .toContain(null);
    }
  }
});

test('the text begins right below its heading, and the credit of a photo is small', async ({ page }) => {
  await open(page, pageAt('en'));
  const size = (selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize));
  for (const width of [1440, 360]) {
    await page.setViewportSize({ width, height: 900 });
    const heading = await boxOf(page.locator('#article-heading'));
    const { top } = await boxOf(page.locator('.text'));
    expect(top - heading.bottom).toBeGreaterThanOrEqual(0);
    expect(top - heading.bottom).toBeLessThanOrEqual(40);
  }
  expect(await size('.article h2')).toBe(20);
  expect(await size('.text-title')).toBeLessThanOrEqual(24);
  const credit = page.locator('.text p').filter({ hasText: 'Photo: gov.kz' });
  await expect(credit).toHaveText(/The photo's credit\.$/);
  expect(await size('.set-aside .translation')).toBe(13);
});
