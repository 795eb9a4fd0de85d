/** One query a data set. Built data never changes under its address, so it never goes stale. */
import { queryOptions } from '@tanstack/react-query';
import { baseMapSchema } from '../model/basemap.ts';
import { readoutSchema } from '../model/readout.ts';
import type { Lang } from '../model/vocabulary.ts';
import { fetchJson } from './fetch-json.ts';

/** Pages lie one folder below the site's root (`/en/`), wherever that root is. */
const DATA = '../data';

const FOREVER = {
  staleTime: Number.POSITIVE_INFINITY,
  gcTime: Number.POSITIVE_INFINITY,
  retry: false,
  // Without a network the service worker has it: asking costs nothing.
  networkMode: 'always',
} as const;

export const readoutQuery = (id: string, lang: Lang) =>
  queryOptions({
    queryKey: ['readout', id, lang],
    queryFn: ({ signal }) => fetchJson(`${DATA}/${id}/readout.${lang}.json`, readoutSchema, signal),
    ...FOREVER,
  });

/** `file`: as the readout names it. */
export const baseMapQuery = (id: string, file: string) =>
  queryOptions({
    queryKey: ['basemap', id, file],
    queryFn: ({ signal }) => fetchJson(`${DATA}/${id}/${file}`, baseMapSchema, signal),
    ...FOREVER,
  });
