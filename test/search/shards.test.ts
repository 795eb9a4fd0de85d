import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { searchShards, wantedShards } from '../../src/search/shard-search.ts';
import { readShard, shardOf, writeShards } from '../../src/search/shards.ts';
import { stemsOf } from '../../src/search/stem/stems.ts';

const counts = (stems: readonly string[]) => {
  const found = new Map<string, number>();
  for (const stem of stems) found.set(stem, (found.get(stem) ?? 0) + 1);
  return found;
};

describe('an index in shards', () => {
  it('has each stem in one shard, which is known without loading anything', () => {
    const shards = writeShards([counts(['sapar', 'maksat']), counts(['sapar'])], 8);
    expect(shards).toHaveLength(8);
    const at = shardOf('sapar', 8);
    expect(readShard(shards[at] ?? new Uint8Array(), 'sapar')).toEqual([
      { document: 0, times: 1 },
      { document: 1, times: 1 },
    ]);
    for (const [number, shard] of shards.entries())
      if (number !== at) expect(readShard(shard, 'sapar')).toEqual([]);
  });

  it('gives back what was written, whatever it is; how often counts up to four', () => {
    const stem = fc.constantFrom('сапар', 'ел', 'a', '𝒜', 'шекара');
    const document = fc.dictionary(stem, fc.integer({ min: 1, max: 9 }));
    fc.assert(
      fc.property(fc.array(document, { maxLength: 300 }), fc.integer({ min: 1, max: 5 }), (all, count) => {
        const shards = writeShards(
          all.map((one) => new Map(Object.entries(one))),
          count,
        );
        for (const wanted of ['сапар', 'ел', 'a', '𝒜', 'шекара', 'жоқ']) {
          const expected = all.flatMap((one, number) =>
            one[wanted] === undefined ? [] : [{ document: number, times: Math.min(4, one[wanted]) }],
          );
          expect(readShard(shards[shardOf(wanted, count)] ?? new Uint8Array(), wanted)).toEqual(expected);
        }
      }),
      { numRuns: 50 },
    );
  });
});

describe('a search over shards', () => {
  const TEXTS = [
    'Душанбеде келіссөздер өтті',
    'Астанада сауда туралы келіссөздер',
    'Душанбеге сапар, Душанбеде сауда келіссөздері',
    'Шекара туралы мәлімдеме',
  ];
  const index = { lang: 'kk', shards: 16, documents: TEXTS.length };
  const shards = writeShards(
    TEXTS.map((text) => counts(stemsOf(text, 'kk'))),
    index.shards,
  );
  const search = (typed: string) => {
    const loaded = new Map(
      wantedShards(typed, index).map((number) => [number, shards[number] ?? new Uint8Array()]),
    );
    return searchShards(typed, index, loaded).map(({ document }) => document);
  };

  it('loads the shard of a word in either alphabet and no more, however it is inflected', () => {
    expect(wantedShards('Душанбе Душанбеге', index)).toEqual(wantedShards('Душанбе', index));
    expect(wantedShards('Душанбе', index).length).toBeLessThanOrEqual(2);
    expect(wantedShards('', index)).toEqual([]);
  });

  it('finds every form of a word, where it stands most often first', () => {
    expect(search('Душанбе')).toEqual([2, 0]);
    expect(search('шекарада')).toEqual([3]);
    expect(search('Dushanbe')).toEqual([2, 0]);
    expect(search('жоқсөз')).toEqual([]);
  });

  it('gives what has all words first, then what has some, by how rare they are', () => {
    expect(search('сауда келіссөз Душанбе')).toEqual([2, 0, 1]);
  });
});
