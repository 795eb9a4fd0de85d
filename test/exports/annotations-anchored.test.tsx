/** Whether an annotator that is not ours finds on the page what annotations.jsonld points at. */
import { createTextPositionSelectorMatcher, createTextQuoteSelectorMatcher } from '@apache-annotator/dom';
import { describe, expect, it } from 'vitest';
import { annotationsJsonld } from '../../src/exports/annotations.ts';
import { articleText } from '../../src/exports/article-text.ts';
import { realReadouts } from '../support/many-languages.ts';
import { realReadout } from '../support/readouts.ts';
import { renderPage } from '../support/render-page.tsx';

const readouts = realReadouts('kk');
const { text } = realReadout('kk');
const { first } = JSON.parse(annotationsJsonld(readouts, { file: 'a.jsonld', article: 'article.txt' }));

interface Target {
  selector: [Parameters<typeof createTextQuoteSelectorMatcher>[0], { start: number; end: number }];
}
const targets: Target[] = first.items.flatMap(({ target }: { target: Target[] }) => target);

async function all(matches: AsyncIterable<Range>): Promise<Range[]> {
  const found: Range[] = [];
  for await (const range of matches) found.push(range);
  return found;
}

/** How many letters: a page has other spaces between its sentences than the text. */
const letters = (before: string) => before.replace(/\s/g, '').length;

/** The text of the article before a range, without what an editor adds where words are set aside. */
function textBefore(article: Element, range: Range): string {
  const before = document.createRange();
  before.setStart(article, 0);
  before.setEnd(range.startContainer, range.startOffset);
  const words = before.cloneContents();
  for (const note of words.querySelectorAll('em')) note.remove();
  return words.textContent;
}

describe('what annotations.jsonld points at', () => {
  it('is found in the article on the page, by its words, once, and where it is', async () => {
    await renderPage({ readout: realReadout('kk') });
    const article = document.querySelector('article');
    if (article === null) throw new Error('no article on the page');
    for (const { selector } of targets) {
      const [quote, { start }] = selector;
      const [range, ...others] = await all(createTextQuoteSelectorMatcher(quote)(article));
      expect(others).toEqual([]);
      expect(range?.toString()).toBe(quote.exact);
      if (range)
        expect(letters(textBefore(article, range))).toBe(letters([...text].slice(0, start).join('')));
    }
  });

  it('is found in article.txt by its place, as a browser shows such a file', async () => {
    const shown = document.createElement('pre');
    shown.textContent = articleText(readouts);
    for (const { selector } of targets) {
      const [quote, position] = selector;
      const matcher = createTextPositionSelectorMatcher({ type: 'TextPositionSelector', ...position });
      expect(String((await all(matcher(shown)))[0])).toBe(quote.exact);
    }
  });

  it('is found there too where emoji stand before it', async () => {
    const readout = { ...realReadout('kk'), text: '🙂🙂 Agreed', statements: [] as never[] };
    const [statement] = realReadout('kk').statements;
    if (statement === undefined) throw new Error('no statement');
    const own = { ...statement, who: [], places: [], figures: [], passages: [[[5, 11] as [number, number]]] };
    const file = annotationsJsonld(new Map([['kk', { ...readout, statements: [own] }]]), {
      file: 'a.jsonld',
      article: 'article.txt',
    });
    const [quote, position] = JSON.parse(file).first.items[0].target[0].selector;
    const shown = document.createElement('pre');
    shown.textContent = readout.text;
    expect(quote.exact).toBe('Agreed');
    expect(String((await all(createTextPositionSelectorMatcher(position)(shown)))[0])).toBe('Agreed');
  });
});
