import { describe, expect, it } from 'vitest';
import { loadI18n } from '../../src/i18n/i18n.ts';
import { basisPhrase, datePhrase, languageLabel, languageName } from '../../src/i18n/phrases.ts';

const en = await loadI18n('en');
const kk = await loadI18n('kk');

// A narrow space that does not break stands between year and abbreviation: \u202f.
const talks = { year: 2026, month: 2, day: 16 };

describe('a date in words', () => {
  it('is a day, a month or a year, and no more than is known', () => {
    expect(datePhrase(en, { start: talks, end: talks })).toBe('16 February 2026');
    expect(datePhrase(en, { start: { year: 2025, month: 8 }, end: { year: 2025, month: 8 } })).toBe(
      'August 2025',
    );
    expect(datePhrase(en, { start: { year: 2025 }, end: { year: 2025 } })).toBe('2025');
    expect(datePhrase(kk, { start: talks, end: talks })).toBe('2026\u202fж. 16 ақпан');
  });

  it('is a span with both its ends', () => {
    expect(datePhrase(en, { start: { year: 2026 }, end: { year: 2028 } })).toBe('2026–2028');
  });

  it.each(['open', 'unknown'] as const)('says that no end is given: %s', (end) => {
    expect(datePhrase(en, { start: talks, end })).toBe('from 16 February 2026, no end given');
    expect(datePhrase(kk, { start: talks, end })).toBe('басталуы: 2026\u202fж. 16 ақпан, соңы көрсетілмеген');
  });

  it('says that a start is not given where there is one', () => {
    expect(datePhrase(en, { start: 'unknown', end: talks })).toBe('until 16 February 2026, start not given');
    const state = { start: 'unknown', end: talks, asOf: true } as const;
    expect(datePhrase(en, state)).toBe('as of 16 February 2026, start not given');
    expect(datePhrase(kk, state)).toBe('2026\u202fж. 16 ақпан жағдайы бойынша, басы көрсетілмеген');
    expect(datePhrase(kk, { start: 'unknown', end: talks })).toBe(
      'аяқталуы: 2026\u202fж. 16 ақпан, басы көрсетілмеген',
    );
  });

  it('does not speak of a start where none was meant', () => {
    expect(datePhrase(en, { start: 'open', end: talks })).toBe('up to 16 February 2026');
  });

  it('invents nothing where neither end is known', () => {
    expect(datePhrase(en, { start: 'unknown', end: 'open' })).toBe('no date');
    expect(datePhrase(kk, { start: 'open', end: 'unknown' })).toBe('күні жоқ');
  });
});

describe('where a date comes from', () => {
  it('is said: from the article, from a computation that is shown, from beyond the article', () => {
    expect(basisPhrase(en, { basis: 'stated' })).toBe('stated in the article');
    expect(basisPhrase(en, { basis: 'derived', how: 'the year of the talks, less one' })).toBe(
      'derived: the year of the talks, less one',
    );
    expect(basisPhrase(en, { basis: 'context' })).toBe('date from beyond the article');
    expect(basisPhrase(kk, { basis: 'context' })).toBe('күні мақаладан тыс алынған');
  });
});

describe('a language is called', () => {
  it('by its name in the language of the page, with a capital by itself, and by its tag where it has none there', () => {
    expect(languageName(en, 'kk')).toBe('Kazakh');
    expect(languageName(kk, 'en')).toBe('ағылшынша');
    expect(languageLabel(kk, 'en')).toBe('Ағылшынша');
    expect(languageLabel(en, 'fr')).toBe('fr');
    expect(languageName(en, 'fr')).toBe('fr');
  });
});
