/** Files that readers take along, in programs that are not ours: what has to be seen in a real browser. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { parse } from 'csv-parse/sync';
import { build } from 'vite';
import type { Timeline } from '../../src/exports/timeline-json.ts';
import { dataFile, pageAt, READOUT, useAt } from './support/addresses.ts';
import type { Quote } from './support/annotator.ts';
import { DESKTOP, open } from './support/explorer.ts';
import { FIXTURE_SITE } from './support/sites.mjs';
import { expect, test } from './support/test.ts';

test.use(DESKTOP);

const fileOf = (name: string) => readFileSync(join(FIXTURE_SITE.out, dataFile(`${READOUT}-${name}`)), 'utf8');

/** Serves the files of an installed package beside the site, on its host. */
async function servePackage(page: Page, name: string, at: string): Promise<void> {
  await page.route(`**/${at}/**`, (route) => {
    const [, path = ''] = new URL(route.request().url()).pathname.split(`/${at}/`);
    return route.fulfill({ path: join('node_modules', name, path) });
  });
}

test('TimelineJS shows an event for each dated statement, and the words of a date that it cannot draw', async ({
  page,
}) => {
  await servePackage(page, '@knight-lab/timelinejs/dist', 'timelinejs');
  await page.route('**/timeline-page', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,">
        <link rel="stylesheet" href="/timelinejs/css/timeline.css">
        <div id="timeline" style="width:1200px;height:700px"></div>
        <script src="/timelinejs/js/timeline.js"></script>
        <script>
          window.timeline = new TL.Timeline('timeline', '/${dataFile(`${READOUT}-timeline.en.json`)}', {
            script_path: location.origin + '/timelinejs/js/', font: null,
          });
        </script>`,
    }),
  );
  await page.goto('timeline-page');
  const { events, about }: Timeline = JSON.parse(fileOf('timeline.en.json'));
  const markers = page.locator('.tl-timemarker');
  await expect(markers).toHaveCount(events.length);
  // An entry of the list above has no date; all others are there.
  expect(events.length + about.undated.length).toBe(27);
  expect(await page.evaluate('window.timeline.config.getErrors()')).toEqual([]);

  await page.evaluate("window.timeline.goToId('trade-target')");
  const slide = page.locator('.tl-slide', { hasText: 'concerted measures towards the goal' });
  await expect(slide).toContainText('from 16 February 2026, no end given');
  await expect(slide).toContainText('no deadline named');
  await expect(slide.locator('q[lang=kk]')).toContainText('2 млрд АҚШ долларына');
});

/** A script with all that it imports. */
async function bundled(entry: string): Promise<string> {
  const result = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    build: { write: false, rolldownOptions: { input: entry, output: { format: 'iife' } } },
  });
  if (!('output' in result)) throw new Error('Vite gave several bundles');
  return result.output[0].code;
}

test('an annotator finds in the article all that annotations.jsonld points at, once each', async ({
  page,
}) => {
  const { first } = JSON.parse(fileOf('annotations.jsonld'));
  const quotes: Quote[] = first.items.flatMap(({ target }: { target: { selector: [Quote] }[] }) =>
    target.map(({ selector: [quote] }) => quote),
  );
  await open(page, pageAt('kk'));
  await page.evaluate(await bundled('test/e2e/support/annotator.ts'));
  const found = await page.evaluate<string[][]>(`findInArticle(${JSON.stringify(quotes)})`);
  expect(found).toEqual(quotes.map(({ exact }) => [exact]));
});

/** What a click saves: its name and its text. */
async function saved(page: Page, control: Locator): Promise<{ name: string; text: string }> {
  const download = page.waitForEvent('download');
  await control.click();
  const file = await download;
  return { name: file.suggestedFilename(), text: readFileSync(await file.path(), 'utf8') };
}

const entry = (page: Page, name: string) => page.getByRole('listitem').filter({ hasText: name });

test('every file is there under the name that a reader keeps it by, as large as the page says', async ({
  page,
  request,
}) => {
  await page.goto(useAt('en'));
  const links = page.locator('#downloads a[download]');
  await expect(links).toHaveCount(8);
  const sizes = await page.locator('#downloads .download-form').allTextContents();
  expect(sizes).toHaveLength(8);
  for (const [at, link] of (await links.all()).entries()) {
    const { name, text } = await saved(page, link);
    expect(name.startsWith(`${READOUT}-`)).toBe(true);
    const kilobytes = (Buffer.byteLength(text) / 1000).toFixed(1).replace(/\.0$/, '');
    expect(sizes[at]).toContain(`, ${kilobytes} kB`);
  }
  const article = await request.get(dataFile(`${READOUT}-article.txt`));
  expect(article.headers()['content-type']).toBe('text/plain; charset=utf-8');
  const places = await request.get(dataFile(`${READOUT}-places.geojson`));
  expect(places.headers()['content-type']).toBe('application/geo+json');
});

test('a file as filtered is the part of the whole one that the filters show, in every language', async ({
  page,
}) => {
  await page.goto(useAt('kk', '?topic=economy'));
  const button = entry(page, 'CSV, ').first().getByRole('button', { name: '7' });
  const { name, text } = await saved(page, button);
  expect(name).toBe(`${READOUT}-statements-7-of-27.csv`);
  const read = (csv: string) => parse<Record<string, string>>(csv, { bom: true, columns: true });
  const shown = read(text);
  const whole = read(fileOf('statements.csv')).filter(({ id }) => shown.some((row) => row['id'] === id));
  expect(shown).toHaveLength(7);
  // The page knows where the site lies, which the build was not told. Its version is the same.
  const statementUrl = (id = '') => new URL(`../../../en/${READOUT}/?sel=statement:${id}`, page.url()).href;
  expect(shown).toEqual(
    whole.map((row) => ({
      ...row,
      ...{ kept: '7/27 topic=economy', statement_url: statementUrl(row['id']) },
    })),
  );
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the files are links all the same', async ({ page }) => {
    await page.goto(useAt('ru'));
    const { name } = await saved(page, page.locator('#downloads a[download]').first());
    expect(name).toBe(`${READOUT}-statements.csv`);
  });
});
