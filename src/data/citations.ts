/** A readout's citations, loaded when somebody wants to cite. */
import type { Citations } from '../model/citations.ts';
import { citationsHref, type PageKey } from '../model/site-paths.ts';
import { parseJson } from './data-error.ts';
import { fetchText } from './fetch-text.ts';
import { CITATIONS_ID, hasBlock, readBlock } from './page-data.ts';

/** Built with the very site that asks for them: what comes is what was asked for. */
const loaded = new Map<string, Citations>();

/**
 * A page that is a single file has them in it; any other one fetches them once.
 * @throws DataError where they do not come
 */
export async function loadCitations(page: PageKey, document: Document): Promise<Citations> {
  const href = citationsHref(page);
  const found = loaded.get(href) ?? ((await readCitations(href, document)) as Citations);
  loaded.set(href, found);
  return found;
}

async function readCitations(href: string, document: Document): Promise<unknown> {
  if (hasBlock(document, CITATIONS_ID)) return readBlock(document, CITATIONS_ID);
  // It is given up on by silence alone.
  return parseJson(href, await fetchText(href, new AbortController().signal));
}
