/** One query a data set. Built data never changes under its address, so it never goes stale. */
import { queryOptions } from '@tanstack/react-query';
import { baseMapSchema } from '../model/basemap.ts';
import { readoutSchema } from '../model/readout.ts';
import type { Lang } from '../model/vocabulary.ts';
import { fetchJson } from './fetch-json.ts';
import { BASE_MAP_ID, hasBlock, readBlock } from './page-data.ts';

/** Pages lie one folder below the site's root (`/en/`), wherever that root is. */
const DATA = '../data';

const FOREVER = {
  staleTime: Number.POSITIVE_INFINITY,
  gcTime: Number.POSITIVE_INFINITY,
  retry: false,
} as const;

export const readoutQuery = (id: string, lang: Lang) =>
  queryOptions({
    queryKey: ['readout', id, lang],
    queryFn: ({ signal }) => fetchJson(`${DATA}/${id}/readout.${lang}.json`, readoutSchema, signal),
    ...FOREVER,
  });

/** A page that is a single file has the base map in it; it is read when the map asks for it, and not before. */
export const baseMapQuery = (id: string, lang: Lang, page?: Document) =>
  queryOptions({
    queryKey: ['basemap', id, lang],
    queryFn: ({ signal }) =>
      page !== undefined && hasBlock(page, BASE_MAP_ID)
        ? readBlock(page, BASE_MAP_ID, baseMapSchema)
        : fetchJson(`${DATA}/${id}/basemap.${lang}.json`, baseMapSchema, signal),
    ...FOREVER,
  });
