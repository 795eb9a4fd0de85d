import { describe, expect, it } from 'vitest';
import { pageFiles } from './page-files.mjs';

const data = '<script type="application/json" id="sapar-data">{}</script>';
const preload = (up: string, ...names: string[]) =>
  names.map((name) => `<link rel="modulepreload" href="${up}assets/${name}.js" />`).join('');

/** A chunk that is loaded later is imported by a function, as Vite writes it. */
const SITE: Readonly<Record<string, string>> = {
  'en/talks/index.html': preload('../../', 'client-00000000') + data,
  'en/talks/use/index.html': preload('../../../', 'client-00000000', 'use-page-00000000') + data,
  'assets/client-00000000.js':
    'import("./live-map-00000000.js"),import("./search-dialog-00000000.js"),import("./use-page-00000000.js"),import("./offline-00000000.js")',
  'assets/use-page-00000000.js': 'import"./client-00000000.js";import("./files-00000000.js")',
  'assets/live-map-00000000.js': '',
  'assets/search-dialog-00000000.js': 'import"./stems-00000000.js"',
  'assets/files-00000000.js': 'import"./stems-00000000.js"',
  'assets/stems-00000000.js': '',
  'assets/offline-00000000.js': '',
  'data/basemap.00000000.json': '',
  'data/talks/search.00000000.json': '',
};
const pages = pageFiles(Object.keys(SITE), (path) => SITE[path] ?? '');
const chunks = (paths: readonly string[] = []) =>
  paths.map((path) => path.replace(/^assets\/|-00000000\.js$/g, '')).sort();

describe('what a page is counted with', () => {
  it('the explorer: what it loads later, and the search apart with its stemmers', () => {
    const page = pages.get('en/talks');
    expect(chunks(page?.laterScripts)).toEqual(['live-map']);
    expect(chunks(page?.searchScripts)).toEqual(['search-dialog', 'stems']);
    expect(page?.laterData).toHaveLength(1);
    expect(page?.searchData).toHaveLength(1);
  });

  it('another page: what it loads later itself, and nothing that the explorer does', () => {
    const page = pages.get('en/talks/use');
    expect(chunks(page?.scripts)).toEqual(['client', 'use-page']);
    expect(chunks(page?.laterScripts)).toEqual(['files', 'stems']);
    expect(chunks(page?.idleScripts)).toEqual(['offline']);
    expect([page?.searchScripts, page?.searchData, page?.laterData]).toEqual([[], [], []]);
  });
});
