/** The page is HTML before it is an application: without JavaScript it can be read, and its links lead somewhere. */
import type { Page } from '@playwright/test';
import { pageAt, ROOT } from './support/addresses.ts';
import { DESKTOP, marks, PHONE, row, rows } from './support/explorer.ts';
import { whatHidesFirstLine } from './support/geometry.ts';
import { passageTexts, readoutOf, statementOf } from './support/page-data.ts';
import { expect, test } from './support/test.ts';

test.use({ javaScriptEnabled: false });

async function visibleControls(page: Page): Promise<string[]> {
  const controls = page.locator('button, input, select, [role=button], [role=application]');
  return controls.filter({ visible: true }).allTextContents();
}

for (const lang of ['en', 'kk']) {
  test(`${lang}: has the article with its marks, the commitments, the trade figures and the places`, async ({
    page,
  }) => {
    await page.goto(pageAt(lang));
    const readout = await readoutOf(page);

    const { paragraphs, translation } = readout;
    const sentences = paragraphs.flatMap((paragraph) => paragraph.sentences).length;
    await expect(page.locator('.original').filter({ visible: true })).toHaveCount(sentences);
    await expect(page.locator('.translation').filter({ visible: true })).toHaveCount(
      translation ? sentences : 0,
    );
    const marked = (await page.locator('.original .mark').allTextContents()).join('');
    for (const statement of readout.statements) {
      for (const words of passageTexts(readout, statement)) {
        expect(marked.replace(/\s+/g, '')).toContain(words.replace(/\s+/g, ''));
      }
    }

    await expect(rows(page).filter({ visible: true })).toHaveCount(27);
    const titles = await page.locator('.timeline a .row-title').allTextContents();
    expect(titles.toSorted()).toEqual(readout.statements.map(({ title }) => title).toSorted());
    await expect(page.locator('.timeline h4').filter({ visible: true })).not.toHaveCount(0);
    await expect(page.locator('.timeline a .row-date').filter({ visible: true })).toHaveCount(27);

    await expect(page.locator('.trade .figure').filter({ visible: true })).toHaveCount(4);
    const places = await page.locator('.place-list a').filter({ visible: true }).allTextContents();
    expect(places.toSorted()).toEqual(readout.places.map(({ name }) => name).toSorted());
  });
}

test('draws the map, with every place on it as a link to its line in the list', async ({ page }) => {
  await page.goto(pageAt('en'));
  const frame = page.locator('.map-frame');
  await expect(frame.locator('path.area')).toHaveCount(2);
  const { places } = await readoutOf(page);
  for (const { id, name } of places) {
    const link = frame.locator(`a[href$="#place-${id}"]`).filter({ visible: true });
    await expect(link).toHaveCount(1);
    await expect(link).toContainText(name);
  }
  await frame.getByRole('link', { name: /^Kazakhstan \d/ }).click();
  await expect(page).toHaveURL(/#place-kazakhstan$/);
  await expect(page.locator('.place-list').getByRole('link', { name: 'Kazakhstan' })).toBeInViewport();
});

test('says how firm each commitment is and from when', async ({ page }) => {
  await page.goto(pageAt('en'));
  const rung = (name: string) =>
    page.locator('.rung-group').filter({ has: page.getByRole('heading', { level: 4, name }) });
  await expect(rung('Signed').getByRole('listitem')).toHaveText([/for 2026-2028 signed2026–2028/]);
  await expect(rung('Agreed').getByRole('listitem')).toHaveText([/from 16 February 2026, no end given/]);
  await expect(rung('Confirmed').getByRole('listitem')).toHaveCount(3);
});

for (const { name, device } of [
  { name: 'desktop', device: DESKTOP },
  { name: 'phone', device: PHONE },
]) {
  test.describe(`on a ${name}`, () => {
    test.use(device);

    test('no control is shown that could not work', async ({ page }) => {
      for (const lang of ['en', 'kk']) {
        await page.goto(pageAt(lang));
        expect(await visibleControls(page)).toEqual([]);
      }
    });

    test('nothing is promised that needs script: no keys of the time axis, which stands at the top of the window', async ({
      page,
    }) => {
      await page.goto(pageAt('en'));
      const axis = page.locator('.axis');
      await expect(axis).not.toHaveAttribute('aria-label');
      await expect(axis).not.toHaveAttribute('tabindex');
      // On a phone it goes with the page.
      await expect(axis).toHaveCSS('position', name === 'desktop' ? 'sticky' : 'static');
      if (name === 'desktop') await expect(axis).toHaveCSS('top', '0px');
    });

    test('a mark leads to its statement’s row, and the row back to the passage', async ({ page }) => {
      await page.goto(pageAt('en'));
      const { title } = statementOf(await readoutOf(page), 'agriculture');
      const words = marks(page).filter({ hasText: 'Сұхбаттастар ауыл' });

      await words.click();
      await expect(page).toHaveURL(/#s-agriculture$/);
      await expect(row(page, title)).toBeInViewport({ ratio: 1 });
      expect(await whatHidesFirstLine(row(page, title).locator('.row-title'))).toBeNull();

      await row(page, title).click();
      await expect(page).toHaveURL(/#p-agriculture$/);
      await expect(words).toBeInViewport();
      expect(await whatHidesFirstLine(words)).toBeNull();
    });
  });
}

test('every link within the page leads to something that is there', { tag: '@smoke' }, async ({ page }) => {
  await page.goto(pageAt('en'));
  const html = await page.content();
  const ids = new Set([...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
  const fragments = [...html.matchAll(/ href="[^"#]*#([^"]+)"/g)].map(([, id]) => id);
  expect(fragments.length).toBeGreaterThan(60);
  expect(fragments.filter((id) => !ids.has(id))).toEqual([]);
});

test('the site’s root leads on without script as well', async ({ page }) => {
  await page.goto(ROOT);
  await expect(page).toHaveURL(pageAt('en'));
});

test.describe('with script that has not come yet', () => {
  test.use({ ...DESKTOP, javaScriptEnabled: true });

  test('a link that was followed meanwhile has not been lost', async ({ page }) => {
    let release: () => void = () => undefined;
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route('**/assets/*.js', async (route) => {
      await held;
      // The first page's own requests are gone by then.
      await route.continue().catch(() => undefined);
    });
    await page.goto(pageAt('en'), { waitUntil: 'commit' });
    await row(page, 'Prospects of cooperation in agriculture').click({ noWaitAfter: true });
    await expect(page).toHaveURL(/\?sel=statement:agriculture#p-agriculture$/);
    release();
    await expect(page.getByRole('dialog')).toHaveAccessibleName(/agriculture/);
  });
});
