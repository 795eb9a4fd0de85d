/** Writes what a search over several readouts reads: an index in shards, and what a list shows of each readout. */
import { createHash } from 'node:crypto';
import { deflateRawSync } from 'node:zlib';
import { loadI18n } from '../i18n/i18n.ts';
import { datePhrase } from '../i18n/phrases.ts';
import { LISTED_IN_FILE, type ListedReadout, type ReadoutsIndex } from '../model/listed-readouts.ts';
import { listedPath, shardPath } from '../model/site-paths.ts';
import type { Lang } from '../model/vocabulary.ts';
import { countStems, writeShards } from '../search/shards.ts';
import type { BuiltReadout } from '../seeds/build-data.ts';

/**
 * @param readouts - the latest talks first: of two that have the same words the later one is found first.
 * @returns what the pages name the index by, and the files by their paths within the site.
 */
export async function readoutsIndex(
  readouts: readonly BuiltReadout[],
): Promise<{ index: ReadoutsIndex; files: Map<string, Buffer> }> {
  // As `npm run bench:search` has measured it: with fewer, a first answer over thousands of readouts is too large.
  const shards = readouts.length;
  const counted = readouts.map(({ search }) => countStems(search.content));
  // Compressed here: few hosts do it for a file of bytes.
  const content = writeShards(counted, shards).map((shard) => deflateRawSync(shard, { level: 9 }));
  const languages = [...new Set(readouts.flatMap((readout) => readout.languages))];
  const lists = await Promise.all(
    languages.map(async (lang) => ({ lang, content: await listed(readouts, lang) })),
  );
  const hash = createHash('sha256').update(JSON.stringify(lists));
  for (const shard of content) hash.update(shard);
  const version = hash.digest('hex').slice(0, 8);

  const files = new Map(content.map((shard, number) => [shardPath(version, number), shard]));
  for (const { lang, content: all } of lists)
    for (let file = 0; file * LISTED_IN_FILE < all.length; file += 1) {
      const part = all.slice(file * LISTED_IN_FILE, (file + 1) * LISTED_IN_FILE);
      files.set(listedPath(version, lang, file), Buffer.from(`${JSON.stringify(part)}\n`));
    }
  const texts = new Set(readouts.flatMap(({ search }) => search.content.languages));
  return { index: { version, languages: [...texts], shards, documents: readouts.length }, files };
}

/** Every readout as the list of a language shows it: in that language, or else in the readout's first. */
async function listed(readouts: readonly BuiltReadout[], lang: Lang): Promise<ListedReadout[]> {
  const i18n = await loadI18n(lang);
  return readouts.flatMap(({ readouts: pages, search }) => {
    const readout = pages.get(lang) ?? [...pages.values()][0];
    if (readout === undefined) return [];
    const { id, lang: of, title, talks } = readout;
    const bytes = Buffer.byteLength(JSON.stringify(search.content));
    return [{ id, lang: of, title, date: datePhrase(i18n, talks), search: search.file, bytes }];
  });
}
