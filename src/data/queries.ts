/** The query of the base map. Built data never changes under its address, so it never goes stale. */
import { queryOptions } from '@tanstack/react-query';
import { baseMapSchema } from '../model/basemap.ts';
import { baseMapHref, type PageKey } from '../model/site-paths.ts';
import { checked, fetchJson } from './fetch-json.ts';
import { BASE_MAP_ID, hasBlock, readBlock } from './page-data.ts';

/**
 * `file`: as the readout names it. A page that is a single file has the base map in it; it is read when the map asks
 * for it, and not before.
 */
export const baseMapQuery = (key: PageKey, file: string, page?: Document) =>
  queryOptions({
    queryKey: ['basemap', file],
    queryFn: ({ signal }) =>
      page !== undefined && hasBlock(page, BASE_MAP_ID)
        ? checked(`#${BASE_MAP_ID}`, baseMapSchema, readBlock(page, BASE_MAP_ID))
        : fetchJson(baseMapHref(key, file), baseMapSchema, signal),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: Number.POSITIVE_INFINITY,
    retry: false,
    // Without a network the service worker has it: asking costs nothing.
    networkMode: 'always',
  });
