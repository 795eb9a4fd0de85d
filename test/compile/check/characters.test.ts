import { describe, expect, it } from 'vitest';
import { compileData } from '../../../src/seeds/build-data.ts';
import { oddCharacters } from '../../../src/text/odd-characters.ts';
import { copySeeds, DUSHANBE, HARBOUR_TALKS } from '../../support/seeds.ts';

const names = (text: string) => oddCharacters(text).map(({ name }) => name);

describe('a character that is not seen', () => {
  it.each([
    ['2026-\u202e2028', 'U+202E RIGHT-TO-LEFT OVERRIDE'],
    ['a\u2066b\u2069', 'U+2066 LEFT-TO-RIGHT ISOLATE'],
    ['a\u200fb', 'U+200F RIGHT-TO-LEFT MARK'],
    ['a\u061cb', 'U+061C ARABIC LETTER MARK'],
    ['a\u200bb', 'U+200B ZERO WIDTH SPACE'],
    ['a\u200db', 'U+200D ZERO WIDTH JOINER'],
    ['a\u2060b', 'U+2060 WORD JOINER'],
    ['a\ufeffb', 'U+FEFF ZERO WIDTH NO-BREAK SPACE'],
    ['pi\u00adlot', 'U+00AD SOFT HYPHEN'],
    ['a\ufe0fb', 'U+FE0F'],
    ['a\u{e0041}b', 'U+E0041'],
  ])('is named: %j', (text, name) => {
    expect(names(text)[0]).toBe(name);
  });

  it.each(['👩‍👩‍👧', '❤️', '1\ufe0f\u20e3', '🏴\u{e0067}\u{e0062}\u{e007f}', 'क्\u200dष', 'می\u200cخواهم'])(
    'is none of those that belong to emoji or to the script: %s',
    (text) => {
      expect(names(text)).toEqual([]);
    },
  );
});

describe('a letter of another script', () => {
  it.each([
    ['ынтымaқтастық', 'U+0061 LATIN SMALL LETTER A in a Cyrillic word'],
    ['бiрлескен', 'U+0069 LATIN SMALL LETTER I in a Cyrillic word'],
    ['Тəжікстан', 'U+0259 LATIN SMALL LETTER SCHWA in a Cyrillic word'],
    ['Cауда', 'U+0043 LATIN CAPITAL LETTER C in a Cyrillic word'],
    ['stаted', 'U+0430 CYRILLIC SMALL LETTER A in a Latin word'],
    ['Нarbour', 'U+041D CYRILLIC CAPITAL LETTER EN in a Latin word'],
    ['harbοur', 'U+03BF GREEK SMALL LETTER OMICRON in a Latin word'],
  ])('is named: %s', (word, name) => {
    expect(names(word)).toEqual([name]);
  });

  it.each([
    'IT-сала',
    'G20-ға',
    "Facebook'та",
    'Facebookта',
    'COVID-19',
    'gov.kz сайтынан',
    'µm',
    'Тәжікстан',
  ])('is none where the word is meant to be mixed, or is of one script: %s', (word) => {
    expect(names(word)).toEqual([]);
  });

  it('is told with its place', () => {
    expect(oddCharacters('Екi ел')).toEqual([
      { offset: 2, name: 'U+0069 LATIN SMALL LETTER I in a Cyrillic word' },
    ]);
  });
});

describe('what a reader cannot see', () => {
  it('is a warning at its line and column of the text, and stops nothing', () => {
    const seeds = copySeeds();
    seeds.replaceText('of pilots.', 'of pi\u00adlots.');
    seeds.replace('annotations', 'exchange of pilots.', 'exchange of pi\u00adlots.');
    const { warnings, readouts } = compileData(seeds.folder);
    expect(warnings).toEqual([
      {
        ...seeds.where('text', 'of pi|\u00adlots'),
        what: 'U+00AD SOFT HYPHEN',
        found: '"e exchange of pi\\u00adlots. Both side"',
        expected: 'letters of one script in a word, and nothing that is not seen',
      },
      expect.objectContaining({
        ...seeds.where('annotations', '- |and welcomed the exchange of pi'),
        what: 'U+00AD SOFT HYPHEN',
      }),
    ]);
    expect(readouts[0]?.readouts.get('en')?.text).toContain('pi\u00adlots');
  });

  it.each([
    ['annotations', 'en: Ferry line welcomed', 'en: Ferry \u202eline welcomed'],
    ['topics', 'en: Ships', 'en: Shi\u200bps'],
    ['context', 'publisher: ', 'publisher: \u2067'],
  ] as const)('is warned of in the %s too', (name, before, after) => {
    const seeds = copySeeds();
    seeds.replace(name, before, after);
    expect(compileData(seeds.folder).warnings).toMatchObject([{ file: seeds.path(name) }]);
  });

  it('is not in the readouts of this project', () => {
    expect(compileData(DUSHANBE).warnings).toEqual([]);
    expect(compileData(HARBOUR_TALKS).warnings).toEqual([]);
  });
});
