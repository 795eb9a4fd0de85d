/** The page in a reader's words: where its parts are, and how to come to it. */
import { expect, type Locator, type Page } from '@playwright/test';

/** Viewports of the two kinds of readers. */
export const DESKTOP = { viewport: { width: 1440, height: 900 } };
export const PHONE = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };

/** Opens an address and waits until React has taken all of the prerendered page over. */
export async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await untilInteractive(page);
}

/** Goes to another query string within the open page, as the browser's "forward" does. */
export async function goTo(page: Page, query: string): Promise<void> {
  await page.evaluate((address) => {
    history.pushState(null, '', address);
    dispatchEvent(new PopStateEvent('popstate'));
  }, query);
}

export async function untilInteractive(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const isReacts = (element: Element) =>
      Object.keys(element).some((key) => key.startsWith('__reactFiber$'));
    const parts = [...document.querySelectorAll('#root .page, #root section, #root footer')];
    return parts.length > 0 && parts.every(isReacts);
  });
}

/** As {@link open}, and waits for the base map too, which is loaded once its frame is near; the page stands as it opened. */
export async function openWithMap(page: Page, address: string): Promise<void> {
  await open(page, address);
  const at = await page.evaluate(() => window.scrollY);
  await mapFrame(page).scrollIntoViewIfNeeded();
  await untilMapped(page);
  await page.evaluate((y) => scrollTo(0, y), at);
}

/** Opens all that a phone folds away. */
export async function unfold(page: Page): Promise<void> {
  const folded = page.locator('.fold-toggle[aria-expanded=false]').filter({ visible: true });
  while ((await folded.count()) > 0) await folded.first().click();
}

/**
 * Waits until the live map has the countries of the visit and stands in the picture's place: a click on a name of the
 * picture would wait for ever once that is hidden. Asked in every frame, where `expect` comes to wait a second.
 */
export async function untilMapped(page: Page): Promise<void> {
  const areas = '.live-map:not(.is-waiting) path.area';
  await page.waitForFunction((shown) => document.querySelectorAll(shown).length === 2, areas, {
    timeout: 15_000,
  });
}

export const mapFrame = (page: Page): Locator => page.locator('.map-frame');

/** The countries of the visit as areas of the live map. */
export const mapAreas = (page: Page): Locator => page.locator('.live-map path.area');

/** A place's name on the map or in its inset, whichever of the picture and the live map is seen. */
export function mapPlace(page: Page, place: string): Locator {
  const name = new RegExp(`^${place.replace(/[()]/g, '\\$&')} \\d`);
  return mapFrame(page).getByRole('button', { name }).or(mapFrame(page).getByRole('link', { name }));
}

/** The row of strengths, and the line of filters. */
export const filterBars = (page: Page): Locator => page.locator('.ladder, .filters');

/** The values of all filters that are on. */
export const pressedChips = (page: Page): Locator => filterBars(page).locator('[aria-pressed=true]');

/** A value of the filters, whatever its count is: "Culture 2 statements", "1 signed". Places and schedules lie behind a name. */
export const filterChip = (page: Page, name: string): Locator =>
  filterBars(page).getByRole('button', {
    name: new RegExp(`^(\\d+ )?${name}( \\d|$)`, 'i'),
    includeHidden: true,
  });

/** The line that says how many statements are shown. */
export const statusLine = (page: Page): Locator => page.locator('.status').getByRole('status');

/** The detail card. */
export const card = (page: Page): Locator => page.getByRole('dialog');

export const cardHeading = (page: Page): Locator => card(page).getByRole('heading', { level: 2 });

/** A statement's row in the list of what was promised. */
export const row = (page: Page, title: string): Locator =>
  page.locator('.timeline').getByRole('link', { name: title });

export const rows = (page: Page): Locator => page.locator('.timeline a.row');

/** Marked words of the article, in the text that is shown. */
export const marks = (page: Page): Locator => page.locator('.text .mark').filter({ visible: true });

export const chosenMarks = (page: Page): Locator =>
  page.locator('.text .mark.is-chosen').filter({ visible: true });

/** The words of the chosen figure; in the translation its whole sentence. */
export const figureMark = (page: Page): Locator =>
  page.locator('.text .mark.is-figure').filter({ visible: true });

/** One of the texts of the article, by its name in the control. */
export const textMode = (page: Page, name: string): Locator =>
  page.getByRole('group', { name: 'Text shown' }).getByRole('radio', { name });

/** Marked words by a piece of them. */
export const mark = (page: Page, words: string): Locator => marks(page).filter({ hasText: words });

export const emptyView = (page: Page): Locator =>
  page.getByRole('region', { name: 'No statement fits all filters' });

export const chooser = (page: Page): Locator =>
  page.getByRole('group', { name: 'Several statements share these words' });

/** The query string of the address bar. */
export const queryOf = (page: Page): string => new URL(page.url()).search;

/** Expects the address bar to hold this query string, an empty one included. */
export async function expectQuery(page: Page, query: string): Promise<void> {
  await expect.poll(() => queryOf(page), { message: 'the query string' }).toBe(query);
}
