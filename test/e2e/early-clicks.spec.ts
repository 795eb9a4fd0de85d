/** A page that can be read can be used: what is clicked before its scripts have arrived is not lost. */
import { pageAt, useAt } from './support/addresses.ts';
import {
  card,
  cardHeading,
  expectQuery,
  filterChip,
  type open,
  row,
  statusLine,
  textMode,
} from './support/explorer.ts';
import { expect, test } from './support/test.ts';

/** Holds the page's scripts back until they are let go. */
async function holdPrograms(page: Parameters<typeof open>[0], files = '**/assets/*.js'): Promise<() => void> {
  let letGo: () => void = () => undefined;
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await page.route(files, async (route) => {
    await held;
    await route.continue();
  });
  return letGo;
}

test('a filter, a text mode and a theme chosen early are applied once the page is interactive', async ({
  page,
}) => {
  const letGo = await holdPrograms(page);
  await page.goto(pageAt('en'), { waitUntil: 'commit' });
  await filterChip(page, 'Culture').click();
  await textMode(page, 'Kazakh').click();
  await page.getByRole('radio', { name: 'Dark' }).click();
  await expectQuery(page, '');
  letGo();
  await expectQuery(page, '?topic=culture&text=original');
  await expect(statusLine(page)).toHaveText('2 of 27 statements shown');
  await expect(textMode(page, 'Kazakh')).toBeChecked();
  await expect(page.locator('.translation').filter({ visible: true })).toHaveCount(0);
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});

test('a theme is applied where it is all that was chosen early: the control and the page agree', async ({
  page,
}) => {
  const letGo = await holdPrograms(page);
  await page.goto(pageAt('en'), { waitUntil: 'commit' });
  await page.getByRole('radio', { name: 'Dark' }).click();
  letGo();
  await expect(page.getByRole('radio', { name: 'Dark' })).toBeChecked();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  expect(await page.evaluate(() => localStorage.getItem('sapar-theme'))).toBe('dark');
});

test('a statement chosen early is a link followed: its card is there once the page is interactive', async ({
  page,
}) => {
  const letGo = await holdPrograms(page);
  await page.goto(pageAt('en'), { waitUntil: 'commit' });
  await row(page, 'Agreed to take concerted measures').click();
  await expectQuery(page, '?sel=statement:trade-target');
  await expect(card(page)).toHaveCount(0);
  letGo();
  await expect(cardHeading(page)).toContainText('concerted measures');
});

test('a preview asked for before its own part of the page has arrived opens once it has', async ({
  page,
}) => {
  const letGo = await holdPrograms(page, '**/assets/embed-section-*.js');
  await page.goto(useAt('en'));
  await expect(page.locator('html')).toHaveClass(/is-interactive/);
  await page.getByRole('button', { name: 'Show a preview' }).click();
  await expect(page.locator('iframe')).toHaveCount(0);
  letGo();
  await expect(page.locator('iframe')).toBeVisible();
});
