/** Every number in the panels and in every card has its origin: its passage, its source or its computation. */
import { pageAt } from './support/addresses.ts';
import { numbersWithoutOrigin } from './support/evidence.ts';
import { card, DESKTOP, goTo, open, PHONE, unfold } from './support/explorer.ts';
import { boxOf } from './support/geometry.ts';
import { readoutOf } from './support/page-data.ts';
import { expect, test } from './support/test.ts';

test.use(DESKTOP);

test('every number in the panels, with what comes from beyond the article and without, and in every figure’s card', async ({
  page,
}) => {
  await open(page, pageAt('en'));
  const { seen, without } = await numbersWithoutOrigin(page);
  expect(without).toEqual([]);
  expect(seen).toBeGreaterThan(20);

  // The cards of statements: passages.spec.ts, which opens each of them.
  const { statements } = await readoutOf(page);
  const figures = statements.flatMap((statement) => statement.figures.map(({ id }) => id));
  expect(figures.length).toBeGreaterThan(0);
  for (const figure of figures) {
    await test.step(figure, async () => {
      await goTo(page, '?');
      await expect(card(page)).toHaveCount(0);
      await goTo(page, `?sel=figure:${figure}`);
      await expect(card(page)).toBeVisible();
      const { without } = await numbersWithoutOrigin(page, '.card');
      expect(without).toEqual([]);
    });
  }

  await goTo(page, '?context=off');
  await expect(page.locator('.accounts')).toHaveCount(0);
  expect((await numbersWithoutOrigin(page)).without).toEqual([]);

  await test.step('the rule itself finds a number that stands alone, and lets one with its source, or its computation, be', async () => {
    await goTo(page, '?');
    await expect(page.locator('.accounts')).toHaveCount(1);
    const add = (html: string) =>
      page.evaluate(
        (added) => document.querySelector('.timeline')?.insertAdjacentHTML('beforeend', added),
        html,
      );
    const texts = async () => (await numbersWithoutOrigin(page)).without.map(({ text }) => text);
    await add('<p>From 4711 on.</p>');
    expect(await texts()).toEqual(['From 4711 on.']);
    await add('<p>From 4711 on: <a href="https://example.org/">a page</a></p>');
    expect(await texts(), 'the same number with its source in the panel').toEqual([]);
    await add('<p>Of 6 × 7, 42.</p>');
    expect(await texts()).toEqual(['Of 6 × 7, 42.']);
    await add('<p>6 × 7 = 42</p>');
    expect(await texts()).toEqual([]);
  });
});

for (const { name, device, lang, programme } of [
  { name: 'desktop', device: DESKTOP, lang: 'kk', programme: /^Екі Сыртқы істер министрлігі арасындағы/ },
  { name: 'phone', device: PHONE, lang: 'en', programme: /^Cooperation programme/ },
]) {
  test.describe(`on a ${name}`, () => {
    test.use(device);

    test(`${lang}: every number in the panels; the two accounts lie below them, and nothing lies over them`, async ({
      page,
    }) => {
      await open(page, pageAt(lang));
      const { seen, without } = await numbersWithoutOrigin(page);
      expect(without).toEqual([]);
      expect(seen).toBeGreaterThan(20);
      await unfold(page);
      const accounts = page.locator('.accounts');
      const { top } = await boxOf(accounts);
      const panels = page.locator('.glance-part, .panel:not(.accounts)').filter({ visible: true });
      await expect(panels).not.toHaveCount(0);
      for (const panel of await panels.all()) expect((await boxOf(panel)).bottom).toBeLessThanOrEqual(top);
      await accounts.scrollIntoViewIfNeeded();
      const link = accounts.getByRole('link', { name: programme });
      await link.click();
      await expect(card(page)).toHaveAccessibleName(programme);
      const width = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(width).toBe(0);
    });
  });
}

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the two accounts and the rows’ marks are there', async ({ page }) => {
    await page.goto(pageAt('en'));
    await expect(page.locator('.accounts').getByRole('heading', { level: 3 })).toHaveCount(3);
    await expect(page.locator('.timeline').getByText('said before', { exact: true })).toHaveCount(5);
    await expect(page.locator('.timeline').getByText('new', { exact: true })).toHaveCount(2);
  });
});
