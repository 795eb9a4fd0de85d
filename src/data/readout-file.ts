/** The readout in another language than the page's: a file of the site. */
import * as v from 'valibot';
import type { Readout } from '../model/readout.ts';
import { type PageKey, readoutHref } from '../model/site-paths.ts';
import { DATA_FORMAT, type Lang } from '../model/vocabulary.ts';
import { fetchJson } from './fetch-json.ts';

/** The build has held the rest against its schema: see {@link readPageData}. */
const readoutFile = v.looseObject({ format: v.literal(DATA_FORMAT) });

/** @throws DataError where it does not come, or is of another format. */
export async function fetchReadout(page: PageKey, lang: Lang): Promise<Readout> {
  const data: unknown = await fetchJson(readoutHref(page, lang), readoutFile, new AbortController().signal);
  return data as Readout;
}
