/** The address is the view: reloaded, gone back to, pasted, shared in another language. */
import type { Page } from '@playwright/test';
import { languageAt, pageAt } from './support/addresses.ts';
import {
  card,
  chosenMarks,
  DESKTOP,
  expectQuery,
  goTo,
  open,
  pressedChips,
  rows,
  textMode,
  untilInteractive,
} from './support/explorer.ts';
import { expect, test } from './support/test.ts';

test.use(DESKTOP);

const VIEW = '?topic=economy,agriculture&strength=discussed,fact&sel=statement:agriculture';

/** Expects the view of {@link VIEW}, in whichever language. */
async function expectView(page: Page): Promise<void> {
  await expect(rows(page)).toHaveCount(6);
  await expect(pressedChips(page)).toHaveCount(4);
  await expect(card(page)).toBeVisible();
  await expect(chosenMarks(page)).toHaveText([/^(The interlocutors dwelt|Сұхбаттастар ауыл)/]);
  await expect(chosenMarks(page)).toBeInViewport();
}

test('a pasted link, a reload and the other language give the same view, and the card copies the link to it', {
  tag: '@smoke',
}, async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const copied = () => page.evaluate(() => navigator.clipboard.readText());
  await open(page, pageAt('en', VIEW));
  await expectView(page);
  await page.reload();
  await expectView(page);
  await expectQuery(page, VIEW);

  await test.step('the card copies the link, and a citation', async () => {
    await card(page).getByRole('button', { name: 'Copy link' }).click();
    await expect(card(page).getByRole('status')).toHaveText('Copied.');
    expect(await copied()).toBe(page.url());
    await card(page).getByText('Cite', { exact: true }).click();
    const statement = card(page).getByRole('group', { name: 'This statement' });
    await statement.getByRole('button', { name: 'Text' }).click();
    await expect
      .poll(copied)
      .toMatch(/^Sapar\. .*Prospects of cooperation in agriculture.*http.*«Сұхбаттастар ауыл.*kt\.kz/s);
  });

  await test.step('the other language keeps filters and selection', async () => {
    await page.getByRole('link', { name: 'Қазақша' }).click();
    await expect(page).toHaveURL(pageAt('kk', VIEW));
    await expect(page.locator('html')).toHaveAttribute('lang', 'kk');
    await expectView(page);
  });
});

test('the other language opens at the passage where the reader was, with a card or without one', async ({
  page,
}) => {
  /** How far from the top of the screen the passage on regional security stands. */
  const passage = () =>
    page
      .locator('#p-regional-security')
      .evaluate((element) => Math.round(element.getBoundingClientRect().top));
  const other = { en: 'Қазақша', kk: 'English' };
  const stepTo = async (lang: 'en' | 'kk') => {
    // A link that is not on the screen cannot be clicked with the mouse without scrolling to it: by its focus.
    await page.locator('#p-regional-security').evaluate((element) => {
      scrollTo({ top: scrollY + element.getBoundingClientRect().top - 240, behavior: 'instant' });
    });
    expect(Math.abs((await passage()) - 240)).toBeLessThan(2);
    const link = page.getByRole('link', { name: other[lang === 'kk' ? 'en' : 'kk'], exact: true });
    await link.evaluate((element) => (element as HTMLElement).click());
    await expect(page.locator('html')).toHaveAttribute('lang', lang);
    await untilInteractive(page);
    // What is above the passage may be of another height, but it stands where it stood.
    await expect.poll(async () => Math.abs((await passage()) - 240)).toBeLessThan(40);
  };
  await open(page, pageAt('en'));
  await test.step('without one', () => stepTo('kk'));
  await test.step('with one', async () => {
    await goTo(page, '?sel=statement:talks');
    await expect(card(page)).toBeVisible();
    await stepTo('en');
    await expect(card(page)).toBeVisible();
  });
  await test.step('a page that is opened anew begins at its top', async () => {
    await open(page, pageAt('en'));
    expect(await page.evaluate(() => scrollY)).toBe(0);
  });
});

