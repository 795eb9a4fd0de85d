/**
 * The picture that other sites show with a link to a readout: its title, what it comes to, and how far the target is.
 * Everything in it is of the article. 1200 by 630 pixels, as Open Graph's readers want it.
 */
import { Resvg } from '@resvg/resvg-js';
import type { Font } from 'fontkit';
import { indexReadout } from '../explorer/readout-index.ts';
import { type TargetView, targetView } from '../features/trade/target/target-view.ts';
import { amountPhrase, shortAmount } from '../i18n/amounts.ts';
import type { I18nWith } from '../i18n/parts.ts';
import { datePhrase } from '../i18n/phrases.ts';
import type { Readout } from '../model/readout.ts';
import { restsOnContext } from '../model/shown-date.ts';
import { type DrawnFont, drawLine, lettersWithout, lines } from './drawn-text.ts';
import { descriptionOf } from './template.ts';

export const PICTURE_SIZE = { width: 1200, height: 630 };

export interface Fonts {
  regular: Font;
  bold: Font;
}

/** Of tokens.css in light colours: a picture knows no others. */
const COLOURS = { paper: '#faf8f4', ink: '#1b2025', soft: '#505860', line: '#d8d3c8', reached: '#164c82' };
const MARGIN = 64;
const WIDTH = PICTURE_SIZE.width - 2 * MARGIN;
const BAR = { top: 470, height: 44 };
/** What is above the bar ends here. */
const ROOM = BAR.top - 70;

/** @returns the picture as SVG; `undefined` where the fonts lack letters of its words. */
export function drawSocialPicture(
  readout: Readout,
  i18n: I18nWith<'late'>,
  { regular, bold }: Fonts,
): string | undefined {
  const { title, publisher, talks } = readout;
  const heading: DrawnFont = { font: bold, size: 56, colour: COLOURS.ink };
  const text: DrawnFont = { font: regular, size: 36, colour: COLOURS.ink };
  const small: DrawnFont = { font: regular, size: 26, colour: COLOURS.soft };
  const label: DrawnFont = { font: bold, size: 30, colour: COLOURS.ink };
  // The day of the talks, where the article itself names it.
  const source = restsOnContext(talks) ? publisher.name : `${publisher.name} · ${datePhrase(i18n, talks)}`;
  const target = targetView(indexReadout(readout));
  const amounts = target && amountsOf(i18n, target);
  const words = [title, descriptionOf(readout), source, ...(amounts ?? []), i18n.m.app.name].join(' ');
  if ([regular, bold].some((font) => lettersWithout(font, words).length > 0)) return undefined;

  const drawn: string[] = [];
  let y = MARGIN + 40;
  const put = (font: DrawnFont, content: string, leading: number) => {
    for (const line of lines(font, content, WIDTH)) {
      if (y > ROOM) return;
      drawn.push(drawLine(font, line, MARGIN, y));
      y += leading;
    }
  };
  put(heading, title, 68);
  y += 14;
  put(text, descriptionOf(readout), 50);
  if (target && amounts) {
    const [base, goal] = amounts;
    const reached = (WIDTH * target.reached) / 100;
    drawn.push(
      drawLine(label, base, MARGIN, BAR.top - 16),
      drawLine(label, goal, MARGIN + WIDTH, BAR.top - 16, 'end'),
      `<rect x="${MARGIN}" y="${BAR.top}" width="${WIDTH}" height="${BAR.height}" fill="${COLOURS.line}"/>`,
      `<rect x="${MARGIN}" y="${BAR.top}" width="${reached.toFixed(1)}" height="${BAR.height}" fill="${COLOURS.reached}"/>`,
      `<rect x="${MARGIN + WIDTH - 4}" y="${BAR.top - 8}" width="4" height="${BAR.height + 16}" fill="${COLOURS.ink}"/>`,
    );
  }
  const bottom = PICTURE_SIZE.height - 48;
  drawn.push(
    drawLine(small, source, MARGIN, bottom),
    drawLine({ ...label, colour: COLOURS.soft }, i18n.m.app.name, MARGIN + WIDTH, bottom, 'end'),
  );
  const { width, height } = PICTURE_SIZE;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"><rect width="${width}" height="${height}" fill="${COLOURS.paper}"/>${drawn.join('')}</svg>`;
}

/** "more than 1.2 billion US dollars", "2bn: no deadline named". A year that the article does not name is left out. */
function amountsOf(i18n: I18nWith<'late'>, { base, goal }: TargetView): [base: string, goal: string] {
  const { value, relation, unit } = base.figure;
  const { trade } = i18n.m;
  const short = shortAmount(i18n, goal.figure.value);
  const { period } = goal.figure;
  return [
    amountPhrase(i18n, { value, relation }, unit),
    period === undefined
      ? trade.headOpen({ goal: short })
      : trade.headTimed({ goal: short, date: datePhrase(i18n, period) }),
  ];
}

/** A picture as PNG. There is no text in it that would need a font of the machine. */
export const asPng = (svg: string): Buffer => new Resvg(svg).render().asPng();
