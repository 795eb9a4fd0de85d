/** The answer of an index in shards: which of many readouts have what was typed, the likeliest first. */
import { spellings } from './fold.ts';
import { parseQuery } from './query.ts';
import { type Posting, readShard, shardOf } from './shards.ts';
import { stemOfFolded } from './stem/stems.ts';

export interface ShardedIndex {
  /** Of the texts that are indexed, a BCP 47 tag. */
  lang: string;
  shards: number;
  documents: number;
}

export interface FoundDocument {
  document: number;
  /** How many of the words that were typed it has. */
  words: number;
}

/** The shards that must be loaded for what was typed, each once. */
export function wantedShards(typed: string, { lang, shards }: ShardedIndex): number[] {
  return [
    ...new Set(
      stemsIn(typed, lang)
        .flat()
        .map((stem) => shardOf(stem, shards)),
    ),
  ];
}

/**
 * @param loaded - the wanted shards by their numbers; one that is missing counts as empty.
 * @returns first what has the most of the words, then what has the rare ones, and often.
 */
export function searchShards(
  typed: string,
  { lang, shards, documents }: ShardedIndex,
  loaded: ReadonlyMap<number, Uint8Array>,
): FoundDocument[] {
  const found = new Map<number, FoundDocument & { score: number }>();
  const postingsOf = (stem: string): readonly Posting[] => {
    const shard = loaded.get(shardOf(stem, shards));
    return shard === undefined ? [] : readShard(shard, stem);
  };
  for (const stems of stemsIn(typed, lang)) {
    // A word is written in one alphabet or the other, seldom in both.
    const postings = stems.map(postingsOf).find((list) => list.length > 0) ?? [];
    // How much a word tells: nothing where every document has it.
    const weight = Math.log(1 + (documents - postings.length + 0.5) / (postings.length + 0.5));
    for (const { document, times } of postings) {
      const before = found.get(document) ?? { document, words: 0, score: 0 };
      const score = before.score + weight * (times / (times + 1));
      found.set(document, { document, words: before.words + 1, score });
    }
  }
  return [...found.values()]
    .sort((a, b) => b.words - a.words || b.score - a.score || a.document - b.document)
    .map(({ document, words }) => ({ document, words }));
}

/** The stems that each word may stand for; of words and of phrases alike, since a shard has no order of words. */
function stemsIn(typed: string, lang: string): string[][] {
  const { words, phrases } = parseQuery(typed);
  const all = [...words, ...phrases.flat()].map((word) =>
    spellings(word).map((spelling) => stemOfFolded(spelling, lang)),
  );
  // Of forms of one word the first stands for all.
  return all.filter(([own], at) => all.findIndex(([other]) => other === own) === at);
}
