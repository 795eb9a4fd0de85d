import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { listedHash } from '../../src/app/precache-entries.ts';
import {
  buildServiceWorker,
  precachedFiles,
  publishedFiles,
  stampPages,
} from '../../src/site/service-worker.ts';
import { temporaryFolder } from '../support/seeds.ts';

const SITE = {
  _headers: '/*',
  'index.html': '<p>Welcome',
  'en/index.html': '<p>Page',
  'assets/client-12345678.js': 'let page',
  'en/x/index.html': '<p>Readout',
  'data/basemap.0123abcd.json': '{}',
  'data/x/readout.en.json': '{}',
  'data/x/trade.csv': 'value',
};
const READOUTS = ['x'];

function built(files: Record<string, string> = SITE): string {
  const out = temporaryFolder();
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(out, path)), { recursive: true });
    writeFileSync(join(out, path), content);
  }
  return out;
}

describe('a published file', () => {
  const entry = (files: Record<string, string>, url: string) =>
    publishedFiles(built(files)).find((candidate) => candidate.url === url);

  it('is any but what is for the host or the next build alone, and the worker itself', () => {
    const files = publishedFiles(
      built({ ...SITE, '.sapar-files.json': '{}', '404.html': '', 'sw.js': 'old' }),
    );
    expect(files.map(({ url }) => url)).toEqual(
      Object.keys(SITE)
        .filter((path) => path !== '_headers')
        .sort(),
    );
  });

  it('is known by its content: a changed page is another one, and a browser takes no other in its place', () => {
    const [before, after] = [
      entry(SITE, 'en/index.html'),
      entry({ ...SITE, 'en/index.html': '<p>New' }, 'en/index.html'),
    ];
    expect(before?.hash).toMatch(/^[\w+/]{43}=$/);
    expect(before?.hash).not.toBe(after?.hash);
  });
});

describe('what the worker fetches at the first visit', () => {
  const OF_EMBEDS = {
    ...{ 'assets/embed-page-a1b2c3d4.js': '', 'assets/embed-a1b2c3d4.css': '' },
    'assets/en.embed.generated-a1b2c3d4.js': '',
  };

  it('has no embeds: they stand in pages of other sites', () => {
    const published = publishedFiles(
      built({
        ...SITE,
        'en/x/embed/map/index.html': '<p>Map',
        'assets/embed-section-a1b2c3d4.js': '',
        ...OF_EMBEDS,
      }),
    );
    const urls = precachedFiles(published, READOUTS).map(({ url }) => url);
    expect(urls).toContain('en/x/index.html');
    for (const url of ['en/x/embed/map/index.html', ...Object.keys(OF_EMBEDS)])
      expect(urls).not.toContain(url);
    expect(urls).toContain('assets/embed-section-a1b2c3d4.js');
  });

  it('has neither versions nor what changed: few readers ask for them', () => {
    const further = ['en/x/changes/index.html', 'en/x/versions/2026-02-16/index.html'];
    const site = {
      ...SITE,
      'en/x/about/index.html': '<p>About',
      ...Object.fromEntries(further.map((url) => [url, ''])),
    };
    const urls = precachedFiles(publishedFiles(built(site)), READOUTS).map(({ url }) => url);
    expect(urls).toContain('en/x/about/index.html');
    for (const url of further) expect(urls).not.toContain(url);
  });

  const page = 'p'.repeat(1000);
  const THREE = {
    'index.html': 'Welcome',
    'assets/client-12345678.js': 'let page',
    'data/basemap.0123abcd.json': '{}',
    'en/index.html': 'List',
    ...Object.fromEntries(
      ['new', 'old', 'small'].flatMap((id) => [
        [`en/${id}/index.html`, id === 'small' ? 'p' : page],
        [`data/${id}/trade.csv`, 'value'],
        [`data/${id}/search.0123abcd.json`, 'words'],
        [`data/${id}/${id}-statements.csv`, page],
        [`data/${id}/readout.en.json`, page],
      ]),
    ),
  };
  const kept = (readouts: readonly string[], limit?: number) =>
    precachedFiles(publishedFiles(built(THREE)), readouts, limit).map(({ url }) => url);
  const SHELL = ['assets/client-12345678.js', 'data/basemap.0123abcd.json', 'en/index.html', 'index.html'];

  it('is all of a small site but the data as files, which stands in the pages, and what readers take along', () => {
    expect(kept(['new', 'old', 'small'])).toEqual(
      Object.keys(THREE)
        .filter((path) => !/readout\.en\.json|statements\.csv/.test(path))
        .sort(),
    );
  });

  it('is of a readout its explorer and the page with what can be taken along, not the page of each statement', () => {
    const out = built({ 'en/a/index.html': page, 'en/a/use/index.html': page, 'en/a/fish/index.html': page });
    const urls = precachedFiles(publishedFiles(out), ['a']).map(({ url }) => url);
    expect(urls).toEqual(['en/a/index.html', 'en/a/use/index.html']);
  });

  it('is of a large one what every page needs, and readouts whole, in their order, as long as there is room', () => {
    expect(kept(['new', 'old', 'small'], 1500)).toEqual(
      [...SHELL, 'data/new/search.0123abcd.json', 'data/new/trade.csv', 'en/new/index.html'].sort(),
    );
    expect(kept(['old', 'new', 'small'], 1500)).toContain('en/old/index.html');
  });

  it('leaves no readout in because it is small: where one had no room, none behind it is there', () => {
    expect(kept(['new', 'old', 'small'], 1500)).not.toContain('en/small/index.html');
  });

  it('is what every page needs, however much that is', () => {
    expect(kept(['new', 'old', 'small'], 0)).toEqual(SHELL);
  });

  it('has what is shown in place of a page that is not at hand, however little room there is', () => {
    const files = publishedFiles(built({ ...SITE, 'en/offline.html': '<p>No connection' }));
    expect(precachedFiles(files, READOUTS, 0).map(({ url }) => url)).toContain('en/offline.html');
  });
});

