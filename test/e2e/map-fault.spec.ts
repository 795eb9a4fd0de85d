/** Without its base map the map says so, keeps its places, and tries again when asked; the page works on. */
import { pageAt } from './support/addresses.ts';
import {
  cardHeading,
  DESKTOP,
  filterChip,
  mapAreas,
  mapFrame,
  mapPlace,
  open,
  openWithMap,
  statusLine,
} from './support/explorer.ts';
import { expect, test } from './support/test.ts';

test.use({ ...DESKTOP, faults: 'expected' });

const BASE_MAP = '**/basemap.*.json';

test('the network fails: a message, a way to try again, and the places all the same', async ({ page }) => {
  await page.route(BASE_MAP, (route) => route.abort());
  await open(page, pageAt('en'));
  const message = mapFrame(page).getByRole('alert');
  await expect(message).toContainText('The base map could not be loaded');
  await expect(mapAreas(page)).toHaveCount(0);

  await mapPlace(page, 'Dushanbe').click();
  await expect(cardHeading(page)).toHaveText('Dushanbe');
  await filterChip(page, 'Culture').click();
  await expect(statusLine(page)).toHaveText('2 of 27 statements shown');

  await page.unroute(BASE_MAP);
  await message.getByRole('button', { name: 'Load the map again' }).click();
  await expect(mapAreas(page)).toHaveCount(2);
  await expect(message).toHaveCount(0);
});

test('the live map’s chunk cannot be loaded: the rest of the page works, and the list has the places', async ({
  page,
}) => {
  await page.route('**/live-map-*.js', (route) => route.abort());
  await open(page, pageAt('en'));
  await expect(mapFrame(page).getByRole('alert')).toContainText('could not be shown');
  await page.locator('.place-list').getByRole('link', { name: 'Dushanbe' }).click();
  await expect(cardHeading(page)).toHaveText('Dushanbe');

  await page.unroute('**/live-map-*.js');
  await mapFrame(page).getByRole('button', { name: 'Show it again' }).click();
  await expect(mapAreas(page)).toHaveCount(2);
});

test('a live map that fails after it was shown leaves its picture, with the places as links', async ({
  page,
}) => {
  await openWithMap(page, pageAt('en'));
  const southAsia = mapFrame(page).getByRole('button', { name: /^South Asia \d/ });
  await expect(southAsia).toBeVisible();
  // Measured anew when its count changes.
  await southAsia.evaluate((button) =>
    Object.defineProperty(button, 'offsetWidth', {
      get: () => {
        throw new Error('no width');
      },
    }),
  );
  await filterChip(page, 'Culture').click();

  await expect(mapFrame(page).getByRole('alert')).toContainText('could not be shown');
  await mapFrame(page)
    .getByRole('link', { name: /^Dushanbe \d/ })
    .click();
  await expect(cardHeading(page)).toHaveText('Dushanbe');
  await mapFrame(page).getByRole('button', { name: 'Show it again' }).click();
  await expect(mapAreas(page)).toHaveCount(2);
  await expect(mapFrame(page).getByRole('link', { name: /^Dushanbe \d/ })).toHaveCount(0);
});
