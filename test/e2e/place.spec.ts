/** One selection: a place chosen on the map shows in the card, the list and the article; words lead back to statements. */
import { pageAt } from './support/addresses.ts';
import {
  card,
  cardHeading,
  chosenMarks,
  DESKTOP,
  expectQuery,
  mapAreas,
  mapPlace,
  mark,
  openWithMap,
  row,
  rows,
  statusLine,
} from './support/explorer.ts';
import { pointOn } from './support/geometry.ts';
import { expect, test } from './support/test.ts';

test.use(DESKTOP);

const TALKS = 'Talks between the two foreign ministers during an official visit to Dushanbe';
const WREATH = 'Kosherbayev took part in laying flowers at the monument to Ismoil Somoni';

test('a place chosen on the map shows in card, list and article; a second click lets it go, as it does all', async ({
  page,
}) => {
  await openWithMap(page, pageAt('en'));

  await test.step('Dushanbe: its statements in the card, its passages marked, the rest dimmed and still there', async () => {
    await mapPlace(page, 'Dushanbe').click();
    await expect(cardHeading(page)).toHaveText('Dushanbe');
    await expect(card(page).getByRole('listitem')).toHaveText([new RegExp(TALKS), new RegExp(WREATH)]);
    await expect(chosenMarks(page)).toHaveText([
      /^As part of an official visit/,
      /^Y. Kosherbayev also took part/,
    ]);

    await expect(rows(page)).toHaveCount(27);
    await expect(page.locator('.timeline .row.is-chosen')).toHaveCount(2);
    await expect(page.locator('.timeline .row.is-dim')).toHaveCount(25);
    await expect(statusLine(page)).toHaveText('27 of 27 statements shown');
    await page.keyboard.press('Escape');
    await expect(card(page)).toHaveCount(0);
  });

  await test.step('a country answers to a click on its area, too', async () => {
    // Tajikistan is the smaller of the two areas.
    const widths = await mapAreas(page).evaluateAll((areas) =>
      areas.map((area) => area.getBoundingClientRect().width),
    );
    const point = await pointOn(mapAreas(page).nth(widths.indexOf(Math.min(...widths))));
    await page.mouse.click(point.x, point.y);
    await expect(cardHeading(page)).toHaveText('Tajikistan');
    await expect(mapPlace(page, 'Tajikistan')).toHaveAttribute('aria-pressed', 'true');
    await expectQuery(page, '?sel=place:tajikistan');
    await expect(page.locator('.live-map path.area.is-chosen')).toHaveCount(1);
    await expect(page.locator('.live-map path.area.is-dim')).toHaveCount(1);

    await page.keyboard.press('Escape');
    await expect(card(page)).toHaveCount(0);
    await expectQuery(page, '');
  });

  await test.step('a second click lets go: on the map, in the list, in the article', async () => {
    for (const thing of [
      mapPlace(page, 'Kazakhstan'),
      row(page, TALKS),
      mark(page, 'The interlocutors dwelt'),
    ]) {
      await thing.click();
      await expect(card(page)).toBeVisible();
      await thing.click();
      await expect(card(page)).toHaveCount(0);
      await expectQuery(page, '');
    }
  });
});