describe('the version', () => {
  const PAGES = { ...SITE, 'en/index.html': '<link rel="manifest" href="./manifest.webmanifest" />' };
  const pageOf = (out: string) => readFileSync(join(out, 'en/index.html'), 'utf8');

  it('stands in each page, and the worker has the same one', async () => {
    const out = built(PAGES);
    await buildServiceWorker(out, READOUTS);
    const [, version] = /data-version="([0-9a-f]{8})"/.exec(pageOf(out)) ?? [];
    expect(version).toBeDefined();
    expect(readFileSync(join(out, 'sw.js'), 'utf8')).toContain(`\`${version}\``);
  });

  it.each(Object.keys(PAGES).filter((path) => path !== '_headers'))(
    'changes with every file of the site: %s',
    (path) => {
      const changed = { ...PAGES, [path]: `${PAGES[path as keyof typeof PAGES]} ` };
      expect(stampPages(built(changed))).not.toBe(stampPages(built(PAGES)));
    },
  );

  it('changes with nothing else: neither when it is built again, nor with what is for the host alone', () => {
    const version = stampPages(built(PAGES));
    expect(stampPages(built(PAGES))).toBe(version);
    expect(stampPages(built({ ...PAGES, _headers: '/en/*' }))).toBe(version);
  });

  it('is known before the list of files is made: the worker asks for pages as they are published', async () => {
    const out = built(PAGES);
    await buildServiceWorker(out, READOUTS);
    const entry = publishedFiles(out).find(({ url }) => url === 'en/index.html');
    expect(readFileSync(join(out, 'sw.js'), 'utf8')).toContain(
      listedHash('en/index.html', entry?.hash ?? ''),
    );
  });
});

describe('sw.js', () => {
  const written = async (files?: Record<string, string>) => {
    const out = built(files);
    await buildServiceWorker(out, READOUTS);
    return readFileSync(join(out, 'sw.js'), 'utf8');
  };

  it('is the same for the same site, and another one for another site', async () => {
    const first = await written();
    expect(await written()).toBe(first);
    expect(await written({ ...SITE, 'en/index.html': '<p>New' })).not.toBe(first);
  });

  it('is one file without imports, and takes over on demand alone', async () => {
    const code = await written();
    expect(code).not.toMatch(/importScripts|\bimport\b|\beval\(/);
    expect(code.match(/skipWaiting\(\)/g)).toHaveLength(1);
  });
});
