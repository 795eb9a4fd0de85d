/**
 * An index over many readouts, cut by its stems: whoever searches loads the shards of what was typed, not all of it. A shard
 * is bytes (varints), since a list of numbers is what it is made of.
 */
import type { SearchData } from '../model/search-data.ts';
import { skeleton } from './fold.ts';
import { initialsIn } from './initials.ts';
import { stemOfFolded, stemsOf } from './stem/stems.ts';

/** A stem with its language in front: "kk сапар". Tags of languages have no space. */
export const termOf = (stem: string, lang: string) => `${lang} ${stem}`;
const stemOf = (term: string) => term.slice(term.indexOf(' ') + 1);

/** What is to be found: how often it has each stem, by {@link termOf}. Its number is its place in the list of all. */
export type StemCounts = ReadonlyMap<string, number>;

/**
 * The stems of a readout in all its languages, with what abbreviates its names; of a text whose language nobody has noted, in
 * each of them.
 */
export function countStems({ languages, topics, documents }: SearchData): StemCounts {
  const counts = new Map<string, number>();
  for (const { lang, text } of [...documents.flatMap(({ texts }) => texts), ...topics.flat()])
    for (const of of lang === undefined ? languages : [lang])
      for (const stem of [...stemsOf(text, of), ...initialsIn(text).map((word) => stemOfFolded(word, of))]) {
        const term = termOf(stem, of);
        counts.set(term, (counts.get(term) ?? 0) + 1);
      }
  return counts;
}

/** Where a stem stands: numbers of documents, rising, with how often it is there, up to `MOST_OFTEN`. */
export interface Posting {
  document: number;
  times: number;
}

/** More often than this says nothing more of what a text is about. */
const MOST_OFTEN = 4;

/**
 * The shard of a stem: by a hash (FNV-1a), so that no list of stems has to be loaded first. Of its consonants, which the
 * spellings of a word in several languages and in both alphabets share: what was typed needs few shards.
 */
export function shardOf(stem: string, shards: number): number {
  const bones = skeleton(stem);
  let hash = 0x811c9dc5;
  for (let at = 0; at < bones.length; at += 1) hash = Math.imul(hash ^ bones.charCodeAt(at), 0x01000193);
  return (hash >>> 0) % shards;
}

/**
 * @param documents - in the order of their numbers.
 * @param shards - how many.
 * @returns the content of each shard: its terms in order, each with its length, its letters, how many documents have it,
 *   and for each the step from the one before with how often it is there.
 */
export function writeShards(documents: Iterable<StemCounts>, shards: number): Uint8Array[] {
  /** Both numbers of a posting in one: there may be millions. */
  const postings = new Map<string, number[]>();
  let document = 0;
  for (const counts of documents) {
    for (const [term, times] of counts) {
      const packed = document * MOST_OFTEN + Math.min(times, MOST_OFTEN) - 1;
      const known = postings.get(term);
      if (known) known.push(packed);
      else postings.set(term, [packed]);
    }
    document += 1;
  }
  const terms: string[][] = Array.from({ length: shards }, () => []);
  for (const term of postings.keys()) terms[shardOf(stemOf(term), shards)]?.push(term);
  const encoder = new TextEncoder();
  return terms.map((ofShard) => {
    const bytes: number[] = [];
    for (const term of ofShard.sort()) {
      const letters = encoder.encode(term);
      const list = postings.get(term) ?? [];
      writeVarint(bytes, letters.length);
      bytes.push(...letters);
      writeVarint(bytes, list.length);
      let next = 0;
      for (const packed of list) {
        writeVarint(bytes, packed - next);
        next = (Math.floor(packed / MOST_OFTEN) + 1) * MOST_OFTEN;
      }
    }
    return Uint8Array.from(bytes);
  });
}

/** @returns the wanted ones of the terms that the shard has, with their postings. */
export function readShard(shard: Uint8Array, isWanted: (term: string) => boolean): Map<string, Posting[]> {
  const found = new Map<string, Posting[]>();
  const decoder = new TextDecoder();
  const read = varints(shard);
  while (read.at < shard.length) {
    const length = read.next();
    const term = decoder.decode(shard.subarray(read.at, read.at + length));
    read.at += length;
    const postings: Posting[] = [];
    let next = 0;
    for (let left = read.next(); left > 0; left -= 1) {
      const packed = next + read.next();
      const document = Math.floor(packed / MOST_OFTEN);
      postings.push({ document, times: (packed % MOST_OFTEN) + 1 });
      next = (document + 1) * MOST_OFTEN;
    }
    if (isWanted(term)) found.set(term, postings);
  }
  return found;
}

function writeVarint(bytes: number[], value: number): void {
  let rest = value;
  for (; rest > 0x7f; rest = Math.floor(rest / 0x80)) bytes.push((rest & 0x7f) | 0x80);
  bytes.push(rest);
}

function varints(bytes: Uint8Array) {
  return {
    at: 0,
    next() {
      let [value, scale] = [0, 1];
      for (;;) {
        const byte = bytes[this.at] ?? 0;
        this.at += 1;
        value += (byte & 0x7f) * scale;
        if (byte < 0x80) return value;
        scale *= 0x80;
      }
    },
  };
}
