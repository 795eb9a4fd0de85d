/** The page of a statement's own, whose address is what people pass on. */
import { pageAt } from './support/addresses.ts';
import { card, DESKTOP } from './support/explorer.ts';
import { expect, test } from './support/test.ts';

test.use(DESKTOP);

const OWN = `${pageAt('en')}trade-target/`;

test('leads on to the statement in the explorer, and Back leads past it', async ({ page }) => {
  await page.goto(pageAt('kk'));
  await page.goto(OWN);
  await expect(page).toHaveURL(pageAt('en', '?sel=statement:trade-target'));
  await expect(card(page)).toContainText('2 billion US dollars');
  await page.goBack();
  await expect(page).toHaveURL(pageAt('kk'));
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('has the words in both languages, and a link to the explorer', async ({ page }) => {
    await page.goto(OWN);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.locator('blockquote[lang="kk"]')).toContainText('2 млрд АҚШ долларына');
    await page.getByRole('link').click();
    await expect(page).toHaveURL(pageAt('en', '?sel=statement:trade-target'));
  });
});
