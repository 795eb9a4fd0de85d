/** Runs in the page: finds words in the article by an annotator that is not ours. */
import { createTextQuoteSelectorMatcher } from '@apache-annotator/dom';

export interface Quote {
  type: 'TextQuoteSelector';
  exact: string;
  prefix: string;
  suffix: string;
}

/** For each quote every place where its words stand, as the text there. */
async function findInArticle(quotes: readonly Quote[]): Promise<string[][]> {
  const article = document.querySelector('article');
  if (article === null) throw new Error('no article on the page');
  const found: string[][] = [];
  for (const quote of quotes) {
    const places: string[] = [];
    for await (const range of createTextQuoteSelectorMatcher(quote)(article)) places.push(range.toString());
    found.push(places);
  }
  return found;
}

Object.assign(window, { findInArticle });
