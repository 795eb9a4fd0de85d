/** The single file, opened from disk by a double-click: all is in it, and it works as the page of a site does. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import { pageAt, READOUT, singleFile } from './support/addresses.ts';
import {
  card,
  cardHeading,
  chosenMarks,
  DESKTOP,
  expectQuery,
  filterChip,
  goTo,
  mapAreas,
  mapFrame,
  mapPlace,
  marks,
  open,
  openWithMap,
  PHONE,
  rows,
  statusLine,
  unfold,
} from './support/explorer.ts';
import { sidewaysScroll } from './support/geometry.ts';
import { readoutOf } from './support/page-data.ts';
import { savedPicture, seenOf, sizeOf } from './support/pictures.ts';
import { FIXTURE_SITE } from './support/sites.mjs';
import { expect, test } from './support/test.ts';

test.use(DESKTOP);
// One worker, and so one build for all tests.
test.describe.configure({ mode: 'default' });

/** Each language is a build of its own, and all are built alike: two of them are enough to tell them apart. */
const BUILT = ['en', 'kk'];

let temporary = '';
let folder = '';
/** The file's address, as the browser shows it. */
const address = (lang: string, query = '') => `${pathToFileURL(join(folder, singleFile(lang))).href}${query}`;

const build = (...options: string[]) =>
  spawnSync(process.execPath, ['tools/build-single.mjs', ...options], { encoding: 'utf8' });

test.beforeAll(() => {
  // A build a language.
  test.setTimeout(240_000);
  temporary = mkdtempSync(join(tmpdir(), 'sapar-single-'));
  const seeds = join(temporary, 'seeds');
  folder = join(temporary, 'out');
  cpSync(FIXTURE_SITE.seeds, seeds, { recursive: true });
  for (const name of readdirSync(seeds)) {
    if (/\.(ru|tg)\.yaml$/.test(name)) rmSync(join(seeds, name));
    if (!name.endsWith('.annotations.yaml')) continue;
    const text = readFileSync(join(seeds, name), 'utf8');
    writeFileSync(
      join(seeds, name),
      text.replace(/^ {2}languages: .*$/m, `  languages: [${BUILT.join(', ')}]`),
    );
  }
  keepEarlierVersion(seeds);
  const { status, stderr } = build('--seeds', seeds, '--out', folder);
  expect(status, stderr).toBe(0);
});
test.afterAll(() => rmSync(temporary, { recursive: true, force: true }));

const EARLIER = '2026-11-20';
const [NOW, THEN] = ['Prospects of cooperation in agriculture dwelt on separately', 'Farming spoken of'];

/** Keeps a version in which one statement had another title. */
function keepEarlierVersion(seeds: string): void {
  const kept = join(temporary, 'kept');
  cpSync(seeds, kept, { recursive: true });
  for (const name of readdirSync(kept)) {
    if (!name.endsWith('.annotations.yaml')) continue;
    const text = readFileSync(join(kept, name), 'utf8');
    expect(text).toContain(NOW);
    writeFileSync(join(kept, name), text.replace(NOW, THEN));
  }
  cpSync(kept, join(seeds, 'versions', READOUT, EARLIER), { recursive: true });
}

/** Whatever the page asks for from now on. */
function requestsOf(page: Page): string[] {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  return asked;
}

test('the build gives one file a language, of at most 1.45 MiB', () => {
  expect(readdirSync(folder).toSorted()).toEqual([
    // What was written, for the next build.
    '.sapar-files.json',
    ...BUILT.map(singleFile),
  ]);
  for (const file of readdirSync(folder))
    expect(statSync(join(folder, file)).size).toBeLessThan(1.45 * 2 ** 20);
});

test('a file has the words of its own language alone', () => {
  const words = {
    en: 'The browser did not allow copying',
    kk: 'Браузер көшіруге рұқсат бермеді',
    ru: 'Браузер не разрешил копирование',
    tg: 'Браузер ба нусхабардорӣ иҷозат надод',
  };
  for (const lang of BUILT) {
    const html = readFileSync(join(folder, singleFile(lang)), 'utf8');
    for (const [other, said] of Object.entries(words))
      expect(html.includes(said), `${other} in the file of ${lang}`).toBe(other === lang);
  }
});

