import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { contentSecurityPolicy, headersFile, readHeaders, singleFilePolicy } from '../../src/site/headers.ts';

/** Of the embeds: another script, and the style sheet as it is so deep. */
const EMBEDS = { scripts: ['let named'], styles: ['p{margin:1px}'] };
const INLINE = { scripts: ['let theme'], styles: ['p{margin:0}'] };
const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

describe('the Content-Security-Policy', () => {
  it('allows nothing inline but what it names by its hash', () => {
    const policy = contentSecurityPolicy(INLINE);
    expect(policy).not.toContain('unsafe');
    expect(policy).toContain(`script-src 'self' ${hash('let theme')}`);
    expect(policy).toContain(`style-src 'self' ${hash('p{margin:0}')}`);
  });

  it('lets pages of the same site alone show a page in a frame', () => {
    expect(contentSecurityPolicy(INLINE).split('; ')).toContain("frame-ancestors 'self'");
  });

  it('lets anybody show an embed in a frame, which has neither worker nor manifest nor frames of its own', () => {
    const policy = contentSecurityPolicy(INLINE, true);
    expect(policy).not.toMatch(/frame|worker|manifest/);
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("connect-src 'self'");
  });

  it('allows fonts of the site alone, and none that stands in a style sheet', () => {
    expect(contentSecurityPolicy(INLINE).split('; ')).toContain("font-src 'self'");
  });

  it('allows no other host', () => {
    expect(contentSecurityPolicy(INLINE)).not.toMatch(/https?:|\*/);
  });
});

describe('the policy in a single file', () => {
  it('allows what stands in the file by name, and to fetch nothing at all', () => {
    expect(singleFilePolicy(INLINE)).toBe(
      `default-src 'none'; script-src ${hash('let theme')}; style-src ${hash('p{margin:0}')}; ` +
        "img-src data:; base-uri 'none'; form-action 'none'",
    );
  });
});

describe('the headers of a path', () => {
  const file = headersFile({
    ...INLINE,
    embeds: EMBEDS,
    languages: ['en', 'kk'],
    kept: ['data/basemap.0123abcd.json'],
  });
  const headersOf = readHeaders(file);
  const of = (path: string, name: string) =>
    headersOf(path)
      .filter(([key]) => key === name)
      .map(([, value]) => value);

  it.each([
    '/',
    '/en/',
    '/en/manifest.webmanifest',
    '/en/x/',
    '/en/x/use/',
    '/en/x/embed/map/',
    '/sw.js',
    '/assets/react-1.js',
    '/data/x/readout.en.json',
    '/data/basemap.0123abcd.json',
  ])('%s has the policy and one rule of caching', (path) => {
    expect(of(path, 'Content-Security-Policy')).toHaveLength(1);
    expect(of(path, 'X-Content-Type-Options')).toEqual(['nosniff']);
    expect(of(path, 'Cache-Control')).toHaveLength(1);
  });

  it('stand in one rule for each pattern: a host may read the last one alone', () => {
    const patterns = file.split('\n').filter((line) => line.startsWith('/'));
    expect(patterns).toEqual([...new Set(patterns)]);
  });

  it('have the closed policy on every page but the embeds, on a host that takes no notice of a last slash too', () => {
    const closed = [contentSecurityPolicy(INLINE)];
    for (const path of ['/', '/en/', '/en', '/en/x/', '/en/x', '/en/x/use/', '/en/x/use', '/en/x/index.html'])
      expect(of(path, 'Content-Security-Policy')).toEqual(closed);
    for (const path of ['/en/x/embed/map/', '/kk/y/embed/target/', '/en/x/embed/map/index.html'])
      expect(of(path, 'Content-Security-Policy')).toEqual([contentSecurityPolicy(EMBEDS, true)]);
  });

  it.each([
    ['x-statements.csv', 'text/csv; charset=utf-8; header=present'],
    ['x-places.geojson', 'application/geo+json'],
    ['x-annotations.jsonld', 'application/ld+json'],
    ['x-article.txt', 'text/plain; charset=utf-8'],
    ['x-statements.ndjson', 'application/x-ndjson'],
    ['x-statements.json', 'application/json'],
  ])('%s has the media type that its readers go by', (file, type) => {
    expect(of(`/data/x/${file}`, 'Content-Type')).toEqual([type]);
  });

  it('are kept for a year where the name changes with the content, and asked for anew elsewhere', () => {
    for (const path of ['/assets/react-1.js', '/data/basemap.0123abcd.json'])
      expect(of(path, 'Cache-Control')).toEqual(['public, max-age=31536000, immutable']);
    for (const path of ['/kk/', '/kk/manifest.webmanifest', '/sw.js', '/data/x/readout.en.json'])
      expect(of(path, 'Cache-Control')).toEqual(['no-cache']);
  });
});
