/** A text with characters that turn the direction of writing: the page shows all of it in the order of its letters. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator } from '@playwright/test';
import { card, DESKTOP, open } from './support/explorer.ts';
import { type StaticServer, startStaticServer } from './support/static-server.ts';
import { test as base, expect } from './support/test.ts';

/** The years of the harbour agreement, with an override before the second and none that ends it. */
const TURNED = '2031-\u202e2033';

const test = base.extend<object, { host: StaticServer }>({
  host: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads what a fixture needs from this pattern.
    async ({}, use) => {
      const folder = mkdtempSync(join(tmpdir(), 'sapar-direction-'));
      const host = await startStaticServer({ folder: buildTurned(folder), path: '/', sendsHeaders: true });
      await use(host);
      await host.stop();
      rmSync(folder, { recursive: true, force: true });
    },
    { scope: 'worker' },
  ],
  // Playwright's own option: support/test.ts takes every other host for a stranger.
  baseURL: async ({ host }, use) => use(host.origin),
});

test.use(DESKTOP);

/** Builds the harbour talks with the turned years; gives the folder of the site. */
function buildTurned(folder: string): string {
  const [seeds, site] = [join(folder, 'seeds'), join(folder, 'dist')];
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

test('the article shows years and words in their order, and copies every character', async ({
  page,
  host,
}) => {
  await open(page, `${host.origin}/en/`);
  const paragraph = page.locator('.text p', { hasText: 'signed a harbour agreement' });
  const seen = await asSeen(paragraph);
  expect(seen).toContain('for 2031-2033.');
  expect(seen).toContain('carried 1.2 million passengers last year.');
  expect(await paragraph.textContent()).toContain(`for ${TURNED}.`);
});

test('so does the passage in the card', async ({ page, host }) => {
  await open(page, `${host.origin}/en/?sel=statement:agreement`);
  const passage = card(page).locator('blockquote').first();
  expect(await asSeen(passage)).toContain('for 2031-2033.');
  expect(await passage.textContent()).toContain(`for ${TURNED}.`);
});
