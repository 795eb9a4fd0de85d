/** What search engines are told: by sitemaps.org and robots.txt. */
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { robots, sitemap } from '../../src/site/sitemap.ts';
import { realReadout } from '../support/readouts.ts';

const SITE_URL = 'https://news.example/a&b/';

describe('the sitemap', () => {
  const text = sitemap(SITE_URL, [[realReadout('en'), realReadout('kk')]]);
  const { document } = new JSDOM(text, { contentType: 'application/xml' }).window;
  const urls = [...document.querySelectorAll('url')];

  it('is XML of sitemaps.org', () => {
    expect(document.documentElement.namespaceURI).toBe('http://www.sitemaps.org/schemas/sitemap/0.9');
  });

  it('has each page once, absolute, with the day on which its facts were checked', () => {
    expect(urls.map((url) => url.querySelector('loc')?.textContent)).toEqual([
      'https://news.example/a&b/en/dushanbe-2026/',
      'https://news.example/a&b/kk/dushanbe-2026/',
      'https://news.example/a&b/en/dushanbe-2026/use/',
      'https://news.example/a&b/kk/dushanbe-2026/use/',
      'https://news.example/a&b/en/dushanbe-2026/about/',
      'https://news.example/a&b/kk/dushanbe-2026/about/',
    ]);
    for (const url of urls) expect(url.querySelector('lastmod')?.textContent).toBe('2026-11-24');
  });

  it('has the same page in each language beside it, its own included', () => {
    const links = [...(urls[0]?.getElementsByTagName('xhtml:link') ?? [])];
    expect(links.map((link) => [link.getAttribute('hreflang'), link.getAttribute('href')])).toEqual([
      ['en', 'https://news.example/a&b/en/dushanbe-2026/'],
      ['kk', 'https://news.example/a&b/kk/dushanbe-2026/'],
    ]);
  });
});

it('robots may read all, and are told where the sitemap is', () => {
  expect(robots(SITE_URL).split('\n')).toEqual([
    'User-agent: *',
    'Allow: /',
    '',
    'Sitemap: https://news.example/a&b/sitemap.xml',
    '',
  ]);
});