test('a file has no program of pages that only a site has', () => {
  for (const lang of BUILT)
    expect(readFileSync(join(folder, singleFile(lang)), 'utf8'), lang).not.toContain('sapar-height');
});

/** Expects the page of a file to have all of its readout and of the base map, and to have asked for nothing else. */
async function expectWhole(page: Page, lang: string, asked: readonly string[]): Promise<void> {
  const readout = await readoutOf(page);
  expect(readout.lang).toBe(lang);
  expect(readout.statements).toHaveLength(27);
  await expect(rows(page)).toHaveCount(27);
  const baseMap = JSON.parse((await page.locator('#sapar-basemap').textContent()) ?? '');
  expect(Object.keys(baseMap.topology.objects)).toContain('countries');

  await rows(page).first().click();
  await expect(card(page)).toBeVisible();
  expect(asked).toEqual([address(lang)]);
  const timed = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
  expect(timed.filter((name) => !name.startsWith('data:'))).toEqual([]);
}

test('all is in it and nothing is asked for; what is chosen is in the address; links, licences and the table stay in the file', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const asked = requestsOf(page);
  await openWithMap(page, address('en'));

  await test.step('it is whole, and nothing is asked for but the file itself, the map included', async () => {
    await expectWhole(page, 'en', asked);
    await page.goBack();
    await expect(card(page)).toHaveCount(0);
  });

  await test.step('a choice on the map is in the address, and "back" undoes it', async () => {
    await filterChip(page, 'Economy').click();
    await expect(statusLine(page)).toHaveText('7 of 27 statements shown');
    await mapPlace(page, 'Dushanbe').click();
    await expect(cardHeading(page)).toHaveText('Dushanbe');
    await expectQuery(page, '?topic=economy&sel=place:dushanbe');

    await page.goBack();
    await expect(card(page)).toHaveCount(0);
    await expectQuery(page, '?topic=economy');
    await page.goBack();
    await expect(statusLine(page)).toHaveText('27 of 27 statements shown');
    await page.goForward();
    await expect(statusLine(page)).toHaveText('7 of 27 statements shown');
  });

  await test.step('the search reads what is in the file, in every language', async () => {
    await page.keyboard.press('/');
    await page.getByRole('searchbox').fill('Тәжікстанмен');
    await expect(page.locator('dialog.search mark').first()).toHaveText(/^Тәжікстан/);
    await page.keyboard.press('Escape');
    await expectQuery(page, '?topic=economy');
  });

  await test.step('the credits lead to the licence texts, which stand in the file', async () => {
    const licences = page.locator('#licences');
    await expect(licences).toBeHidden();
    await page.locator('#sources').getByRole('link', { name: 'Licence texts' }).click();
    await expect(licences.getByRole('heading', { name: 'Licence texts' })).toBeInViewport();
    for (const name of ['Hippocratic License', 'leaflet 1.9', 'react-dom', 'UNICODE LICENSE V3'])
      await expect(licences).toContainText(name);
    await expect(statusLine(page)).toHaveText('7 of 27 statements shown');
  });

  await test.step('the table of trade as CSV stands in the file', async () => {
    await page.locator('summary', { hasText: 'All figures and targets as a table' }).click();
    await page.getByRole('link', { name: 'The table as CSV' }).click();
    const csv = page.locator('#trade-csv');
    await expect(csv.getByRole('heading')).toBeInViewport();
    await expect(csv).toContainText('record,id,basis,period');
  });

  await test.step('files to take along are made in it, in its language, as filtered too', async () => {
    const table = page.getByRole('listitem').filter({ hasText: 'Statements as a table' });
    for (const [control, name] of [
      ['Statements as a table', `${READOUT}-statements.csv`],
      ['As filtered: 7 of 27', `${READOUT}-statements-7-of-27.csv`],
    ] as const) {
      const download = page.waitForEvent('download');
      await table.getByRole('button', { name: new RegExp(`^${control}`) }).click();
      expect((await download).suggestedFilename()).toBe(name);
      await expect(table.getByRole('status')).toContainText(/In it: English$/);
    }
  });

  await test.step('pictures of the panels are made in it: what is saved is one, as large as it says', async () => {
    const pictures = page.locator('#pictures');
    const svg = await savedPicture(pictures, 'Save as SVG');
    const png = await savedPicture(pictures, 'Save as PNG');
    expect([svg.name, png.name]).toEqual(['svg', 'png'].map((end) => `${READOUT}.en.timeline.${end}`));
    const seen = await seenOf(page, png);
    const [width, height] = sizeOf(svg);
    expect([seen.width, seen.height]).toEqual([2 * width, 2 * height]);
    expect(seen.colours).toBeGreaterThan(10);
  });

  const copied = () => page.evaluate(() => navigator.clipboard.readText());

  await test.step('the copied link is said to open on this computer alone; a citation names the file, not its folder', async () => {
    const view = '?sel=statement:agriculture';
    await goTo(page, `${view}#article`);
    await card(page).getByRole('button', { name: 'Copy link' }).click();
    await expect(card(page).getByRole('status')).toHaveText(
      /^Copied\. The link opens on this computer alone/,
    );
    await expect.poll(copied).toBe(address('en', view));
    await card(page).getByText('Cite', { exact: true }).click();
    const statement = card(page).getByRole('group', { name: 'This statement' });
    await statement.getByRole('button', { name: 'BibTeX' }).click();
    await expect.poll(copied).toContain(`url = {${singleFile('en')}${view}}`);
  });

  await test.step('a quote that was copied in it is checked in it', async () => {
    // The card says "Copied." of what was copied before already.
    await page.evaluate(() => navigator.clipboard.writeText(''));
    await card(page).getByRole('button', { name: 'Copy quote' }).click();
    await expect.poll(copied).toContain('«');
    const quote = await copied();
    const field = page.getByRole('textbox', { name: 'The quote' });
    await field.fill(quote);
    await expect(page.locator('.quote-answer')).toContainText('The same: the article has these words.');
    await field.fill(quote.replace('Сұхбаттастар', 'Тараптар'));
    await expect(page.locator('.quote-answer')).toContainText('Changed:');
  });
});