test('a link from before readouts had folders of their own leads on, with its choice and its fragment, escaped by another program too', async ({
  page,
}) => {
  const steps = await page.evaluate(() => history.length);
  const escaped = VIEW.replaceAll(':', '%3A').replaceAll(',', '%2C');
  await open(page, languageAt('kk', `${escaped}#p-agriculture`));
  await expect(page).toHaveURL(pageAt('kk', `${escaped}#p-agriculture`));
  await expectView(page);
  // The way there is one step: "back" does not lead on again.
  expect(await page.evaluate(() => history.length)).toBe(steps + 1);
});

test('the text of the article is in the address, remembered, and there before the page is painted', async ({
  page,
}) => {
  const shown = (text: string) => page.locator(text).filter({ visible: true });
  await page.addInitScript(() => {
    new MutationObserver((_, observer) => {
      // The page comes in pieces: with the second the first is whole.
      const [sentence, next] = document.querySelectorAll('.sentence');
      if (sentence === undefined || next === undefined) return;
      observer.disconnect();
      const isShown = (text: string) => sentence.querySelector(text)?.checkVisibility() === true;
      sessionStorage.setItem('first', ['.original', '.translation'].filter(isShown).join());
    }).observe(document, { childList: true, subtree: true });
  });
  const atFirst = () => page.evaluate(() => sessionStorage.getItem('first'));
  await open(page, pageAt('en'));

  await test.step('a reload shows it again, and "back" the one before', async () => {
    await textMode(page, 'Kazakh').check();
    await expectQuery(page, '?text=original');
    await page.reload();
    expect(await atFirst()).toBe('.original');
    await untilInteractive(page);
    await expect(textMode(page, 'Kazakh')).toBeChecked();
    await expect(shown('.translation')).toHaveCount(0);
    await textMode(page, 'Both').check();
    await page.goBack();
    await expect(textMode(page, 'Kazakh')).toBeChecked();
    await textMode(page, 'Both').check();
  });

  await test.step('another visit begins with it, and a link from there hands it on', async () => {
    await open(page, pageAt('en', '?topic=culture#article'));
    expect(await atFirst()).toBe('.original,.translation');
    await expect(textMode(page, 'Both')).toBeChecked();
    await expect(page).toHaveURL(pageAt('en', '?topic=culture&text=both#article'));
    await page.getByRole('link', { name: 'Қазақша' }).click();
    await expect(page).toHaveURL(pageAt('kk', '?topic=culture&text=both'));
  });

  await test.step('an address that names another one is shown as it says, from its first paint on', async () => {
    await open(page, pageAt('en', '?text=original'));
    expect(await atFirst()).toBe('.original');
    await expect(textMode(page, 'Kazakh')).toBeChecked();
    await textMode(page, 'English').check();
    await expectQuery(page, '');
    await expect(shown('.original')).toHaveCount(0);
  });
});

test('control and page agree when the reader comes back, and can be changed', async ({ page }) => {
  await open(page, pageAt('en'));
  await textMode(page, 'Kazakh').check();
  await page.getByRole('link', { name: 'Licence texts' }).click();
  await expect(page.locator('.text')).toHaveCount(0);
  await page.goBack();
  await untilInteractive(page);
  const expectAlone = async (name: string, text: string) => {
    await expect(textMode(page, name)).toBeChecked();
    const shown = page.locator('.original, .translation').filter({ visible: true });
    await expect(shown.and(page.locator(text))).toHaveCount(26);
    await expect(shown).toHaveCount(26);
  };
  await expectAlone('Kazakh', '.original');
  await textMode(page, 'English').click();
  await expectAlone('English', '.translation');
  await textMode(page, 'Kazakh').click();
  await expectAlone('Kazakh', '.original');
});
