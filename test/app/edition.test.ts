import { afterEach, describe, expect, it, vi } from 'vitest';
import { homeHref, languageHref, licencesHref } from '../../src/app/edition.ts';

afterEach(() => vi.unstubAllEnvs());

describe('from a page of a site', () => {
  it('a language is the folder beside it, and the licences lie at the root', () => {
    expect(homeHref()).toBe('./');
    expect(languageHref('dushanbe-2026', 'kk')).toBe('../kk/');
    expect(licencesHref()).toBe('../licences.txt');
  });
});

describe('from a single file', () => {
  it('a language is the file beside it', () => {
    vi.stubEnv('MODE', 'single-file');
    expect(languageHref('dushanbe-2026', 'kk')).toBe('./dushanbe-2026.kk.html');
  });

  it('the page itself and the licences are in it, whatever name the file was given', () => {
    vi.stubEnv('MODE', 'single-file');
    expect(homeHref()).toBe('?');
    expect(licencesHref()).toBe('#licences');
  });
});
