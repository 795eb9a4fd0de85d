import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { isStale } from '../../tools/test-site.mjs';

/** Later than any change of the code, in seconds. */
const BUILT = Date.now() / 1000 + 1000;

/** Seeds of one file, and a site that was built after them. */
function builtSite() {
  const folder = mkdtempSync(join(tmpdir(), 'sapar-test-site-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const site = { seeds: join(folder, 'seeds'), out: join(folder, 'site') };
  for (const path of [site.seeds, site.out]) mkdirSync(path);
  writeFileSync(join(site.seeds, 'topics.yaml'), '');
  writeFileSync(join(site.out, 'index.html'), '');
  utimesSync(join(site.out, 'index.html'), BUILT, BUILT);
  return site;
}

it('a site that is newer than its seeds and the code is not built again', () => {
  expect(isStale(builtSite())).toBe(false);
});

it('a site is built where it is missing', () => {
  const site = builtSite();
  expect(isStale({ ...site, out: join(site.out, 'elsewhere') })).toBe(true);
});

it('a site is built again where a file of its seeds is newer', () => {
  const site = builtSite();
  utimesSync(join(site.seeds, 'topics.yaml'), BUILT + 1, BUILT + 1);
  expect(isStale(site)).toBe(true);
});
