/** The way of a quote: copied from the card, altered or not, and checked on the page with what a reader takes along. */
import type { Page } from '@playwright/test';
import { pageAt } from './support/addresses.ts';
import { card, DESKTOP, open, PHONE } from './support/explorer.ts';
import { sidewaysScroll } from './support/geometry.ts';
import { expect, test } from './support/test.ts';

const field = (page: Page) => page.getByRole('textbox', { name: 'The quote' });
const answer = (page: Page) => page.locator('[aria-live="polite"]', { has: page.locator('.quote-answer') });

/** What the card of a statement copies. */
async function copiedQuote(page: Page, statement: string): Promise<string> {
  await open(page, pageAt('en', `?sel=statement:${statement}`));
  await card(page).getByRole('button', { name: 'Copy quote' }).click();
  await expect(card(page).getByRole('status')).toHaveText('Copied.');
  return page.evaluate(() => navigator.clipboard.readText());
}

test.describe('on a phone', () => {
  test.use(PHONE);

  test('a copied quote is the same, a changed one is shown where, and nothing is asked of anybody', async ({
    page,
    context,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const quote = await copiedQuote(page, 'trade-target');
    await open(page, pageAt('en', 'use/'));
    await expect(field(page)).toBeEditable();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));

    await test.step('as it was copied, answered in a mail', async () => {
      await field(page).fill(quote.replace(/^/gm, '> '));
      await expect(answer(page)).toContainText('The same: the article has these words.');
    });

    await test.step('with another number', async () => {
      await field(page).fill(quote.replace('2 млрд', '3 млрд'));
      await expect(answer(page)).toContainText('Changed: the article does not have it so.');
      await expect(answer(page).locator('del')).toHaveText('2');
      await expect(answer(page).locator('ins')).toHaveText('3');
      expect(await sidewaysScroll(page)).toBe(0);
    });

    await test.step('the way to its statement', async () => {
      expect(asked).toEqual([]);
      await answer(page).getByRole('link').click();
      await expect(card(page)).toBeVisible();
      await expect(page).toHaveURL(pageAt('en', '?sel=statement:trade-target'));
    });
  });
});

test.describe('on a desktop', () => {
  test.use(DESKTOP);

  test('explorer and article are cited with one click, the explorer with its own address', async ({
    page,
    context,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const copied = () => page.evaluate(() => navigator.clipboard.readText());
    await open(page, pageAt('en', 'use/?topic=economy'));
    const buttons = (what: string) => page.getByRole('group', { name: what });
    await buttons('This explorer').getByRole('button', { name: 'BibTeX' }).click();
    await expect.poll(copied).toContain(`url = {${new URL('..', page.url()).href}}`);
    await buttons('The article').getByRole('button', { name: 'Text' }).click();
    await expect.poll(copied).toMatch(/^Kazakhstan Today \(kt\.kz\)\. \(n\.d\.\)\./);
    await buttons('A link to this view').getByRole('button', { name: 'Copy link' }).click();
    await expect.poll(copied).toBe(new URL('../?topic=economy', page.url()).href);
  });
});