test('choice and colours outlast a reload and the way to the other language, until the name of the site is followed', async ({
  page,
}) => {
  const view = '?topic=agriculture&sel=statement:agriculture';
  const expectDark = () => expect(page.locator('html')).toHaveCSS('background-color', 'rgb(20, 24, 28)');
  await open(page, address('en', `?sel=statement:agriculture&v=${EARLIER}#article`));

  await test.step('opened at an address that cites an earlier version, it says what changed, and names no page that no file has', async () => {
    const note = page.getByRole('status').filter({ hasText: 'was cited' });
    await expect(note).toHaveText(
      'The version of 20 November 2026 was cited. This statement has changed since. What has changed since is told on the site that this file comes from. Close this note',
    );
    await expect(note.getByRole('link')).toHaveCount(0);
    await expect(cardHeading(page)).toHaveText(NOW);
  });

  await test.step('a reload keeps choice and colours', async () => {
    await page.getByRole('radio', { name: 'Dark' }).check();
    await goTo(page, view);
    await page.reload();
    await expect(chosenMarks(page)).toHaveText([/^The interlocutors dwelt separately/]);
    await expectDark();
    await expect(page.getByRole('radio', { name: 'Dark' })).toBeChecked();
  });

  await test.step('the other language is the file beside it, and keeps what is chosen', async () => {
    await page.getByRole('link', { name: 'Қазақша' }).click();
    await expect(page).toHaveURL(address('kk', view));
    await expect(page.locator('html')).toHaveAttribute('lang', 'kk');
    await expect(chosenMarks(page)).toHaveText([/^Сұхбаттастар ауыл шаруашылығы/]);
    await page.getByRole('link', { name: 'English' }).click();
    await expect(cardHeading(page)).toHaveText(NOW);
  });

  await test.step('the name of the site leads to the file with nothing chosen, and not to its folder', async () => {
    await page.getByRole('link', { name: 'Sapar', exact: true }).click();
    await expect(page).toHaveURL(address('en', '?'));
    await expect(rows(page)).toHaveCount(27);
  });
});

