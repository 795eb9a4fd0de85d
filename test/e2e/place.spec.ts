/** One selection: a place chosen on the map shows in the card, the list and the article; words lead back to statements. */
import { pageAt } from './support/addresses.ts';
import {
  card,
  cardHeading,
  chooser,
  chosenMarks,
  DESKTOP,
  expectQuery,
  filterChip,
  mapPlace,
  mark,
  marks,
  open,
  openWithMap,
  row,
  rows,
  statusLine,
} from './support/explorer.ts';
import { expect, test } from './support/test.ts';

test.use(DESKTOP);

const TALKS = 'Talks between the two foreign ministers during an official visit to Dushanbe';
const WREATH = 'Kosherbayev took part in laying flowers at the monument to Ismoil Somoni';

test('Dushanbe: its statements in the card, its passages marked, the rest dimmed and still there', async ({
  page,
}) => {
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

test('"Only these" makes the chosen place a filter', async ({ page }) => {
  await openWithMap(page, pageAt('en'));
  await mapPlace(page, 'Dushanbe').click();
  await card(page).getByRole('button', { name: 'Only these' }).click();

  await expectQuery(page, '?place=dushanbe');
  await expect(card(page)).toHaveCount(0);
  await expect(rows(page)).toHaveCount(2);
  await expect(filterChip(page, 'Dushanbe')).toHaveAttribute('aria-pressed', 'true');
  await expect(page.getByRole('button', { name: 'Take the filter “Dushanbe” away' })).toBeVisible();
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

test('a click on a mark in the article opens its statement', async ({ page }) => {
  await open(page, pageAt('en'));
  await mark(page, 'бағдарламасына қол қойылды').click();
  await expect(cardHeading(page)).toHaveText(/^Cooperation programme between the two foreign ministries/);
  await expect(card(page)).toContainText('2026–2028');
  await expectQuery(page, '?sel=statement:cooperation-programme');
  await expect(row(page, 'Cooperation programme')).toHaveAttribute('aria-current', 'true');
});

test('shared words open a chooser, which leads to each of the statements', async ({ page }) => {
  await open(page, pageAt('en'));
  await marks(page)
    .filter({ hasText: /^Е\.Көшербаев$/ })
    .click();
  await expect(chooser(page).getByRole('link')).toHaveText([
    /High level of the two presidents/,
    /Importance of implementing the agreements/,
  ]);
  await expect(card(page)).toHaveCount(0);

  await chooser(page)
    .getByRole('link', { name: /Importance of implementing/ })
    .click();
  await expect(chooser(page)).toHaveCount(0);
  await expect(cardHeading(page)).toContainText('Importance of implementing');
  await expectQuery(page, '?sel=statement:implement-agreements');
});

test('a statement leads to its places, and a place to its statements', async ({ page }) => {
  await open(page, pageAt('en', '?sel=statement:wreath'));
  await card(page).getByRole('link', { name: 'Dusti (Friendship) Square' }).click();
  await expect(cardHeading(page)).toHaveText('Dusti (Friendship) Square');
  await card(page).getByRole('link', { name: WREATH }).click();
  await expectQuery(page, '?sel=statement:wreath');
});
