import { afterEach, describe, expect, it, vi } from 'vitest';
import { homeHref, languageHref, licencesHref, tradeCsvHref } from '../../src/model/site-paths.ts';

afterEach(() => vi.unstubAllEnvs());

describe('from a page of a site', () => {
  it('a language is the folder beside it; licences and data lie at the root', () => {
    expect(homeHref()).toBe('./');
    expect(languageHref('dushanbe-2026', 'kk')).toBe('../kk/');
    expect(licencesHref()).toBe('../licences.txt');
    expect(tradeCsvHref('dushanbe-2026')).toBe('../data/dushanbe-2026/trade.csv');
  });
});

describe('from a single file', () => {
  it('a language is the file beside it', () => {
    vi.stubEnv('MODE', 'single-file');
    expect(languageHref('dushanbe-2026', 'kk')).toBe('./dushanbe-2026.kk.html');
  });

  it('the page itself, the licences and the table of trade are in it, whatever name the file was given', () => {
    vi.stubEnv('MODE', 'single-file');
    expect(homeHref()).toBe('?');
    expect(licencesHref()).toBe('#licences');
    expect(tradeCsvHref('dushanbe-2026')).toBe('#trade-csv');
  });
});
