/** Data that stands in the page itself: JSON blocks in the HTML, written at build. */
import type * as v from 'valibot';
import { type Readout, readoutSchema } from '../model/readout.ts';
import { checked, DataError } from './fetch-json.ts';

export const PAGE_DATA_ID = 'sapar-data';
/** Of a single file alone; the pages of a site fetch theirs. */
export const BASE_MAP_ID = 'sapar-basemap';

/**
 * Reads the readout out of the page.
 * @throws DataError where the block is missing, cut short, not JSON, or of another format.
 */
export function readPageData(document: Document): Readout {
  return readBlock(document, PAGE_DATA_ID, readoutSchema);
}

export function hasBlock(document: Document, id: string): boolean {
  return document.getElementById(id) !== null;
}

/** @throws DataError as {@link readPageData} */
export function readBlock<S extends v.GenericSchema<unknown, unknown>>(
  document: Document,
  id: string,
  schema: S,
): v.InferOutput<S> {
  const text = document.getElementById(id)?.textContent;
  const where = `#${id}`;
  if (!text) throw new DataError(where, 'the page has no data');
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (cause) {
    throw new DataError(where, 'not JSON', { cause });
  }
  return checked(where, schema, data);
}

/** The block's content; `<` is escaped, so that no text in it can end the element it stands in. */
export function writePageData(data: unknown): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}
