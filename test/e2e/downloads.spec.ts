/** Files that readers take along, in programs that are not ours: what has to be seen in a real browser. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { build } from 'vite';
import type { Timeline } from '../../src/exports/timeline-json.ts';
import { dataFile, pageAt, READOUT } from './support/addresses.ts';
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
