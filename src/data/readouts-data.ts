/** What a search over all readouts reads: addresses are relative to the page that lists a language's readouts. */
import { type ListedReadout, listedReadoutsSchema, type ReadoutsIndex } from '../model/listed-readouts.ts';
import { type SearchData, searchDataSchema } from '../model/search-data.ts';
import { dataPath, languagePath, listedPath, relative, shardPath } from '../model/site-paths.ts';
import type { Lang } from '../model/vocabulary.ts';
import { fetchJson } from './fetch-json.ts';
import { fetchAs } from './fetch-text.ts';
import { READOUTS_ID, readBlock } from './page-data.ts';

const hrefFrom = (lang: Lang, path: string) => relative(languagePath(lang), path);

/** Written by the build that wrote the page. @throws DataError where the page has none */
export const readReadoutsIndex = (page: Document) => readBlock(page, READOUTS_ID) as ReadoutsIndex;

/** @throws DataError where it cannot be had; TypeError where it is cut short. */
export function loadShard(
  lang: Lang,
  { version }: ReadoutsIndex,
  shard: number,
  signal: AbortSignal,
): Promise<Uint8Array> {
  return fetchAs(hrefFrom(lang, shardPath(version, shard)), signal, async (response) => {
    const { body } = response;
    if (body === null) return new Uint8Array();
    const bytes = body.pipeThrough(new DecompressionStream('deflate-raw'));
    return new Uint8Array(await new Response(bytes).arrayBuffer());
  });
}

/** @throws DataError where they cannot be had, or have another shape. */
export const loadListed = (
  lang: Lang,
  { version }: ReadoutsIndex,
  file: number,
  signal: AbortSignal,
): Promise<ListedReadout[]> =>
  fetchJson(hrefFrom(lang, listedPath(version, lang, file)), listedReadoutsSchema, signal);

/** The texts of one of them. @throws DataError where they cannot be had, or have another shape. */
export const loadTextsOf = (
  lang: Lang,
  { id, search }: ListedReadout,
  signal: AbortSignal,
): Promise<SearchData> => fetchJson(hrefFrom(lang, dataPath(id, search)), searchDataSchema, signal);
