/** One selection: a place chosen on the map shows in the card, the list and the article; words lead back to statements. */
import { pageAt } from './support/addresses.ts';
import {
  card,
  cardHeading,
  chosenMarks,
  DESKTOP,
  expectQuery,
  mapPlace,
  mark,
  openWithMap,
  row,
  rows,
  statusLine,
} from './support/explorer.ts';
import { expect, test } from './support/test.ts';

test.use(DESKTOP);

const TALKS = 'Talks between the two foreign ministers during an official visit to Dushanbe';
const WREATH = 'Kosherbayev took part in laying flowers at the monument to Ismoil Somoni';

test('Dushanbe: its statements in the card, its passages marked, the rest dimmed and still there', {
  tag: '@smoke',
}, async ({ page }) => {
  await openWithMap(page, pageAt('en'));
  await mapPlace(page, 'Dushanbe').click();

  await expect(cardHeading(page)).toHaveText('Dushanbe');
  await expect(card(page).getByRole('listitem')).toHaveText([new RegExp(TALKS), new RegExp(WREATH)]);
  await expect(chosenMarks(page)).toHaveText([/^Душанбеге ресми сапары/, /^Е.Көшербаев сондай-ақ Душанбе/]);

  await expect(rows(page)).toHaveCount(27);
  await expect(page.locator('.timeline .row.is-chosen')).toHaveCount(2);
  await expect(page.locator('.timeline .row.is-dim')).toHaveCount(25);
  await expect(statusLine(page)).toHaveText('27 of 27 statements shown');
});

test('a second click on what is chosen lets it go: on the map, in the list, in the article', async ({
  page,
}) => {
  await openWithMap(page, pageAt('en'));
  for (const thing of [mapPlace(page, 'Kazakhstan'), row(page, TALKS), mark(page, 'Сұхбаттастар ауыл')]) {
    await thing.click();
    await expect(card(page)).toBeVisible();
    await thing.click();
    await expect(card(page)).toHaveCount(0);
    await expectQuery(page, '');
  }
});
