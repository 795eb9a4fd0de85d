/** `npm run dev`: what an editor of the annotations sees while writing. */
import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { expect, test } from '@playwright/test';

const TITLE = 'en: Harbour';
/** A version that was kept, as the reading is now. */
const EARLIER = '2031-03-20';

let folder: string;
let annotations: string;
let server: ChildProcess;
let address: string;
let terminal = '';

test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'sapar-dev-'));
  cpSync('test/fixtures/harbour-talks', folder, { recursive: true });
  cpSync('test/fixtures/harbour-talks', join(folder, 'versions/harbour-talks', EARLIER), { recursive: true });
  annotations = join(folder, 'harbour-talks.annotations.yaml');
  const port = `${Number(process.env['SAPAR_TEST_PORT'] ?? 4180) + 10}`;
  server = spawn(process.execPath, ['node_modules/vite/bin/vite.js', '--port', port], {
    env: { ...process.env, SAPAR_SEEDS: folder, VITEST: '' },
  });
  address = await new Promise((resolve, reject) => {
    for (const stream of [server.stdout, server.stderr]) {
      stream?.on('data', (chunk) => {
        terminal += stripVTControlCharacters(String(chunk));
        const [, url] = /(http:\/\/localhost:\d+)\//.exec(terminal) ?? [];
        if (url !== undefined) resolve(url);
      });
    }
    server.on('exit', () => reject(new Error(`the development server ended: ${terminal}`)));
  });
});

test.afterAll(() => {
  server.removeAllListeners('exit');
  server.kill();
  rmSync(folder, { recursive: true, force: true });
});

// The server reloads pages when it likes, and a reload of the last test would fall into the start of the next.
test.use({ reuseContext: false });

/** Writes the annotations anew, as an editor saves them. */
function edit(from: string, to: string): void {
  const text = readFileSync(annotations, 'utf8');
  expect(text).toContain(from);
  writeFileSync(annotations, text.replace(from, to));
}

test('a change in the annotations is on the page without a reload by hand', async ({ page }) => {
  // An address without its last slash leads on, as on a host.
  await page.goto(`${address}/en?topic=fish`);
  await expect(page).toHaveURL(`${address}/en/harbour-talks/?topic=fish`);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Harbour');
  edit(TITLE, 'en: Changed harbour');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Changed harbour');
  edit('en: Changed harbour', TITLE);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Harbour');
});

test('an error stands in the terminal and over the page, with file, line and column, until it is mended', async ({
  page,
}) => {
  await page.goto(`${address}/en/harbour-talks?topic=fish`);
  await expect(page).toHaveURL(`${address}/en/harbour-talks/?topic=fish`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  edit('kind: commitment', 'kind: comitment');
  const overlay = page.locator('vite-error-overlay');
  await expect(overlay).toContainText('did you mean "commitment"?');
  await expect(overlay).toContainText(/harbour-talks\.annotations\.yaml:\d+:\d+/);
  // It comes to the terminal by another way than to the page.
  await expect.poll(() => terminal).toContain('did you mean "commitment"?');
  expect(terminal).toMatch(/harbour-talks\.annotations\.yaml:\d+:\d+/);
  await page.reload();
  await expect(overlay).toBeVisible();
  edit('kind: comitment', 'kind: commitment');
  await expect(overlay).toHaveCount(0);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('a malformed address is answered with 400, and the server goes on', async () => {
  for (const target of ['//', 'http://[::', '/%']) expect(await answerTo(target)).toMatch(/^HTTP\/1\.1 400 /);
  expect(await answerTo('/en/harbour-talks/')).toMatch(/^HTTP\/1\.1 200 /);
});

/** What the server answers to a request whose first line has this target, as it is. */
function answerTo(target: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(Number(new URL(address).port), 'localhost', () => {
      socket.write(`GET ${target} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`);
    });
    let answer = '';
    socket.on('data', (chunk) => {
      answer += chunk;
    });
    socket.on('error', reject);
    socket.on('close', () => resolve(answer));
  });
}

test('a page beside the explorer has its own style sheet, as once it is built', async ({ page }) => {
  await page.goto(`${address}/en/harbour-talks/use/`);
  await expect(page.locator('.use-parts')).toHaveCSS('display', 'grid');
  await page.goto(`${address}/en/harbour-talks/embed/timeline/`);
  await expect(page.locator('.embed')).toHaveCSS('display', 'flow-root');
});

test('the data of kept versions is served as once it is built', async ({ request }) => {
  const get = async (file: string) => (await request.get(`${address}/data/harbour-talks/${file}`)).json();
  expect(await get('versions.json')).toHaveProperty([EARLIER, 'pages'], ['en', 'kk']);
  const citations = await get(`versions/${EARLIER}/citations.en.json`);
  expect(citations.explorer.text).toContain(`(Version ${EARLIER})`);
});

test('the changes and a kept version are there, with what they say and how they look', async ({ page }) => {
  await page.goto(`${address}/en/harbour-talks/changes`);
  await expect(page).toHaveURL(`${address}/en/harbour-talks/changes/`);
  await expect(page.locator('.changes-page main')).toHaveCSS('max-width', '896px');
  await page.getByRole('link', { name: 'Read this version' }).click();
  await expect(page).toHaveURL(`${address}/en/harbour-talks/versions/${EARLIER}/`);
  await expect(page.getByRole('complementary', { name: 'Versions and changes' })).toContainText(
    'You are reading the version of 20 March 2031. No statement has changed since.',
  );
});
