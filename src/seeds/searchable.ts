/** Gives a readout what a search over it reads, and each of its pages the name of that file. */
import { createHash } from 'node:crypto';
import type { Readout } from '../model/readout.ts';
import type { SearchData } from '../model/search-data.ts';
import type { Lang } from '../model/vocabulary.ts';
import { searchData } from '../search/documents.ts';

export interface Searchable {
  readouts: ReadonlyMap<Lang, Readout>;
  search: { file: string; content: SearchData };
}

/** The name changes with the content: a page never gets what can be found in another version. */
export function searchable(readouts: ReadonlyMap<Lang, Readout>): Searchable {
  const content = searchData([...readouts.values()]);
  const hash = createHash('sha256').update(JSON.stringify(content)).digest('hex').slice(0, 8);
  const file = `search.${hash}.json`;
  const named = [...readouts].map(([lang, readout]): [Lang, Readout] => [lang, { ...readout, search: file }]);
  return { readouts: new Map(named), search: { file, content } };
}
