/** A text with characters that turn the direction of writing: the page shows all of it in the order of its letters. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator } from '@playwright/test';
import { ROOT } from './support/addresses.ts';
import { card, DESKTOP, goTo, open } from './support/explorer.ts';
import { test as base, expect, type SiteFixtures } from './support/test.ts';

/** The years of the harbour agreement, with an override before the second and none that ends it. */
const TURNED = '2031-\u202e2033';

const test = base.extend<object, Pick<SiteFixtures, 'folder'>>({
  folder: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads what a fixture needs from this pattern.
    async ({}, use) => {
      const folder = mkdtempSync(join(tmpdir(), 'sapar-direction-'));
      await use(buildTurned(folder));
      rmSync(folder, { recursive: true, force: true });
    },
    { scope: 'worker' },
  ],
});

test.use(DESKTOP);

/** Builds the harbour talks with the turned years; gives the folder of the site. */
function buildTurned(folder: string): string {
  const [seeds, site] = [join(folder, 'seeds'), join(folder, 'site')];
  cpSync('test/fixtures/harbour-talks', seeds, { recursive: true });
  const turned = (name: string) => readFileSync(join(seeds, name), 'utf8').replaceAll('2031-2033', TURNED);
  const text = turned('harbour-talks.txt');
  const sha256 = createHash('sha256').update(text).digest('hex');
  const annotations = turned('harbour-talks.annotations.yaml').replace(/sha256: \w+/, `sha256: ${sha256}`);
  writeFileSync(join(seeds, 'harbour-talks.txt'), text);
  writeFileSync(join(seeds, 'harbour-talks.annotations.yaml'), annotations);
  const args = ['tools/build.mjs', '--seeds', seeds, '--out', site];
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  expect(status, stderr).toBe(0);
  expect(stderr).toContain('warning: U+202E RIGHT-TO-LEFT OVERRIDE');
  return site;
}

/** The letters of an element in the order in which they stand on the screen, line by line. */
function asSeen(element: Locator): Promise<string> {
  return element.evaluate((root) => {
    const letters: { letter: string; top: number; left: number }[] = [];
    const nodes = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node = nodes.nextNode(); node; node = nodes.nextNode()) {
      for (let at = 0; at < (node.nodeValue ?? '').length; at += 1) {
        const range = document.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + 1);
        const { top, left, width } = range.getBoundingClientRect();
        if (width > 0) letters.push({ letter: range.toString(), top: Math.round(top / 8), left });
      }
    }
    letters.sort((a, b) => a.top - b.top || a.left - b.left);
    return letters.map(({ letter }) => letter).join('');
  });
}

test('article and card show years and words in their order, and have every character', async ({ page }) => {
  await open(page, ROOT);
  const paragraph = page.locator('.text p', { hasText: 'signed a harbour agreement' });
  const seen = await asSeen(paragraph);
  expect(seen).toContain('for 2031-2033.');
  expect(seen).toContain('carried 1.2 million passengers last year.');
  expect(await paragraph.textContent()).toContain(`for ${TURNED}.`);

  await goTo(page, '?sel=statement:agreement');
  const passage = card(page).locator('blockquote').first();
  await expect(passage).toContainText(`for ${TURNED}.`);
  expect(await asSeen(passage)).toContain('for 2031-2033.');
});
