/** The built site under a path of any host: all its addresses are relative, and none leads out of its folder. */
import { LICENCES, pageAt, pageWithoutSlash, ROOT } from './support/addresses.ts';
import {
  card,
  cardHeading,
  DESKTOP,
  filterChip,
  goTo,
  mapPlace,
  open,
  untilInteractive,
  untilMapped,
} from './support/explorer.ts';
import { expect, test } from './support/own-host.ts';

const PATH = '/a/b/';

test.use({ ...DESKTOP, path: PATH, serviceWorkers: 'block' });

for (const { name, sendsHeaders } of [
  { name: 'a host that sends the headers of _headers', sendsHeaders: true },
  { name: 'a host that sends no headers of its own', sendsHeaders: false },
]) {
  test.describe(`under ${PATH} of ${name}`, () => {
    test.use({ sendsHeaders });

    test('the entrance leads to a language, the map comes, and nothing outside is asked for', async ({
      page,
      host,
    }) => {
      const answer = await page.goto(ROOT);
      expect(Boolean(answer?.headers()['content-security-policy'])).toBe(sendsHeaders);
      await expect(page).toHaveURL(pageAt('en'));
      await untilInteractive(page);
      await untilMapped(page);
      await mapPlace(page, 'Dushanbe').click();
      await expect(cardHeading(page)).toHaveText('Dushanbe');
      expect(host.asked.filter((path) => !path.startsWith(PATH))).toEqual([]);
    });
  });
}

test.describe(`under ${PATH}`, () => {
  test('an address without its last slash, the languages, the name of the site and the licences lead on within it', async ({
    page,
    host,
  }) => {
    await open(page, pageWithoutSlash('en'));
    await expect(page).toHaveURL(pageAt('en'));
    await goTo(page, '?sel=place:dushanbe');
    await expect(card(page)).toBeVisible();
    await page.keyboard.press('Escape');
    await filterChip(page, 'Economy').click();
    await page.getByRole('link', { name: 'Қазақша' }).click();
    await expect(page).toHaveURL(pageAt('kk', '?topic=economy'));
    await untilInteractive(page);
    await untilMapped(page);
    await page.getByRole('link', { name: 'Sapar', exact: true }).click();
    await expect(page).toHaveURL(pageAt('kk'));
    await page.getByRole('link', { name: 'Лицензия мәтіндері' }).click();
    await expect(page).toHaveURL(LICENCES);
    await expect(page.locator('body')).toContainText('Hippocratic License');
    expect(host.asked.filter((path) => !path.startsWith(PATH))).toEqual([]);
  });
});
