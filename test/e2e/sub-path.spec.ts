/** The built site under a path of any host: all its addresses are relative, and none leads out of its folder. */
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
import { type StaticServer, startStaticServer } from './support/static-server.ts';
import { test as base, expect } from './support/test.ts';

const PATH = '/a/b/';

const test = base.extend<{ sendsHeaders: boolean; host: StaticServer }>({
  sendsHeaders: [true, { option: true }],
  host: async ({ sendsHeaders }, use) => {
    const host = await startStaticServer({ folder: 'dist', path: PATH, sendsHeaders });
    await use(host);
    await host.stop();
  },
  // Playwright's own option: support/test.ts takes every other host for a stranger.
  baseURL: async ({ host }, use) => use(host.origin),
});

test.use(DESKTOP);

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
      const answer = await page.goto(PATH);
      expect(Boolean(answer?.headers()['content-security-policy'])).toBe(sendsHeaders);
      await expect(page).toHaveURL(`${host.origin}${PATH}en/`);
      await untilAlive(page);
      await expect(mapAreas(page)).toHaveCount(2);
      await mapPlace(page, 'Dushanbe').click();
      await expect(cardHeading(page)).toHaveText('Dushanbe');
      expect(host.asked.filter((path) => !path.startsWith(PATH))).toEqual([]);
    });

    test('the languages lead to each other, with what is chosen', async ({ page, host }) => {
      await open(page, `${PATH}en/`);
      await filterChip(page, 'Economy').click();
      await page.getByRole('link', { name: 'Қазақша' }).click();
      await expect(page).toHaveURL(`${host.origin}${PATH}kk/?topic=economy`);
      await untilAlive(page);
      await expect(mapAreas(page)).toHaveCount(2);
      await page.getByRole('link', { name: 'Sapar', exact: true }).click();
      await expect(page).toHaveURL(`${host.origin}${PATH}kk/`);
      expect(host.asked.filter((path) => !path.startsWith(PATH))).toEqual([]);
    });

    test('the credits lead to the licence texts', async ({ page, host }) => {
      await open(page, `${PATH}en/`);
      await page.getByRole('link', { name: 'Licence texts' }).click();
      await expect(page).toHaveURL(`${host.origin}${PATH}licences.txt`);
      await expect(page.locator('body')).toContainText('Hippocratic License');
    });

    test('an address with a choice, and one without the last slash, give the view', async ({
      page,
      host,
    }) => {
      await open(page, `${PATH}en?sel=place:dushanbe`);
      await expect(page).toHaveURL(new RegExp(`^${host.origin}${PATH}en/`));
      await open(page, `${PATH}en/?sel=place:dushanbe`);
      await expect(card(page)).toBeVisible();
      await page.reload();
      await untilAlive(page);
      await expect(card(page)).toBeVisible();
    });
  });
}
