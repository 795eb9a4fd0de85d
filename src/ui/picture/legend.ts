/** What the marks of a picture stand for: a mark and its words, side by side as far as there is room. */
import type { Measure } from './drawing.ts';
import { COLOURS, element, round, type TextLook, textAt } from './svg.ts';

export interface LegendItem {
  /** SVG elements around the point that is given: the middle of a mark. */
  mark: (x: number, y: number) => string;
  words: string;
}

/** In pixels. */
const LINE = 24;
const MARK = 14;
/** Between a mark and its words, and between words and the next mark. */
const GAP = { mark: 8, item: 24 };
const WORDS: TextLook = { size: 14, colour: COLOURS.soft };

/** @returns SVG elements, from 0 to `width` and from 0 to `height` */
export function legend(
  items: readonly LegendItem[],
  { measure, width }: { measure: Measure; width: number },
): { body: string; height: number } {
  let [left, line] = [0, 0];
  const drawn = items.map(({ mark, words }) => {
    const room = MARK + GAP.mark + measure(words, WORDS);
    if (left > 0 && left + room > width) [left, line] = [0, line + 1];
    const [x, y] = [round(left), line * LINE + LINE / 2];
    left += room + GAP.item;
    return mark(x + MARK / 2, y) + textAt(x + MARK + GAP.mark, y + 5, words, WORDS);
  });
  return { body: element('g', {}, drawn), height: items.length === 0 ? 0 : (line + 1) * LINE };
}
