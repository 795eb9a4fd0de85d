/** The picture that other sites show with a link. Its words are outlines: it is the same wherever it is made. */
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/model/languages.generated.ts';
import { lines } from '../../src/site/drawn-text.ts';
import { asPng, drawSocialPicture, PICTURE_SIZE } from '../../src/site/social-picture.ts';
import { shippedFonts } from '../../src/site/social-pictures.ts';
import { loadWords } from '../support/load-words.ts';
import { harbourReadout, realReadout } from '../support/readouts.ts';

const fonts = shippedFonts();
const words = new Map(
  await Promise.all(LANGUAGES.map(async (lang) => [lang, await loadWords(lang)] as const)),
);

function draw(readout = realReadout('en')): string | undefined {
  const i18n = words.get(readout.lang);
  if (i18n === undefined) throw new Error(`no words in ${readout.lang}`);
  return drawSocialPicture(readout, i18n, fonts);
}

/** Widths of the rectangles below the words: the whole bar, and what is reached of it. */
const bar = (svg = '') =>
  [...svg.matchAll(/<rect x="\d+" y="\d+" width="([\d.]+)"/g)].map(([, width]) => Number(width));

describe('the picture of a readout', () => {
  it.each(LANGUAGES)('is drawn in %s, with no text that would need a font', (lang) => {
    const svg = draw(realReadout(lang));
    expect(svg).toContain('<path');
    expect(svg).not.toMatch(/<text|font-family/);
  });

  it('shows how far the target is: 1.2 of 2', () => {
    const [whole = 0, reached = 0] = bar(draw());
    expect(reached / whole).toBeCloseTo(0.6);
  });

  it('has no bar where the readout has no target', () => {
    expect(bar(draw(harbourReadout('en')))).toEqual([]);
  });

  it('is not drawn where the fonts lack a letter: it would have a box in it', () => {
    expect(draw({ ...realReadout('en'), title: '哈萨克斯坦' })).toBeUndefined();
  });

  it('as PNG has the size that Open Graph’s readers want', () => {
    const png = asPng(draw() ?? '');
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect({ width: png.readUInt32BE(16), height: png.readUInt32BE(20) }).toEqual(PICTURE_SIZE);
  });
});

describe('a text that is longer than its line', () => {
  const font = { font: fonts.regular, size: 20 };

  it('is broken between words', () => {
    const broken = lines(font, 'One programme signed and nothing else', 150);
    expect(broken.length).toBeGreaterThan(1);
    expect(broken.join(' ')).toBe('One programme signed and nothing else');
  });

  it('keeps a word whole, however long', () => {
    expect(lines(font, 'a Donaudampfschifffahrt b', 40)).toEqual(['a', 'Donaudampfschifffahrt', 'b']);
  });
});
