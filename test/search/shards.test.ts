import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SearchData } from '../../src/model/search-data.ts';
import { searchShards, wantedShards } from '../../src/search/shard-search.ts';
import { countStems, readShard, shardOf, writeShards } from '../../src/search/shards.ts';

const empty = new Uint8Array();
const only = (wanted: string) => (term: string) => term === wanted;

describe('an index in shards', () => {
  it('has each stem in one shard, which is known without loading anything', () => {
    const shards = writeShards([new Map([['kk sapar', 1]]), new Map([['kk sapar', 2]])], 8);
    expect(shards).toHaveLength(8);
    const at = shardOf('sapar', 8);
    expect(readShard(shards[at] ?? empty, only('kk sapar'))).toEqual(
      new Map([
        [
          'kk sapar',
          [
            { document: 0, times: 1 },
            { document: 1, times: 2 },
          ],
        ],
      ]),
    );
    for (const [number, shard] of shards.entries())
      if (number !== at) expect(readShard(shard, () => true).size).toBe(0);
  });

  it('has what languages and alphabets make of one name in one shard', () => {
    const names = ['dushanbe', 'душанбе', 'душанб'];
    expect(new Set(names.map((name) => shardOf(name, 4096))).size).toBe(1);
  });

  it('gives back what was written, whatever it is; how often counts up to four', () => {
    const stem = fc.constantFrom('сапар', 'ел', 'a', '𝒜', 'шекара');
    const document = fc.dictionary(stem, fc.integer({ min: 1, max: 9 }));
    fc.assert(
      fc.property(fc.array(document, { maxLength: 300 }), fc.integer({ min: 1, max: 5 }), (all, count) => {
        const shards = writeShards(
          all.map((one) => new Map(Object.entries(one).map(([of, times]) => [`kk ${of}`, times]))),
          count,
        );
        for (const wanted of ['сапар', 'ел', 'a', '𝒜', 'шекара', 'жоқ']) {
          const expected = all.flatMap((one, number) =>
            one[wanted] === undefined ? [] : [{ document: number, times: Math.min(4, one[wanted]) }],
          );
          const found = readShard(shards[shardOf(wanted, count)] ?? empty, only(`kk ${wanted}`));
          expect(found.get(`kk ${wanted}`) ?? []).toEqual(expected);
        }
      }),
      { numRuns: 50 },
    );
  });

  it('has the names of topics', () => {
    const topics = [[{ lang: 'ru', text: 'Вода' }]];
    expect(countStems({ languages: ['ru'], topics, documents: [] })).toEqual(new Map([['ru вод', 1]]));
  });

  it('counts a text whose language nobody has noted in each language of the readout', () => {
    const counted = countStems({
      languages: ['kk', 'en'],
      topics: [],
      documents: [
        {
          group: 'context',
          leadsTo: { kind: 'record', id: 'r' },
          texts: [{ text: 'Dushanbe' }, { lang: 'kk', text: 'сапарға сапар' }],
        },
      ],
    });
    expect(counted).toEqual(
      new Map([
        ['kk dushanbe', 1],
        ['en dushanb', 1],
        ['kk сапар', 2],
      ]),
    );
  });
});

describe('a search over shards', () => {
  /** A readout for each text. */
  const searchOver = (
    texts: readonly (readonly [lang: string, text: string])[],
    languages = ['kk', 'en'],
  ) => {
    const readouts = texts.map(
      ([lang, text]): SearchData => ({
        languages: [lang],
        topics: [],
        documents: [{ group: 'sentence', leadsTo: { kind: 'sentence', id: 's' }, texts: [{ lang, text }] }],
      }),
    );
    const index = { languages, shards: 64, documents: texts.length };
    const shards = writeShards(readouts.map(countStems), index.shards);
    const wanted = (typed: string) => wantedShards(typed, index);
    const answer = (typed: string) => {
      const loaded = new Map(wanted(typed).map((number) => [number, shards[number] ?? empty]));
      return searchShards(typed, index, loaded);
    };
    const search = (typed: string) => {
      const { found, unknown } = answer(typed);
      return { found: found.map(({ document }) => document), unknown };
    };
    const missing = (typed: string) =>
      answer(typed).found.map(({ document, missing: words }) => [document, words]);
    return { wanted, search, missing };
  };
  const { wanted, search, missing } = searchOver([
    ['kk', 'Душанбеде келіссөздер өтті'],
    ['kk', 'Астанада сауда туралы келіссөздер'],
    ['kk', 'Душанбеге сапар, Душанбеде сауда келіссөздері'],
    ['kk', 'Шекара туралы мәлімдеме'],
  ]);

  it('loads the shards of a word in either alphabet and no more, however it is inflected', () => {
    expect(wanted('Душанбе Душанбеге')).toEqual(wanted('Душанбе'));
    expect(wanted('Душанбе').length).toBeLessThanOrEqual(2);
    expect(wanted('')).toEqual([]);
  });

  it('finds every form of a word, where it stands most often first', () => {
    expect(search('Душанбе').found).toEqual([2, 0]);
    expect(search('шекарада').found).toEqual([3]);
    expect(search('Dushanbe').found).toEqual([2, 0]);
  });

  it('gives what has all words first, then what has some, by how rare they are', () => {
    expect(search('сауда келіссөз Душанбе').found).toEqual([2, 0, 1]);
  });

  it('says which words a readout has not that others have, as they were typed', () => {
    expect(missing('Сауда Душанбе жоқсөз')).toEqual([
      [2, []],
      [0, ['Сауда']],
      [1, ['Душанбе']],
    ]);
  });

  it('says which words no readout has', () => {
    expect(search('Душанбе жоқсөз')).toEqual({ found: [2, 0], unknown: ['жоқсөз'] });
  });

  it('finds a name whose words all have a capital by its initials, in each language', () => {
    const names = searchOver(
      [
        ['en', 'A session of the United Nations'],
        ['ru', 'В Содружестве Независимых Государств'],
        ['kk', 'Біріккен Ұлттар Ұйымы'],
        ['tg', 'Дар Созмони Милали Муттаҳид'],
      ],
      ['en', 'ru', 'kk', 'tg'],
    );
    expect(['UN', 'СНГ', 'БҰҰ', 'СММ'].map((typed) => names.search(typed).found)).toEqual([
      [0],
      [1],
      [2],
      [3],
    ]);
  });

  it("finds a word in each readout's own language, and a name in an alphabet that it is not written in there", () => {
    const both = searchOver([
      ['en', 'Talks in Tajikistan'],
      ['kk', 'Тәжікстандағы келіссөздер'],
    ]);
    expect(both.search('talks').found).toEqual([0]);
    expect(both.search('Tajikistan').found).toEqual([0, 1]);
  });
});
