/** What a search over the page's readout reads: fetched when it is first searched, or read out of a single file. */
import type { Readout } from '../model/readout.ts';
import { type SearchData, searchDataSchema } from '../model/search-data.ts';
import { type PageKey, searchHref } from '../model/site-paths.ts';
import { checked, fetchJson } from './fetch-json.ts';
import { hasBlock, readBlock, SEARCH_ID } from './page-data.ts';

/** @throws DataError where it cannot be had, or has another shape. */
export async function loadSearchData(
  readout: PageKey & Pick<Readout, 'search'>,
  page: Document,
  signal: AbortSignal,
): Promise<SearchData> {
  if (hasBlock(page, SEARCH_ID))
    return checked(`#${SEARCH_ID}`, searchDataSchema, readBlock(page, SEARCH_ID));
  return fetchJson(searchHref(readout, readout.search ?? ''), searchDataSchema, signal);
}
