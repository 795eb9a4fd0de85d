/** The built site under a path of any host: all its addresses are relative, and none leads out of its folder. */
import { LICENCES, pageAt, pageWithoutSlash, ROOT } from './support/addresses.ts';
import {
  card,
  cardHeading,
  DESKTOP,
  filterChip,
  mapAreas,
  mapPlace,
  open,
  untilAlive,
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
      await untilAlive(page);
      await expect(mapAreas(page)).toHaveCount(2);
      await mapPlace(page, 'Dushanbe').click();
      await expect(cardHeading(page)).toHaveText('Dushanbe');
      expect(host.asked.filter((path) => !path.startsWith(PATH))).toEqual([]);
    });
  });
}

test.describe(`under ${PATH}`, () => {
  test('the languages lead to each other with what is chosen, and the name of the site to the page without it', async ({
    page,
    host,
  }) => {
    await open(page, pageAt('en'));
    await filterChip(page, 'Economy').click();
    await page.getByRole('link', { name: 'Қазақша' }).click();
    await expect(page).toHaveURL(pageAt('kk', '?topic=economy'));
    await untilAlive(page);
    await expect(mapAreas(page)).toHaveCount(2);
    await page.getByRole('link', { name: 'Sapar', exact: true }).click();
    await expect(page).toHaveURL(pageAt('kk'));
    expect(host.asked.filter((path) => !path.startsWith(PATH))).toEqual([]);
  });

  test('the credits lead to the licence texts', async ({ page }) => {
    await open(page, pageAt('en'));
    await page.getByRole('link', { name: 'Licence texts' }).click();
    await expect(page).toHaveURL(LICENCES);
    await expect(page.locator('body')).toContainText('Hippocratic License');
  });

  test('an address with a choice, and one without the last slash, give the view', async ({ page }) => {
    const query = '?sel=place:dushanbe';
    await open(page, pageWithoutSlash('en', query));
    await expect(page).toHaveURL((url) => url.pathname === `${PATH}${pageAt('en')}`);
    await open(page, pageAt('en', query));
    await expect(card(page)).toBeVisible();
  });
});
