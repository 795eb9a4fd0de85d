/** A search over all readouts of a site: what was loaded once is kept for the next words. */
import { loadListed, loadShard } from '../../data/readouts-data.ts';
import { LISTED_IN_FILE, type ListedReadout, type ReadoutsIndex } from '../../model/listed-readouts.ts';
import type { Lang } from '../../model/vocabulary.ts';
import { searchShards, wantedShards } from '../../search/shard-search.ts';

export interface ReadoutsResult {
  /** How many readouts have one of the words at least. */
  count: number;
  /** The first of them, as many as were asked for. */
  readouts: ListedReadout[];
  /** Those whose passages are shown at once, by their ids. */
  open: ReadonlySet<string>;
  /** Words that no readout has, folded. */
  unknown: { word: string }[];
}

export interface ReadoutsSearch {
  /** @throws DataError where something of it cannot be had; what came is kept. */
  search(typed: string, shown: number, signal: AbortSignal): Promise<ReadoutsResult>;
}

/**
 * So many bytes of texts, as they lie on the disk, are loaded with a first answer: some 20 kB as they are sent. The first
 * readout's in any case.
 */
const TEXTS_AT_ONCE = 150_000;

/** @param lang - of the page that lists them. */
export function createReadoutsSearch(index: ReadoutsIndex, lang: Lang): ReadoutsSearch {
  const shards = new Map<number, Uint8Array>();
  const files = new Map<number, ListedReadout[]>();
  /** Loads what is not there yet. */
  const fill = async <T>(known: Map<number, T>, wanted: number[], load: (number: number) => Promise<T>) => {
    const missing = [...new Set(wanted)].filter((number) => !known.has(number));
    await Promise.all(missing.map(async (number) => known.set(number, await load(number))));
  };
  return {
    async search(typed, shown, signal) {
      await fill(shards, wantedShards(typed, index), (number) => loadShard(lang, index, number, signal));
      const { found, unknown } = searchShards(typed, index, shards);
      const first = found.slice(0, shown).map(({ document }) => document);
      const fileOf = (document: number) => Math.floor(document / LISTED_IN_FILE);
      await fill(files, first.map(fileOf), (number) => loadListed(lang, index, number, signal));
      const readouts = first.flatMap(
        (document) => files.get(fileOf(document))?.[document % LISTED_IN_FILE] ?? [],
      );
      return {
        ...{ count: found.length, readouts },
        open: openAtOnce(readouts),
        unknown: unknown.map((word) => ({ word })),
      };
    },
  };
}

function openAtOnce(readouts: readonly ListedReadout[]): Set<string> {
  const open = new Set<string>();
  let room = TEXTS_AT_ONCE;
  for (const { id, bytes } of readouts) {
    room -= bytes;
    if (room < 0 && open.size > 0) break;
    open.add(id);
  }
  return open;
}
