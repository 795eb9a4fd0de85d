/** The whole way of a reader: a country on the map, a topic, the trade target, its passage, a shared link, and back. */
import { pageAt } from './support/addresses.ts';
import {
  card,
  cardHeading,
  DESKTOP,
  expectQuery,
  figureMark,
  filterChip,
  mapPlace,
  openWithMap,
  rows,
  statusLine,
  untilInteractive,
} from './support/explorer.ts';
import { whatHidesFirstLine } from './support/geometry.ts';
import { expect, test } from './support/test.ts';

test.use(DESKTOP);

test('from the map to the passage of the trade target, to another reader, and back step by step', async ({
  page,
  context,
  watch,
}) => {
  const figure = figureMark(page);
  const target = page.locator('.target-bar');

  await test.step('Tajikistan on the map', async () => {
    await openWithMap(page, pageAt('en'));
    await mapPlace(page, 'Tajikistan').click();
    await expect(cardHeading(page)).toHaveText('Tajikistan');
    await expectQuery(page, '?sel=place:tajikistan');
  });

  await test.step('the topic economy', async () => {
    await filterChip(page, 'Economy').click();
    await expect(statusLine(page)).toHaveText('7 of 27 statements shown');
    await expect(rows(page)).toHaveCount(7);
    await expectQuery(page, '?topic=economy&sel=place:tajikistan');
  });

  await test.step('the bar of the trade target leads to its passage', async () => {
    await target.click();
    await expectQuery(page, '?topic=economy&sel=figure:goal-2bn');
    await expect(figure).toHaveText(/to 2 billion US dollars\.$/);
    await expect(figure).toBeInViewport({ ratio: 1 });
    // The page brings it from under what lies over it when no second click can follow.
    await expect.poll(() => whatHidesFirstLine(figure)).toBeNull();
    await expect(cardHeading(page)).toContainText('goal of 2bn US dollars');
    await expect(target).toHaveAttribute('aria-current', 'true');
  });

  await test.step('the address shows another reader the same', async () => {
    const other = await context.newPage();
    watch(other);
    await other.goto(page.url());
    await untilInteractive(other);
    await expect(figureMark(other)).toHaveText(/to 2 billion US dollars\.$/);
    await expect(figureMark(other)).toBeInViewport({ ratio: 1 });
    await expect(cardHeading(other)).toContainText('goal of 2bn US dollars');
    await expect(statusLine(other)).toHaveText('7 of 27 statements shown');
    await expect(filterChip(other, 'Economy')).toHaveAttribute('aria-pressed', 'true');
    await other.close();
  });

  await test.step('Escape lets go of it, and back undoes one step at a time', async () => {
    await page.keyboard.press('Escape');
    await expectQuery(page, '?topic=economy');
    await page.goBack();
    await expect(figure).toBeInViewport();
    await page.goBack();
    await expect(figure).toHaveCount(0);
    await expect(cardHeading(page)).toHaveText('Tajikistan');
    await expect(statusLine(page)).toHaveText('7 of 27 statements shown');
    await page.goBack();
    await expect(statusLine(page)).toHaveText('27 of 27 statements shown');
    await expect(cardHeading(page)).toHaveText('Tajikistan');
    await page.goBack();
    await expect(card(page)).toHaveCount(0);
    await expectQuery(page, '');
  });

  await test.step('and forward does it again', async () => {
    await page.goForward();
    await expect(cardHeading(page)).toHaveText('Tajikistan');
    await page.goForward();
    await expect(statusLine(page)).toHaveText('7 of 27 statements shown');
    await page.goForward();
    await expect(figure).toHaveText(/to 2 billion US dollars\.$/);
  });
});
