/**
 * `npm run icons`: the icons that an installed page wants as pictures, out of public/icon.svg. Run by hand when that
 * has changed; needs a browser.
 */
import { readFileSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { CHROMIUM_FLAGS, chromiumOrExit } from './chromium.mjs';
import { readCommandLine } from './command-line.mjs';
import { ICONS as COMMAND } from './commands.mjs';
import { load } from './load.mjs';

/** @type {typeof import('../src/seeds/output/write-files.ts')} */
const { writeFiles } = await load('./src/seeds/output/write-files.ts');

const SOURCE = 'public/icon.svg';

/**
 * `ground`: the corners are filled with the icon's own ground, where a device cuts its own shape out of the picture.
 * `scale`: how much of the picture the icon takes; a maskable one may lose all beyond a circle of 80 %.
 * @type {{ file: string, size: number, ground: boolean, scale: number }[]}
 */
const ICONS = [
  { file: 'public/icon-192.png', size: 192, ground: false, scale: 1 },
  { file: 'public/icon-512.png', size: 512, ground: false, scale: 1 },
  { file: 'public/icon-maskable-512.png', size: 512, ground: true, scale: 0.85 },
  { file: 'public/apple-touch-icon.png', size: 180, ground: true, scale: 1 },
];

readCommandLine(COMMAND);
const svg = readFileSync(SOURCE, 'utf8');
const [, fill] = /<rect\b[^>]*\bfill="([^"]+)"/.exec(svg) ?? [];
if (fill === undefined) throw new Error(`${SOURCE} has no ground: a rect with a fill`);
const source = `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`;

/** @type {Map<string, Buffer>} */
const pictures = new Map();
const browser = await chromium.launch({ executablePath: chromiumOrExit(), args: CHROMIUM_FLAGS });
try {
  for (const { file, size, ground, scale } of ICONS) {
    const page = await browser.newPage({ viewport: { width: size, height: size } });
    const side = size * scale;
    await page.setContent(
      `<body style="margin:0;height:100vh;display:grid;place-content:center;background:${ground ? fill : 'transparent'}"><img src="${source}" width="${side}" height="${side}" style="display:block">`,
    );
    await page.locator('img').evaluate((image) => /** @type {HTMLImageElement} */ (image).decode());
    pictures.set(file, await page.screenshot({ omitBackground: !ground }));
    await page.close();
  }
} finally {
  await browser.close();
}
writeFiles(pictures);
for (const file of pictures.keys()) console.log(file);
