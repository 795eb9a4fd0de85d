/** Data that stands in the page itself: JSON blocks in the HTML, written at build. */
import type { Readout } from '../model/readout.ts';
import { DATA_FORMAT } from '../model/vocabulary.ts';
import { DataError, parseJson } from './data-error.ts';

export const PAGE_DATA_ID = 'sapar-data';
/** Of a single file alone; the pages of a site fetch theirs. */
export const BASE_MAP_ID = 'sapar-basemap';
export const CITATIONS_ID = 'sapar-citations';
/** The same. */
export const SEARCH_ID = 'sapar-search';
/** Of the page that lists a language's readouts: how it finds the search over all of them. */
export const READOUTS_ID = 'sapar-readouts';

/**
 * Reads the readout out of the page. The build has held it against the schema and written it into the very page that
 * reads it: what is left to go wrong is a block that was cut short, or that another version wrote.
 * @throws DataError where the block is missing, not JSON, or of another format.
 */
export function readPageData(document: Document): Readout {
  const data = readBlock(document, PAGE_DATA_ID);
  const found = typeof data === 'object' && data !== null && 'format' in data ? data.format : undefined;
  if (found !== DATA_FORMAT)
    throw new DataError(`#${PAGE_DATA_ID}`, `format: expected ${DATA_FORMAT}, found ${String(found)}`);
  return data as Readout;
}

export function hasBlock(document: Document, id: string): boolean {
  return document.getElementById(id) !== null;
}

/**
 * @returns what the JSON block says, unchecked
 * @throws DataError where the block is missing or not JSON
 */
export function readBlock(document: Document, id: string): unknown {
  const text = document.getElementById(id)?.textContent;
  if (!text) throw new DataError(`#${id}`, 'the page has no data');
  return parseJson(`#${id}`, text);
}

/** The block's content; `<` is escaped, so that no text in it can end the element it stands in. */
export function writePageData(data: unknown): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}
