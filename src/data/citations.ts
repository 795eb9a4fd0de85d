/** A readout's citations, loaded when somebody wants to cite. */
import type { Citations } from '../model/citations.ts';
import { citationsHref, type PageKey } from '../model/site-paths.ts';
import { holdReading, parseJson } from './data-error.ts';
import { fetchText } from './fetch-text.ts';
import { CITATIONS_ID, hasBlock, readBlock } from './page-data.ts';

const loaded = new Map<string, Citations>();

/**
 * A page that is a single file has them in it; any other one fetches them once.
 * @param reading - the name of the page's own, see {@link holdReading}
 * @throws DataError where they do not come, or are of another reading
 */
export async function loadCitations(
  page: PageKey,
  document: Document,
  reading: string | undefined,
): Promise<Citations> {
  const href = citationsHref(page);
  const found = loaded.get(href) ?? ((await readCitations(href, document)) as Citations);
  holdReading(href, found.explorer.csl['version'], reading);
  loaded.set(href, found);
  return found;
}

async function readCitations(href: string, document: Document): Promise<unknown> {
  if (hasBlock(document, CITATIONS_ID)) return readBlock(document, CITATIONS_ID);
  // It is given up on by silence alone.
  return parseJson(href, await fetchText(href, new AbortController().signal));
}
