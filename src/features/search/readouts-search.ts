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
  /** Words that others of the readouts have, by the id of the one that has them not. */
  missing: ReadonlyMap<string, readonly string[]>;
  /** Words that no readout has. */
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
      const first = found.slice(0, shown);
      const fileOf = (document: number) => Math.floor(document / LISTED_IN_FILE);
      const wanted = first.map(({ document }) => fileOf(document));
      await fill(files, wanted, (number) => loadListed(lang, index, number, signal));
      const listed = first.flatMap(({ document, missing }) => {
        const readout = files.get(fileOf(document))?.[document % LISTED_IN_FILE];
        return readout === undefined ? [] : [{ readout, missing }];
      });
      const readouts = listed.map(({ readout }) => readout);
      return {
        ...{ count: found.length, readouts },
        open: openAtOnce(readouts),
        missing: new Map(listed.map(({ readout, missing }) => [readout.id, missing])),
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
