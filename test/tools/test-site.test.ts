import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { isStale, noteBuilt } from '../../tools/test-site.mjs';

/** Seeds of one file, and a site that was built from them. */
function builtSite() {
  const folder = mkdtempSync(join(tmpdir(), 'sapar-test-site-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const site = { seeds: join(folder, 'seeds'), out: join(folder, 'site') };
  for (const path of [site.seeds, site.out]) mkdirSync(path);
  writeFileSync(join(site.seeds, 'topics.yaml'), 'topics: []');
  writeFileSync(join(site.out, 'sw.js'), 'the list of its files');
  noteBuilt(site);
  return site;
}

it('a site that was made from the same seeds and the same code is not built again', () => {
  const site = builtSite();
  writeFileSync(join(site.seeds, 'topics.yaml'), 'topics: []');
  expect(isStale(site)).toBe(false);
});

it('a site is built where it is missing, or nothing says what it was made from', () => {
  const site = builtSite();
  expect(isStale({ ...site, out: join(site.out, 'elsewhere') })).toBe(true);
  renameSync(site.out, `${site.out}-copied`);
  expect(isStale({ ...site, out: `${site.out}-copied` })).toBe(true);
});

it.each<[string, (seeds: string) => void]>([
  ['has changed', (seeds) => writeFileSync(join(seeds, 'topics.yaml'), 'topics: [sea]')],
  ['is new', (seeds) => writeFileSync(join(seeds, 'places.yaml'), '')],
  ['is gone', (seeds) => rmSync(join(seeds, 'topics.yaml'))],
  ['has another name', (seeds) => renameSync(join(seeds, 'topics.yaml'), join(seeds, 'places.yaml'))],
])('a site is built again where a file of its seeds %s', (_, change) => {
  const site = builtSite();
  change(site.seeds);
  expect(isStale(site)).toBe(true);
});

it('a site is built again where another build has written it since', () => {
  const site = builtSite();
  writeFileSync(join(site.out, 'sw.js'), 'another list');
  expect(isStale(site)).toBe(true);
});
