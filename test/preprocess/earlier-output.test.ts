import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { earlierOutput } from '../../src/preprocess/earlier-output.ts';
import { fingerprint } from '../../src/preprocess/output-mark.ts';
import { temporaryFolder } from './support.ts';

type Files = Record<string, string>;

const PUBLISHED = {
  'index.html': 'entrance',
  'en/index.html': 'page',
  'assets/client-B4CxJU2-.js': 'program',
  'data/a/readout.en.json': '{}',
};
const HEADERS = "/*\n  Content-Security-Policy: default-src 'none'\n/sw.js\n  Cache-Control: no-cache\n";

function folderOf(files: Files): string {
  const folder = temporaryFolder();
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}

/** A service worker as the bundler writes it, with its list of the files. */
function worker(files: Files): string {
  const entries = Object.entries(files).map(([url, content]) => {
    const hash = createHash('sha256').update(content).digest('base64');
    return `{url:\`${url}\`,revision:${url.startsWith('assets/') ? 'null' : '`0123abcd`'},integrity:\`sha256-${hash}\`}`;
  });
  return `let a=1;b([${entries.join(',')}]);`;
}

const site = (changed: Files = {}) =>
  folderOf({ ...PUBLISHED, _headers: HEADERS, 'sw.js': worker(PUBLISHED), ...changed });

describe('a site without a mark', () => {
  it('is known by its service worker, which lists its files; those beside them are not ours', () => {
    const files = earlierOutput(site({ CNAME: 'example.org', 'en/notes.txt': 'mine' }), 'build');
    expect([...(files?.keys() ?? [])].sort()).toEqual(
      [...Object.keys(PUBLISHED), '_headers', 'sw.js'].sort(),
    );
  });

  it('has its files as they were built: a page changed since is not as ours was', () => {
    const files = earlierOutput(site({ 'en/index.html': 'by hand' }), 'build');
    expect(files?.get('en/index.html')).toBe(fingerprint('page'));
  });

  it('has its data as it is, since checking once wrote into the site', () => {
    const files = earlierOutput(site({ 'data/a/readout.en.json': '{"new":1}' }), 'build');
    expect(files?.get('data/a/readout.en.json')).toBe(fingerprint('{"new":1}'));
  });

  it('has headers that are ours, unless there are others among them', () => {
    expect(earlierOutput(site(), 'build')?.has('_headers')).toBe(true);
    const own = site({ _headers: `${HEADERS}/*\n  X-Robots-Tag: noindex\n` });
    expect(earlierOutput(own, 'build')?.has('_headers')).toBe(false);
  });

  it('is none where the service worker is another one, or there is none', () => {
    expect(earlierOutput(folderOf({ ...PUBLISHED, 'sw.js': 'let a=1;' }), 'build')).toBeUndefined();
    expect(earlierOutput(folderOf({ 'sw.js': worker({ 'index.html': 'other' }) }), 'build')).toBeUndefined();
    expect(earlierOutput(folderOf(PUBLISHED), 'build')).toBeUndefined();
  });
});

it('single files without a mark are known by their names and the data in them', () => {
  const page = '<script type="application/json" id="sapar-data">{}</script>';
  const folder = folderOf({ 'a.en.html': page, 'a.html': page, 'b.en.html': '<p>mine', 'c.txt': page });
  expect([...(earlierOutput(folder, 'build:single') ?? [])]).toEqual([['a.en.html', fingerprint(page)]]);
  expect(earlierOutput(folderOf({ 'b.en.html': '<p>mine' }), 'build:single')).toBeUndefined();
});

it('data without a mark is known by the names of its files, in a folder with a readout', () => {
  const folder = folderOf({
    'a/readout.en.json': '{}',
    'a/basemap.en.0123abcd.json': '{}',
    'a/trade.csv': '',
    'a/notes.txt': '',
    'b/trade.csv': '',
    'c.txt': '',
  });
  expect([...(earlierOutput(folder, 'data')?.keys() ?? [])].sort()).toEqual([
    'a/basemap.en.0123abcd.json',
    'a/readout.en.json',
    'a/trade.csv',
  ]);
  expect(earlierOutput(folderOf({ 'b/trade.csv': '' }), 'data')).toBeUndefined();
});
