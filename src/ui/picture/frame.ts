/** The picture around a drawing: whose readout, what it comes to, the drawing, source, date and address. */
import type { Measure } from './drawing.ts';
import { COLOURS, element, FONT, round, type TextLook, textAt } from './svg.ts';

/** In pixels. */
export const PICTURE_WIDTH = 960;
const MARGIN = 32;
/** What a drawing has. */
export const DRAWING_WIDTH = PICTURE_WIDTH - 2 * MARGIN;

export interface Framed {
  title: string;
  /** The finding, or what the drawing comes to. */
  heading: string;
  /** What is from beyond the article, dotted as on the page. */
  beyond: string | undefined;
  /** Lines above the drawing. */
  lead: readonly string[];
  drawing: { body: string; height: number };
  /** Lines below the drawing. */
  foot: readonly FootLine[];
}

export interface FootLine {
  words: string;
  /** It is of what comes from beyond the article: dotted. */
  isBeyond?: boolean;
}

interface Picture {
  svg: string;
  width: number;
  height: number;
}

const TITLE: TextLook = { size: 16, colour: COLOURS.soft };
const HEADING: TextLook = { size: 26, isBold: true };
const BEYOND: TextLook = { size: 18, colour: COLOURS.soft };
const LEAD: TextLook = { size: 18 };
const FOOT: TextLook = { size: 14, colour: COLOURS.soft };

/** A line's height, as a share of its letters'. */
const LEADING = 1.3;

export function framed({ title, heading, beyond, lead, drawing, foot }: Framed, measure: Measure): Picture {
  const parts: string[] = [];
  let y = MARGIN;
  const put = (words: string, look: TextLook, isDotted = false) => {
    for (const line of linesOf(words, look, measure)) {
      y += look.size * LEADING;
      parts.push(textAt(MARGIN, y, line, look));
      if (!isDotted) continue;
      parts.push(dottedLine(y + 4, measure(line, look)));
      y += 3;
    }
  };
  put(title, TITLE);
  put(heading, HEADING);
  if (beyond !== undefined) {
    y += 6;
    put(beyond, BEYOND, true);
  }
  if (lead.length > 0) y += 6;
  for (const line of lead) put(line, LEAD);
  y += 24;
  parts.push(element('g', { transform: `translate(${MARGIN} ${Math.round(y)})` }, [drawing.body]));
  y += drawing.height + 12;
  for (const { words, isBeyond } of foot) put(words, FOOT, isBeyond);
  const height = Math.ceil(y + MARGIN);
  const size = { width: PICTURE_WIDTH, height };
  const ground = element('rect', { ...size, fill: COLOURS.paper });
  const attributes = {
    xmlns: 'http://www.w3.org/2000/svg',
    ...size,
    viewBox: `0 0 ${PICTURE_WIDTH} ${height}`,
    'font-family': FONT,
  };
  return { ...size, svg: element('svg', attributes, [ground, ...parts]) };
}

/** Below words from beyond the article. */
const dottedLine = (y: number, length: number) =>
  element('line', {
    ...{ x1: MARGIN, x2: round(MARGIN + length), y1: round(y), y2: round(y) },
    ...{ stroke: COLOURS.lineStrong, 'stroke-width': 1.5, 'stroke-dasharray': '1.5 2.5' },
  });

/** Words in lines that fit, with some room for another machine's font; a word that is wider has a line of its own. */
export function linesOf(words: string, look: TextLook, measure: Measure, width = DRAWING_WIDTH): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of words.split(/\s+/)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && measure(longer, look) > width * ROOM) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line];
}

const ROOM = 0.94;
