/** Which statements changed since each version: read out of a single file, else fetched. */
import * as v from 'valibot';
import { LANGUAGES } from '../model/languages.generated.ts';
import type { PageKey } from '../model/site-paths.ts';
import { versionIndexHref } from '../model/site-paths.ts';
import type { VersionIndex } from '../model/versions.ts';
import { fetchJson } from './fetch-json.ts';
import { hasBlock, readBlock } from './page-data.ts';
import { versionIndexBlock } from './version-index-block.ts';

/** @throws DataError where it does not come */
export async function loadVersionIndex(page: PageKey): Promise<VersionIndex> {
  const { id } = versionIndexBlock;
  if (hasBlock(document, id)) return readBlock(document, id) as VersionIndex;
  const lang = v.picklist(LANGUAGES);
  const changed = v.record(lang, v.array(v.string()));
  const schema = v.record(v.string(), v.object({ pages: v.array(lang), changed }));
  return fetchJson(versionIndexHref(page), schema, new AbortController().signal);
}
