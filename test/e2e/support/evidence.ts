/**
 * The rule that every number on the page has its origin beside it, in one place. The article's own text is the
 * origin; everything else that shows a digit is held against this:
 *
 * 1. It lies in a link to a passage, a statement or figure, a record with its sources, or a published page; it is a
 *    finding, which links to what it rests on; or in one line with such a link
 *    (list item, table row, term with its values, paragraph, box from beyond the article).
 * 2. It is the passage: quoted words, and the translation under them.
 * 3. Its computation stands with it: an equation in its line, or `data-origin="computed"`. `data-origin="record"` is
 *    the record of a search, which is its own source.
 * 4. The same number has its origin by one of these further up or down in the same panel: a lead, a label of a chart.
 * 5. It is none of the readout's figures (`NO_FIGURES`): a count of what is listed below it, a year on an axis.
 */
import type { Page } from '@playwright/test';

/** Where numbers are looked for: all panels and the card. */
const PLACES = '.visit, .glance-part, .panel, .card';

/** What shows a digit and is no figure of the readout, each with the reason. */
const NO_FIGURES: Readonly<Record<string, string>> = {
  '.text': 'the article itself, and its translation',
  '.count, .lead, .chip, .all-of-topic': 'counts of the statements that are listed there',
  '.glance-head > a, #commitments-glance, #map-heading':
    'counts of what is listed below it, or where it leads',
  '.place-list, .map-frame': 'counts of the statements with a place, and how near they lie',
  '.axis, [class*=axis]': 'years and amounts along an axis',
  '.places .panel-note': 'how the map was drawn',
  'input, output, select, option': 'what the reader sets',
  '#card-heading': 'the title of the statement whose passages follow',
  '.visually-hidden': 'the same as what is seen',
};

export interface ShownNumber {
  /** The words it stands in. */
  text: string;
  /** The element, by its tag and classes, up to its panel. */
  where: string;
}

/** Numbers without an origin, on the page as it stands; and how many were looked at. */
export async function numbersWithoutOrigin(
  page: Page,
  places = PLACES,
): Promise<{ seen: number; without: ShownNumber[] }> {
  return page.evaluate(
    ({ places, noFigures }) => {
      const LINES = ['li, tr, p, figure', '.beyond, .detail-facts > div, .visit-facts > div, .figures > div'];
      const ORIGIN =
        'a[href^="http"], a[href^="#t-"], a[href*="#p-"], a[href*="sel=statement:"], a[href*="sel=figure:"], a.finding';
      const PASSAGE = 'blockquote, .passage, [data-origin]';
      // What is equal may be a bound: "= less than 0.8".
      const EQUATION = /[=≈]\D{0,24}\d|\d\s*[=≈]/;
      const hasOrigin = (element: Element): boolean => {
        if (element.closest(`${ORIGIN}, ${PASSAGE}`) !== null) return true;
        return LINES.some((selector) => {
          const line = element.closest(selector);
          return (
            line !== null && (line.querySelector(ORIGIN) !== null || EQUATION.test(line.textContent ?? ''))
          );
        });
      };
      const numbersOf = (text: string): string[] => text.match(/\d[\d.,\u00a0\u202f]*\d|\d/g) ?? [];
      const found: { text: string; where: string }[] = [];
      let seen = 0;
      for (const panel of document.querySelectorAll(places)) {
        const nodes: Text[] = [];
        const walker = document.createTreeWalker(panel, NodeFilter.SHOW_TEXT);
        while (walker.nextNode())
          if (/\d/.test(walker.currentNode.nodeValue ?? '')) nodes.push(walker.currentNode as Text);
        const figures = nodes.flatMap((node) => {
          const element = node.parentElement;
          return element === null || element.closest(noFigures) !== null
            ? []
            : [{ element, text: node.data }];
        });
        seen += figures.length;
        const known = new Set(
          figures.filter(({ element }) => hasOrigin(element)).flatMap(({ text }) => numbersOf(text)),
        );
        for (const { element, text } of figures) {
          if (hasOrigin(element) || numbersOf(text).every((number) => known.has(number))) continue;
          const path: string[] = [];
          for (
            let at: Element | null = element;
            at !== null && at !== panel.parentElement;
            at = at.parentElement
          )
            path.unshift([at.localName, ...at.classList].join('.'));
          found.push({ text: text.trim(), where: path.join(' > ') });
        }
      }
      return { seen, without: found };
    },
    { places, noFigures: Object.keys(NO_FIGURES).join(', ') },
  );
}
