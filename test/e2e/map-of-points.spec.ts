/** The map of a readout whose places are points alone: fitted to them, each name to be read, in picture and live map. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './support/own-host.ts';

const PAGE = 'en/lighthouse-talks/';
const NAMES = ['Harrow Bay', 'Long Ferry Landing', 'The Skerries'];
const DESK = { width: 1366, height: 768 };
const PHONE = { width: 360, height: 740 };

let folder: string;
let site: string;

test.beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sapar-points-'));
  site = join(folder, 'site');
  const seeds = join(folder, 'seeds');
  cpSync('test/fixtures/two-readouts', seeds, { recursive: true });
  rmSync(join(seeds, 'readouts/harbour-talks'), { recursive: true });
  cpSync('test/fixtures/points-alone/places.yaml', join(seeds, 'places.yaml'));
  for (const file of ['basemap.topo.json', 'basemap-labels.json'])
    cpSync(join('test/fixtures/dushanbe-talks', file), join(seeds, file));
  const build = ['tools/build.mjs', '--seeds', seeds, '--out', site];
  const { status, stderr } = spawnSync(process.execPath, build, { encoding: 'utf8' });
  expect(status, stderr).toBe(0);
});
test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

const frameOf = (page: Page) => page.locator('.map-frame');

/** Every name stands whole within the map, and none lies on another. */
async function expectEachReadable(page: Page, names: Locator): Promise<void> {
  await expect(names.filter({ visible: true })).toHaveCount(NAMES.length);
  const canvas = await page.locator('.map-canvas').boundingBox();
  const boxes = await names.filter({ visible: true }).evaluateAll((elements) =>
    elements.map((element) => {
      const { left, right, top, bottom } = element.getBoundingClientRect();
      return { left, right, top, bottom };
    }),
  );
  if (canvas === null) throw new Error('there is no map');
  for (const [at, box] of boxes.entries()) {
    expect(box.left, NAMES[at]).toBeGreaterThanOrEqual(canvas.x);
    expect(box.right, NAMES[at]).toBeLessThanOrEqual(canvas.x + canvas.width);
    expect(box.top, NAMES[at]).toBeGreaterThanOrEqual(canvas.y);
    expect(box.bottom, NAMES[at]).toBeLessThanOrEqual(canvas.y + canvas.height);
    for (const other of boxes.slice(at + 1)) {
      const meets =
        box.left < other.right && other.left < box.right && box.top < other.bottom && other.top < box.bottom;
      expect(meets, `${NAMES[at]} lies on another name`).toBe(false);
    }
  }
}

for (const [kind, viewport] of [
  ['a desk', DESK],
  ['a phone', PHONE],
] as const) {
  test.describe(`points alone, on ${kind}`, () => {
    test.use({ viewport });

    test.describe('without script', () => {
      test.use({ javaScriptEnabled: false });

      test('have a picture of the map with each name to be read', async ({ page, host }) => {
        host.publish(site);
        await page.goto(PAGE);
        await frameOf(page).scrollIntoViewIfNeeded();
        await expectEachReadable(page, page.locator('.map-picture .place-button'));
      });
    });

    test('have a live map with each name to be read, where the picture has it', async ({ page, host }) => {
      host.publish(site);
      await page.goto(PAGE);
      await frameOf(page).scrollIntoViewIfNeeded();
      await expect(page.locator('.live-map:not(.is-waiting) .land').first()).toBeAttached();
      await expectEachReadable(page, page.locator('.live-map .place-button'));
    });
  });
}

test('points alone have a map for pages of other sites', async ({ page, host }) => {
  host.publish(site);
  await page.goto(`${PAGE}embed/map/`);
  await expect(frameOf(page)).toBeVisible();
});