test('it keeps the hosted page’s look: the same words, in the same places', async ({ page }) => {
  const layout = () =>
    page.evaluate(() =>
      [
        'h1',
        '.filters',
        '.map-frame',
        '.trade',
        '.timeline',
        '.article',
        '.credits',
        '.live-map .place-button',
      ].map((selector) => {
        const box = document.querySelector(selector)?.getBoundingClientRect();
        return [selector, box && [box.left, box.top + scrollY, box.width, box.height].map(Math.round)];
      }),
    );
  await openWithMap(page, pageAt('en'));
  const hosted = await layout();
  await openWithMap(page, address('en'));
  expect(await layout()).toEqual(hosted);
});

test.describe('on a phone', () => {
  test.use(PHONE);

  test('kk: the map comes when it is near, all is in it, and nothing is wider than the screen', async ({
    page,
  }) => {
    const asked = requestsOf(page);
    await open(page, address('kk'));
    await mapFrame(page).scrollIntoViewIfNeeded();
    await expect(mapAreas(page)).toHaveCount(2);
    expect(await sidewaysScroll(page)).toBeLessThanOrEqual(0);
    await unfold(page);
    await expectWhole(page, 'kk', asked);
  });
});

test.describe('with its own policy', () => {
  test.use({ faults: 'expected' });

  test('the browser refuses script, styles and requests that were not built in', async ({ page }) => {
    await open(page, address('en'));
    const refused = await page.evaluate(async () => {
      const found: string[] = [];
      const isHeard = new Promise<void>((resolve) => {
        document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => {
          found.push(effectiveDirective);
          if (found.length === 4) resolve();
        });
      });
      const add = (name: string, text: string) =>
        document.head.append(Object.assign(document.createElement(name), { textContent: text }));
      add('script', 'document.title = "changed"');
      add('style', 'body { display: none }');
      document.body.append(Object.assign(new Image(), { src: 'https://sapar.invalid/x.png' }));
      await fetch('data:text/plain,x').catch(() => undefined);
      await isHeard;
      return found;
    });
    expect(refused.toSorted()).toEqual(['connect-src', 'img-src', 'script-src-elem', 'style-src-elem']);
    await expect(page).toHaveTitle("Kazakhstan's foreign minister in Dushanbe");
    await expect(page.locator('body')).toBeVisible();
  });
});

test.describe('where the browser allows a page from disk no other address', () => {
  test('choosing works, "back" undoes it, and the link that is copied has the view', async ({
    page,
    context,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.addInitScript(() => {
      const { pushState } = history;
      history.pushState = (state, unused, url) => {
        if (url !== undefined && url !== null) throw new DOMException('refused', 'SecurityError');
        pushState.call(history, state, unused);
      };
    });
    await open(page, address('en'));
    await filterChip(page, 'Economy').click();
    await rows(page).first().click();
    await expect(card(page)).toBeVisible();
    await card(page).getByRole('button', { name: 'Copy link' }).click();
    await expect
      .poll(() => page.evaluate(() => navigator.clipboard.readText()))
      .toMatch(/en\.html\?topic=economy&sel=statement:/);
    expect(page.url()).toBe(address('en'));

    await page.reload();
    await expect(card(page)).toBeVisible();
    await page.goBack();
    await expect(card(page)).toHaveCount(0);
    await expect(statusLine(page)).toHaveText('7 of 27 statements shown');
    await page.goBack();
    await expect(statusLine(page)).toHaveText('27 of 27 statements shown');
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('it can be read, and its links lead somewhere', async ({ page }) => {
    for (const lang of ['en', 'kk']) {
      await page.goto(address(lang));
      await expect(marks(page).filter({ visible: true })).not.toHaveCount(0);
      await expect(rows(page).filter({ visible: true })).toHaveCount(27);
      await expect(mapFrame(page).locator('path.area')).toHaveCount(2);
    }
    await rows(page).first().click();
    await expect(page).toHaveURL(/kk\.html\?sel=.*#p-/);
    await page.getByRole('link', { name: 'English' }).click();
    await page.locator('#sources').getByRole('link', { name: 'Licence texts' }).click();
    await expect(page.locator('#licences')).toBeVisible();
  });
});
