import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  ABOUT,
  aboutHref,
  baseMapHref,
  homeHref,
  languageHref,
  languagePath,
  licencesHref,
  pagePath,
  ROOT,
  relative,
  searchHref,
  tradeCsvHref,
  workerHref,
} from '../../src/model/site-paths.ts';

const PAGE = { id: 'dushanbe-2026', lang: 'en' } as const;

afterEach(() => vi.unstubAllEnvs());

describe('on a site', () => {
  it('a readout has a folder in the folder of each language', () => {
    expect(languagePath('kk')).toBe('kk/');
    expect(pagePath({ id: 'dushanbe-2026', lang: 'kk' })).toBe('kk/dushanbe-2026/');
  });

  it('a page leads to itself, to its other languages, and to what lies at the root', () => {
    expect(homeHref(PAGE)).toBe('./');
    expect(languageHref(PAGE, 'kk')).toBe('../../kk/dushanbe-2026/');
    expect(languageHref(PAGE, 'en')).toBe('./');
    expect(licencesHref(PAGE)).toBe('../../licences.txt');
    expect(workerHref(PAGE)).toBe('../../sw.js');
    expect(baseMapHref(PAGE, 'basemap.0123abcd.json')).toBe('../../data/basemap.0123abcd.json');
    expect(tradeCsvHref(PAGE)).toBe('../../data/dushanbe-2026/trade.csv');
    expect(aboutHref(PAGE, '?topic=economy')).toBe('./about/?topic=economy');
    expect(homeHref({ ...PAGE, under: ABOUT })).toBe('../');
    expect(searchHref(PAGE, 'search.0123abcd.json')).toBe('../../data/dushanbe-2026/search.0123abcd.json');
  });

  it.each([
    ['', 'en/', './en/'],
    ['en/', 'en/harbour/', './harbour/'],
    ['en/harbour/', 'en/', '../'],
    ['en/harbour/', 'en/channel/', '../channel/'],
    ['en/harbour/embed/', 'en/harbour/', '../'],
    ['en/', 'en/manifest.webmanifest', './manifest.webmanifest'],
    ['en/harbour/', ROOT, '../../'],
    ['en/en/', 'en/en', '../en'],
  ])('from %j to %j leads %j, as a browser reads it under any path of a host', (from, to, address) => {
    expect(relative(from, to)).toBe(address);
    expect(new URL(address, `https://host.example/a/b/${from}`).href).toBe(`https://host.example/a/b/${to}`);
  });
});

describe('from a single file', () => {
  it('a language is the file beside it', () => {
    vi.stubEnv('MODE', 'single-file');
    expect(languageHref(PAGE, 'kk')).toBe('./dushanbe-2026.kk.html');
  });

  it('the page itself, the licences and the table of trade are in it, whatever name the file was given', () => {
    vi.stubEnv('MODE', 'single-file');
    expect(homeHref(PAGE)).toBe('?');
    expect(aboutHref(PAGE, '?topic=economy')).toBe('#about');
    expect(licencesHref(PAGE)).toBe('#licences');
    expect(tradeCsvHref(PAGE)).toBe('#trade-csv');
  });
});
