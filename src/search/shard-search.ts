/** The answer of an index in shards: which of many readouts have what was typed, the likeliest first. */
import { skeleton, spellings } from './fold.ts';
import { asTyped, parseQuery } from './query.ts';
import { type Posting, readShard, shardOf, termOf } from './shards.ts';
import { stemOfFolded } from './stem/stems.ts';
import { areLikeEnough } from './vocabulary.ts';

export interface ShardedIndex {
  /** Of the texts that are indexed, BCP 47 tags. */
  languages: readonly string[];
  shards: number;
  documents: number;
}

export interface FoundDocument {
  document: number;
  /** Words that others have and it has not, as they were typed. */
  missing: string[];
}

export interface ShardedResult {
  /** First what has the most of the words, then what has the rare ones, and often. */
  found: FoundDocument[];
  /** Words that no document has, as they were typed. */
  unknown: string[];
}

/** What a word that was typed may stand for in a language, in the alphabet it was typed in or in the other one. */
interface Stem {
  lang: string;
  stem: string;
}
interface Term {
  word: string;
  stems: Stem[];
}

/** The shards that must be loaded for what was typed, each once. */
export function wantedShards(typed: string, { languages, shards }: ShardedIndex): number[] {
  const stems = termsIn(typed, languages).flatMap((term) => term.stems);
  return [...new Set(stems.map(({ stem }) => shardOf(stem, shards)))];
}

/** @param loaded - the wanted shards by their numbers; one that is missing counts as empty. */
export function searchShards(
  typed: string,
  { languages, shards, documents }: ShardedIndex,
  loaded: ReadonlyMap<number, Uint8Array>,
): ShardedResult {
  const found = new Map<number, { document: number; words: string[]; score: number }>();
  const known: string[] = [];
  const unknown: string[] = [];
  for (const { word: folded, stems } of termsIn(typed, languages)) {
    const word = asTyped(typed, folded);
    const times = new Map<number, number>();
    for (const lang of languages) {
      const own = stems.filter((one) => one.lang === lang).map(({ stem }) => stem);
      const shardFor = (stem: string) => loaded.get(shardOf(stem, shards)) ?? NOTHING;
      for (const { document, times: often } of postingsOf(folded, own, lang, shardFor))
        times.set(document, Math.max(often, times.get(document) ?? 0));
    }
    (times.size === 0 ? unknown : known).push(word);
    // How much a word tells: nothing where every document has it.
    const weight = Math.log(1 + (documents - times.size + 0.5) / (times.size + 0.5));
    for (const [document, often] of times) {
      const before = found.get(document) ?? { document, words: [], score: 0 };
      const score = before.score + weight * (often / (often + 1));
      found.set(document, { document, words: [...before.words, word], score });
    }
  }
  const ranked = [...found.values()].sort(
    (a, b) => b.words.length - a.words.length || b.score - a.score || a.document - b.document,
  );
  const missing = (words: readonly string[]) => known.filter((word) => !words.includes(word));
  return {
    found: ranked.map(({ document, words }) => ({ document, missing: missing(words) })),
    unknown,
  };
}

const NOTHING = new Uint8Array();

/**
 * Where the stems of a word stand in a language; where it has none of them, what has their consonants: a name in another
 * alphabet.
 */
function postingsOf(
  word: string,
  stems: readonly string[],
  lang: string,
  shardFor: (stem: string) => Uint8Array,
): Posting[] {
  const beginning = termOf('', lang);
  const read = stems.map((stem) => {
    const [own, bones] = [termOf(stem, lang), skeleton(stem)];
    const isAlike = (term: string) => {
      const other = term.slice(beginning.length);
      return term.startsWith(beginning) && skeleton(other) === bones && areLikeEnough(bones, other, word);
    };
    return { own, found: readShard(shardFor(stem), (term) => term === own || isAlike(term)) };
  });
  const exact = read.flatMap(({ own, found }) => found.get(own) ?? []);
  return exact.length > 0 ? exact : read.flatMap(({ found }) => [...found.values()].flat());
}

/** Of words and of phrases alike, since a shard has no order of words. */
function termsIn(typed: string, languages: readonly string[]): Term[] {
  const { words, phrases } = parseQuery(typed);
  const terms = [...words, ...phrases.flat()].map((word): Term => {
    const stems = languages.flatMap((lang) =>
      [...new Set(spellings(word).map((spelling) => stemOfFolded(spelling, lang)))].map((stem) => ({
        lang,
        stem,
      })),
    );
    return { word, stems };
  });
  const areOne = (a: Term, b: Term) =>
    a.stems.some(({ lang, stem }) => b.stems.some((other) => other.lang === lang && other.stem === stem));
  // Of forms of one word the first stands for all.
  return terms.filter((term, at) => terms.findIndex((other) => areOne(other, term)) === at);
}
