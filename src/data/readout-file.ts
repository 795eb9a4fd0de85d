/** The readout in another language than the page's: a file of the site. */
import * as v from 'valibot';
import type { Readout } from '../model/readout.ts';
import { type PageKey, readoutHref } from '../model/site-paths.ts';
import { DATA_FORMAT, type Lang } from '../model/vocabulary.ts';
import { holdReading } from './data-error.ts';
import { fetchJson } from './fetch-json.ts';

/** The build has held the rest against its schema: see {@link readPageData}. */
const readoutFile = v.looseObject({ format: v.literal(DATA_FORMAT), reading: v.optional(v.string()) });

/**
 * @param reading - the name of the page's own, see {@link holdReading}; none while developing
 * @throws DataError where it does not come, or is of another format or another reading
 */
export async function fetchReadout(page: PageKey, lang: Lang, reading: string | undefined): Promise<Readout> {
  const href = readoutHref(page, lang);
  const data = await fetchJson(href, readoutFile, new AbortController().signal);
  holdReading(href, data.reading, reading);
  return data as unknown as Readout;
}
