import { describe, expect, it } from 'vitest';
import { addressLinks, readSiteUrl } from '../../src/site/site-url.ts';

describe('the address that a site will have', () => {
  it.each([
    ['https://example.org', 'https://example.org/'],
    ['https://example.org/sapar', 'https://example.org/sapar/'],
    ['http://localhost:4173/', 'http://localhost:4173/'],
  ])('is %s: with a slash at its end', (given, read) => {
    expect(readSiteUrl(given)).toBe(read);
  });

  it('may be left open', () => {
    expect(readSiteUrl(undefined)).toBeUndefined();
    expect(readSiteUrl('')).toBeUndefined();
  });

  it.each([
    'example.org',
    'ftp://example.org/',
    'https://example.org/?a=1',
    'https://me@example.org/',
    '/sapar/',
  ])('is refused where no page can lie under it: %s', (given) => {
    expect(() => readSiteUrl(given)).toThrow(
      `SITE_URL is not the address of a site\n    found: ${given}\n    expected: such as https://example.org/sapar/`,
    );
  });
});

describe('a page of such a site', () => {
  const links = addressLinks('https://example.org/sapar/', { id: 'talks', lang: 'kk' }, ['en', 'kk']);

  it('says its own address', () => {
    expect(links[0]).toBe('<link rel="canonical" href="https://example.org/sapar/kk/talks/" />');
  });

  it('says where it is in each language, its own included, and the root for readers of any other', () => {
    expect(links.slice(1)).toEqual([
      '<link rel="alternate" hreflang="en" href="https://example.org/sapar/en/talks/" />',
      '<link rel="alternate" hreflang="kk" href="https://example.org/sapar/kk/talks/" />',
      '<link rel="alternate" hreflang="x-default" href="https://example.org/sapar/" />',
    ]);
  });
});
