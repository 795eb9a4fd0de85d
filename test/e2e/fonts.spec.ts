/** Letters of Kazakh, Russian and Tajik: no word of the page is put together from several fonts. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { CHROMIUM_FLAGS, locateChromium, locateHeadlessShell } from '../../tools/chromium.mjs';
import { pageAt } from './support/addresses.ts';
import { DESKTOP, open, openWithMap } from './support/explorer.ts';
import { runsOf } from './support/fonts.ts';
import { expect, test } from './support/test.ts';

test.use(DESKTOP);

const LETTERS = 'абвгғдеәёжзиӣйіқкңлмноөпрстуұүӯфхһҳцчҷшщъыьэюя';
/** Without the signs of sums: Debian's Noto Sans has no minus of its own. */
const PANGRAM = `${LETTERS} ${LETTERS.toUpperCase()} Sapar «2026» – 66,7 % — № 1 ₸`;
const FACES = ['serif', 'sans'].flatMap((stack) => [400, 700].map((weight) => ({ stack, weight })));

/** Adds the pangram in a language, in every stack and weight of the page. */
const addPangrams = (page: Page, lang: string) =>
  page.evaluate(
    async ([text, language, faces]) => {
      const box = document.createElement('section');
      box.id = `pangrams-${language}`;
      box.lang = language;
      for (const { stack, weight } of faces) {
        const line = document.createElement('p');
        line.append(text);
        Object.assign(line.style, { fontFamily: `var(--${stack})`, fontWeight: weight });
        box.append(line);
      }
      document.body.append(box);
      await document.fonts.ready;
    },
    [PANGRAM, lang, FACES] as const,
  );

/** Where more than one font was needed. Of words alone: an arrow or a sign of sums may be another font's. */
const mixed = async (page: Page, selector: string) =>
  (await runsOf(page, selector)).filter(
    ({ text, fonts }) => fonts.length > 1 && !/[→←↑↓≈−▸▾◉●◐○◌]/.test(text),
  );

test('every text of the page is of one font, and so are all letters, figures and quotation marks of Kazakh, Russian and Tajik', async ({
  page,
}) => {
  await openWithMap(page, pageAt('kk'));
  expect(await mixed(page, 'body')).toEqual([]);
  for (const lang of ['kk', 'ru', 'tg']) {
    await test.step(`${lang}: serif and sans, regular and bold`, async () => {
      await addPangrams(page, lang);
      const runs = await runsOf(page, `#pangrams-${lang}`);
      expect(runs).toHaveLength(FACES.length);
      expect(runs.filter(({ fonts }) => fonts.length > 1)).toEqual([]);
    });
  }
});

test.describe('on a machine whose serif fonts lack letters', () => {
  let folder = '';
  test.beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'sapar-fonts-'));
    const hidden = ['Noto Serif', 'Times New Roman', 'Liberation Serif', 'DejaVu Serif'];
    const patterns = hidden.map(
      (name) => `<pattern><patelt name="family"><string>${name}</string></patelt></pattern>`,
    );
    writeFileSync(
      join(folder, 'fonts.conf'),
      `<fontconfig><include>/etc/fonts/fonts.conf</include><selectfont><rejectfont>${patterns.join('')}</rejectfont></selectfont></fontconfig>`,
    );
  });
  test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('the page brings them; one in English asks for none until it shows the original', async ({
    site,
    watch,
  }) => {
    const browser = await chromium.launch({
      executablePath: locateHeadlessShell() ?? locateChromium() ?? '',
      args: CHROMIUM_FLAGS,
      env: { ...process.env, FONTCONFIG_FILE: join(folder, 'fonts.conf') } as Record<string, string>,
    });
    try {
      const page = await browser.newPage({ ...DESKTOP, baseURL: site.root, serviceWorkers: 'block' });
      watch(page);
      const asked: string[] = [];
      page.on('request', (request) => {
        if (request.resourceType() === 'font') asked.push(new URL(request.url()).pathname);
      });

      await open(page, pageAt('en'));
      expect(asked).toEqual([]);
      await page.getByRole('radio', { name: 'Kazakh' }).check();
      await expect.poll(() => asked.length).toBe(2);
      await page.evaluate(() => document.fonts.ready);
      const originals = await runsOf(page, '.text :not(.set-aside) > .sentence > .original');
      expect(new Set(originals.flatMap(({ fonts }) => fonts))).toEqual(new Set(['Noto Serif']));

      await open(page, pageAt('kk'));
      await page.evaluate(() => document.fonts.ready);
      for (const part of ['h1', '.text-title', '.text > p:not(.set-aside)']) {
        const runs = await runsOf(page, part);
        expect(new Set(runs.flatMap(({ fonts }) => fonts)), part).toEqual(new Set(['Noto Serif']));
      }
    } finally {
      await browser.close();
    }
  });
});
