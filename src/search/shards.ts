/**
 * An index over many readouts, cut by its stems: whoever searches loads the shards of what was typed, not all of it. A shard
 * is bytes (varints), since a list of numbers is what it is made of; a host compresses it once more.
 */

/** What is to be found: how often it has each stem. Its number is its place in the list of all. */
export type StemCounts = ReadonlyMap<string, number>;

/** Where a stem stands: numbers of documents, rising, with how often it is there, up to `MOST_OFTEN`. */
export interface Posting {
  document: number;
  times: number;
}

/** More often than this says nothing more of what a text is about. */
const MOST_OFTEN = 4;

/** The shard of a stem: by a hash of it (FNV-1a), so that no list of stems has to be loaded first. */
export function shardOf(stem: string, shards: number): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < stem.length; at += 1) hash = Math.imul(hash ^ stem.charCodeAt(at), 0x01000193);
  return (hash >>> 0) % shards;
}

/**
 * @param documents - in the order of their numbers.
 * @param shards - how many.
 * @returns the content of each shard: its stems in order, each with its length, its letters, how many documents have it,
 *   and for each the step from the one before with how often it is there.
 */
export function writeShards(documents: Iterable<StemCounts>, shards: number): Uint8Array[] {
  const postings = new Map<string, Posting[]>();
  let document = 0;
  for (const counts of documents) {
    for (const [stem, times] of counts) {
      const known = postings.get(stem);
      if (known) known.push({ document, times });
      else postings.set(stem, [{ document, times }]);
    }
    document += 1;
  }
  const stems: string[][] = Array.from({ length: shards }, () => []);
  for (const stem of postings.keys()) stems[shardOf(stem, shards)]?.push(stem);
  const encoder = new TextEncoder();
  return stems.map((ofShard) => {
    const bytes: number[] = [];
    for (const stem of ofShard.sort()) {
      const letters = encoder.encode(stem);
      const list = postings.get(stem) ?? [];
      writeVarint(bytes, letters.length);
      bytes.push(...letters);
      writeVarint(bytes, list.length);
      let before = -1;
      for (const { document, times } of list) {
        writeVarint(bytes, (document - before - 1) * MOST_OFTEN + Math.min(times, MOST_OFTEN) - 1);
        before = document;
      }
    }
    return Uint8Array.from(bytes);
  });
}

/** @returns the postings of a stem; nothing where no document has it. */
export function readShard(shard: Uint8Array, wanted: string): Posting[] {
  const decoder = new TextDecoder();
  const read = varints(shard);
  while (read.at < shard.length) {
    const length = read.next();
    const stem = decoder.decode(shard.subarray(read.at, read.at + length));
    read.at += length;
    const postings: Posting[] = [];
    let document = -1;
    for (let left = read.next(); left > 0; left -= 1) {
      const step = read.next();
      document += Math.floor(step / MOST_OFTEN) + 1;
      postings.push({ document, times: (step % MOST_OFTEN) + 1 });
    }
    if (stem === wanted) return postings;
  }
  return [];
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
