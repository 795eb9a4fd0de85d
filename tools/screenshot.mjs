/**
 * `npm run screenshot`: pictures of the built page for the README, into docs/. Builds nothing: it shows what
 * dist/ holds. Run by hand when the page's look has changed.
 */
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { preview } from 'vite';
import { CHROMIUM_FLAGS, chromiumOrExit } from './chromium.mjs';
import { readCommandLine } from './command-line.mjs';
import { SCREENSHOT } from './commands.mjs';
import { load } from './load.mjs';

/** @type {typeof import('../src/seeds/output/write-files.ts')} */
const { writeFiles } = await load('./src/seeds/output/write-files.ts');

/** A commitment without a deadline: it has a passage, two actors and a bar with an open end. */
const ADDRESS = 'en/?sel=statement:trade-target';

/** @type {{ file: string, viewport: { width: number, height: number }, isMobile: boolean }[]} */
const PICTURES = [
  { file: 'docs/screenshot-desktop.png', viewport: { width: 1440, height: 900 }, isMobile: false },
  { file: 'docs/screenshot-phone.png', viewport: { width: 360, height: 740 }, isMobile: true },
];

/** How long the page may take to become still, in milliseconds. */
const PATIENCE = 20_000;

const { out } = readCommandLine(SCREENSHOT);

/**
 * @param {import('@playwright/test').Browser} browser
 * @param {string} url
 * @param {(typeof PICTURES)[number]} picture
 * @returns the picture, as PNG
 */
async function take(browser, url, { viewport, isMobile }) {
  const context = await browser.newContext({
    viewport,
    isMobile,
    hasTouch: isMobile,
    colorScheme: 'light',
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE);
  await page.goto(url);
  // The card opens once the page is interactive, and brings the passage into view.
  await page.locator('.card').waitFor();
  // On a phone the map lies out of view, and is not loaded before the reader comes near it.
  if (!isMobile) await page.locator('.live-map path.area').nth(1).waitFor();
  await page.waitForLoadState('networkidle');
  await page.evaluate(() => document.fonts.ready);
  const png = await page.screenshot({ animations: 'disabled' });
  await context.close();
  return png;
}

if (!existsSync(out)) {
  console.error(`${out}/ is not there: run "npm run build" first.`);
  process.exit(1);
}
const executablePath = chromiumOrExit();
const server = await preview({
  configFile: false,
  appType: 'mpa',
  base: '/',
  logLevel: 'warn',
  build: { outDir: out },
  preview: { port: 4190, strictPort: false },
});
const browser = await chromium.launch({ executablePath, args: CHROMIUM_FLAGS });
try {
  const root = server.resolvedUrls?.local[0];
  /** @type {Map<string, Buffer>} */
  const pictures = new Map();
  for (const picture of PICTURES)
    pictures.set(picture.file, await take(browser, `${root}${ADDRESS}`, picture));
  writeFiles(pictures);
  for (const file of pictures.keys()) console.log(file);
} finally {
  await browser.close();
  await server.close();
}
