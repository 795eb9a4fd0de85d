/** The page's own data: a JSON block in the HTML, written at build and read once. */
import { type Readout, readoutSchema } from '../model/readout.ts';
import { checked, DataError } from './fetch-json.ts';

export const PAGE_DATA_ID = 'sapar-data';

/**
 * Reads the readout out of the page.
 * @throws DataError where the block is missing, cut short, not JSON, or of another format.
 */
export function readPageData(document: Document): Readout {
  const text = document.getElementById(PAGE_DATA_ID)?.textContent;
  const where = `#${PAGE_DATA_ID}`;
  if (!text) throw new DataError(where, 'the page has no data');
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (cause) {
    throw new DataError(where, 'not JSON', { cause });
  }
  return checked(where, readoutSchema, data);
}

/** The block's content; `<` is escaped, so that no text in it can end the element it stands in. */
export function writePageData(readout: Readout): string {
  return JSON.stringify(readout).replaceAll('<', '\\u003c');
}
