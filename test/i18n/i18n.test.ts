import { describe, expect, it } from 'vitest';
import { loadI18n } from '../../src/i18n/i18n.ts';
import { messages as en } from '../../src/i18n/messages/en.generated.ts';
import { messages as kk } from '../../src/i18n/messages/kk.generated.ts';
import { LANGUAGES } from '../../src/model/languages.generated.ts';

describe('a language of the page', () => {
  it.each(LANGUAGES)('%s says what it is', async (lang) => {
    expect((await loadI18n(lang)).lang).toBe(lang);
  });

  it('brings its own words', async () => {
    expect((await loadI18n('en')).m).toBe(en);
    expect((await loadI18n('kk')).m).toBe(kk);
  });

  it('brings its own way to write numbers and dates', async () => {
    const [{ f: english }, { f: kazakh }] = [await loadI18n('en'), await loadI18n('kk')];
    const talks = { year: 2026, month: 2, day: 16 };
    expect(english.number(1.2)).toBe('1.2');
    expect(kazakh.number(1.2)).toBe('1,2');
    expect(english.date(talks)).toBe('16 February 2026');
    expect(kazakh.date(talks)).toBe('2026\u202fж. 16 ақпан');
  });
});
