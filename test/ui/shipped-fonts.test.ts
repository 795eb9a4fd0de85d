import { readdirSync, readFileSync } from 'node:fs';
import { create } from 'fontkit';
import { describe, expect, it } from 'vitest';

const FOLDER = 'src/ui/fonts';

/** Small letters and other signs; of the letters the capitals are wanted too. */
const NEEDED = {
  Kazakh: 'аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя',
  Russian: 'абвгдеёжзийклмнопрстуфхцчшщъыьэюя',
  Tajik: 'абвгғдеёжзиӣйкқлмнопрстуӯфхҳчҷшъэюя',
  'names in Latin letters': 'abcdefghijklmnopqrstuvwxyz',
  figures: '0123456789 .,:;%+−±×/()[]\u00a0\u202f\u2009№₸€$',
  punctuation: '«»“”„‘’"\'!?…-‐‑–—·•&@',
};

describe('each file of the shipped font', () => {
  for (const file of readdirSync(FOLDER)) {
    const font = create(readFileSync(`${FOLDER}/${file}`));
    if (!('hasGlyphForCodePoint' in font)) throw new Error(`${file} is a collection of fonts`);

    it.each(Object.entries(NEEDED))(`${file} has all of %s`, (_, signs) => {
      const missing = [...new Set(signs + signs.toUpperCase())].filter(
        (sign) => !font.hasGlyphForCodePoint(sign.codePointAt(0) ?? 0),
      );
      expect(missing).toEqual([]);
    });
  }

  it('weighs at most 16 kB: two of them come with a text in Cyrillic', () => {
    expect(readdirSync(FOLDER)).toEqual(['serif-400.woff2', 'serif-700.woff2']);
    for (const file of readdirSync(FOLDER))
      expect(readFileSync(`${FOLDER}/${file}`).length).toBeLessThanOrEqual(16_000);
  });
});
