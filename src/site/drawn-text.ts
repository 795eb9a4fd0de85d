/** Text as outlines of the shipped fonts, so that a picture is the same on every machine. */
import { create, type Font } from 'fontkit';
import { escapeHtml } from './template.ts';

export interface DrawnFont {
  font: Font;
  /** Pixels. */
  size: number;
  /** CSS. */
  colour: string;
}

/** @throws Error for bytes that are no single font. */
export function readFont(bytes: Buffer): Font {
  const font = create(bytes);
  if (!('layout' in font)) throw new Error('a file of several fonts');
  return font;
}

/** Letters that the font has not; a picture with them would have boxes in it. */
export const lettersWithout = (font: Font, text: string): string[] => [
  ...new Set([...text].filter((letter) => !font.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0))),
];

export const widthOf = ({ font, size }: Pick<DrawnFont, 'font' | 'size'>, text: string): number =>
  (font.layout(text).advanceWidth * size) / font.unitsPerEm;

/** Breaks a text between words into lines of at most `width` pixels; a longer word has a line of its own. */
export function lines(font: Pick<DrawnFont, 'font' | 'size'>, text: string, width: number): string[] {
  const broken: string[] = [];
  for (const word of text.split(/ +/)) {
    const last = broken.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && widthOf(font, longer) <= width) broken[broken.length - 1] = longer;
    else broken.push(word);
  }
  return broken;
}

/** A line of text as SVG, its baseline at `y`; at `x` it starts, or ends where `anchor` says so. */
export function drawLine(
  { font, size, colour }: DrawnFont,
  text: string,
  x: number,
  y: number,
  anchor: 'start' | 'end' = 'start',
): string {
  const run = font.layout(text);
  const scale = size / font.unitsPerEm;
  const left = anchor === 'end' ? x - run.advanceWidth * scale : x;
  let at = 0;
  const paths = run.glyphs.map((glyph, index) => {
    const position = run.positions[index];
    const path = glyph.path.toSVG();
    const moved = at + (position?.xOffset ?? 0);
    at += position?.xAdvance ?? 0;
    return path === '' ? '' : `<path transform="translate(${moved} 0)" d="${path}"/>`;
  });
  const place = `translate(${left.toFixed(1)} ${y}) scale(${scale.toFixed(5)} ${(-scale).toFixed(5)})`;
  return `<g fill="${escapeHtml(colour)}" transform="${place}">${paths.join('')}</g>`;
}
