import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { earlierSite } from '../../../src/seeds/output/earlier-output.ts';
import { fingerprint } from '../../../src/seeds/output/output-mark.ts';
import { folderOf } from '../../support/seeds.ts';

type Files = Record<string, string>;

const PUBLISHED = {
  'index.html': 'entrance',
  'en/index.html': 'page',
  'assets/client-B4CxJU2-.js': 'program',
  'data/a/readout.en.json': '{}',
};
const HEADERS = "/*\n  Content-Security-Policy: default-src 'none'\n/sw.js\n  Cache-Control: no-cache\n";

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
    const files = earlierSite(site({ CNAME: 'example.org', 'en/notes.txt': 'mine' }));
    expect([...(files?.keys() ?? [])].sort()).toEqual(
      [...Object.keys(PUBLISHED), '_headers', 'sw.js'].sort(),
    );
  });

  it('has its files as they were built: a page changed since is not as ours was', () => {
    const files = earlierSite(site({ 'en/index.html': 'by hand' }));
    expect(files?.get('en/index.html')).toBe(fingerprint('page'));
  });

  it('has its data as it is, since checking once wrote into the site', () => {
    const files = earlierSite(site({ 'data/a/readout.en.json': '{"new":1}' }));
    expect(files?.get('data/a/readout.en.json')).toBe(fingerprint('{"new":1}'));
  });

  it('has headers that are ours, unless there are others among them', () => {
    expect(earlierSite(site())?.has('_headers')).toBe(true);
    const own = site({ _headers: `${HEADERS}/*\n  X-Robots-Tag: noindex\n` });
    expect(earlierSite(own)?.has('_headers')).toBe(false);
  });

  it('has no file outside the folder, whatever the list says: nothing there is ours to delete', () => {
    const files = {
      ...PUBLISHED,
      '../notes.txt': 'mine',
      'a/../../notes.txt': 'mine',
      '/etc/hosts': 'system',
    };
    expect([...(earlierSite(site({ 'sw.js': worker(files) }))?.keys() ?? [])].sort()).toEqual(
      [...Object.keys(PUBLISHED), '_headers', 'sw.js'].sort(),
    );
  });

  it('is none where the service worker is another one, or there is none', () => {
    expect(earlierSite(folderOf({ ...PUBLISHED, 'sw.js': 'let a=1;' }))).toBeUndefined();
    expect(earlierSite(folderOf({ 'sw.js': worker({ 'index.html': 'other' }) }))).toBeUndefined();
    expect(earlierSite(folderOf(PUBLISHED))).toBeUndefined();
  });
});
