import { inflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { ListedReadout } from '../../src/model/listed-readouts.ts';
import { searchShards, wantedShards } from '../../src/search/shard-search.ts';
import { compileData } from '../../src/seeds/build-data.ts';
import { readoutsIndex } from '../../src/site/readouts-index.ts';
import { TWO_READOUTS } from '../support/seeds.ts';

const { readouts } = compileData(TWO_READOUTS);
const made = readoutsIndex(readouts);

describe('the index over several readouts', () => {
  it('finds a readout by a word of any of its languages, in shards that are compressed already', async () => {
    const { index, files } = await made;
    const search = (typed: string) => {
      const loaded = new Map(
        wantedShards(typed, index).map((shard) => [
          shard,
          new Uint8Array(inflateRawSync(files.get(`search/${index.version}/${shard}.bin`) ?? '')),
        ]),
      );
      return searchShards(typed, index, loaded).found.map(({ document }) => readouts[document]?.id);
    };
    expect(search('lighthouses')).toEqual(['lighthouse-talks']);
    expect(search('айлақта')).toEqual(['harbour-talks']);
    expect(search('Ostmere')).toHaveLength(2);
  });

  it('lists a readout in the language of the list, or in its own first one, with the day in that of the list', async () => {
    const { index, files } = await made;
    const listed = (lang: string): ListedReadout[] =>
      JSON.parse(String(files.get(`search/${index.version}/readouts.${lang}.0.json`)));
    expect(listed('kk').map(({ id, lang, date }) => [id, lang, date])).toEqual([
      ['lighthouse-talks', 'en', expect.stringMatching(/^2032\sж\.\s9\sмамыр$/)],
      ['harbour-talks', 'kk', expect.stringMatching(/^2031\sж\.\s3\sнаурыз$/)],
    ]);
    expect(listed('en').map(({ title }) => title)).toEqual([
      'Lighthouse talks between Varland and Ostmere',
      'Harbour talks between Varland and Ostmere',
    ]);
    expect(listed('en').map(({ search }) => search)).toEqual(readouts.map(({ search }) => search.file));
  });

  it('lies in a folder of its own for each content', async () => {
    const { index } = await made;
    const again = await readoutsIndex(readouts);
    const fewer = await readoutsIndex(readouts.slice(1));
    expect(again.index.version).toBe(index.version);
    expect(fewer.index.version).not.toBe(index.version);
  });
});
