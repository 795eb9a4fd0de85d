/** What a search over all readouts asks for, and when: over a real server, of files as a build writes them. */
import { describe, expect, it } from 'vitest';
import { DataError } from '../../../src/data/data-error.ts';
import { createReadoutsSearch } from '../../../src/features/search/readouts-search.ts';
import { LISTED_IN_FILE } from '../../../src/model/listed-readouts.ts';
import { type InventedReadout, startReadouts } from '../../support/readouts-site.ts';

const HARBOUR: InventedReadout = { sentences: ['The ministers spoke of the harbour.'] };
const LIGHTHOUSE: InventedReadout = { sentences: ['The ministers spoke of the lighthouse in the harbour.'] };
/** More than an answer opens at once, as long as it is: see TEXTS_AT_ONCE. */
const LONG: InventedReadout = { sentences: ['The harbour.', 'Fish. '.repeat(40_000)] };
/** Some three have room beside each other. */
const MIDDLING: InventedReadout = { sentences: ['The harbour.', 'Fish. '.repeat(8_000)] };

const many = (count: number) => Array.from({ length: count }, () => HARBOUR);
const ids = (first: number, last: number) =>
  Array.from({ length: last - first + 1 }, (_, at) => `talks-${first + at}`);

/** A search of a page in English over a site of these readouts. */
async function searchOver(readouts: readonly InventedReadout[]) {
  const site = await startReadouts(readouts);
  const search = createReadoutsSearch(site.index, 'en');
  const ask = (typed: string, shown = 10) => search.search(typed, shown, new AbortController().signal);
  const found = async (typed: string, shown?: number) =>
    (await ask(typed, shown)).readouts.map(({ id }) => id);
  return { ...site, ask, found };
}

const SHARDS = /^\/search\/[0-9a-f]{8}\/\d+\.bin$/;
const LISTS = /^\/search\/[0-9a-f]{8}\/readouts\.en\.\d+\.json$/;
const lists = (asked: string[]) =>
  asked.filter((path) => LISTS.test(path)).map((path) => Number(path.split('.').at(-2)));

describe('a search over all readouts', () => {
  it('counts those that have a word of what was typed, and gives as many as are shown', async () => {
    const { ask } = await searchOver([...many(11), { sentences: ['Fish.'] }]);
    const { count, readouts } = await ask('harbours', 10);
    expect(count).toBe(11);
    expect(readouts.map(({ id }) => id)).toEqual(ids(1, 10));
    expect(readouts[0]).toMatchObject({ title: 'Talks 1 in Ostmere', lang: 'en', date: '3 March 2031' });
  });

  it('gives what has all of the words first, says what the others have not, and what none has', async () => {
    const { ask } = await searchOver([HARBOUR, LIGHTHOUSE]);
    const { readouts, missing, unknown } = await ask('harbour Lighthouse zeppelin');
    expect(readouts.map(({ id }) => id)).toEqual(['talks-2', 'talks-1']);
    expect(missing).toEqual(
      new Map([
        ['talks-2', []],
        ['talks-1', ['Lighthouse']],
      ]),
    );
    expect(unknown).toEqual([{ word: 'zeppelin' }]);
  });

  it('asks for nothing where nothing is typed', async () => {
    const { ask, asked } = await searchOver([HARBOUR]);
    expect(await ask('  ')).toMatchObject({ count: 0, readouts: [], unknown: [] });
    expect(asked()).toEqual([]);
  });

  it('asks for the shards of the words and the list of those that it shows, and for no text', async () => {
    const { ask, asked } = await searchOver(many(30));
    await ask('harbour');
    const paths = asked();
    expect(paths.filter((path) => SHARDS.test(path))).toHaveLength(1);
    expect(paths.filter((path) => LISTS.test(path))).toHaveLength(1);
    expect(paths).toHaveLength(2);
  });

  it('asks for a further list once it shows what stands in it, and keeps the order across both', async () => {
    const { found, asked } = await searchOver(many(LISTED_IN_FILE + 5));
    expect(await found('harbour', LISTED_IN_FILE)).toEqual(ids(1, LISTED_IN_FILE));
    expect(lists(asked())).toEqual([0]);
    expect(await found('harbour', LISTED_IN_FILE + 10)).toEqual(ids(1, LISTED_IN_FILE + 5));
    expect(lists(asked())).toEqual([1]);
  });

  it('asks for the list of what it shows alone: not for those before it', async () => {
    const { found, asked } = await searchOver([...many(LISTED_IN_FILE + 1), LIGHTHOUSE]);
    expect(await found('lighthouse')).toEqual([`talks-${LISTED_IN_FILE + 2}`]);
    expect(lists(asked())).toEqual([1]);
  });

  it('keeps what it loaded: the same words ask for nothing, and show more of the same list', async () => {
    const { ask, found, asked } = await searchOver(many(12));
    await ask('harbour');
    asked();
    expect(await found('harbour')).toEqual(ids(1, 10));
    expect(await found('harbour', 12)).toEqual(ids(1, 12));
    expect(asked()).toEqual([]);
  });
});

describe('the passages that are shown at once', () => {
  it('are those of all readouts that are shown, where they are small', async () => {
    const { ask } = await searchOver(many(12));
    expect([...(await ask('harbour')).open]).toEqual(ids(1, 10));
  });

  it('are those of the first readouts, as long as their texts are not too much to load', async () => {
    const { ask } = await searchOver(Array.from({ length: 5 }, () => MIDDLING));
    expect([...(await ask('harbour')).open]).toEqual(ids(1, 3));
  });

  it('are those of the first readout in any case, however long it is', async () => {
    const { ask } = await searchOver([LONG, HARBOUR]);
    expect([...(await ask('harbour')).open]).toEqual(ids(1, 1));
  });

  it('are none of a small readout behind one that has no room: they are in the order of the list', async () => {
    const { ask } = await searchOver([MIDDLING, LONG, HARBOUR]);
    expect([...(await ask('harbour')).open]).toEqual(ids(1, 1));
  });
});

describe('a search of which something does not come', () => {
  it.each([
    ['a shard', /\.bin$/],
    ['a list', /readouts\.en\.0\.json$/],
  ])('fails where that is %s, and asks again for that alone', async (_, path) => {
    const { ask, found, asked, breakFiles } = await searchOver(many(3));
    breakFiles({ path, status: 503 });
    await expect(ask('harbour')).rejects.toThrow(DataError);
    const [first] = asked().filter((one) => path.test(one));
    breakFiles(null);
    expect(await found('harbour')).toEqual(ids(1, 3));
    const again = asked();
    expect(again.filter((one) => path.test(one))).toEqual([first]);
    if (path.test('/0.json')) expect(again).toEqual([first]);
  });

  it('fails where a shard is cut short: an answer of half of the words would be a wrong one', async () => {
    const { ask, breakFiles } = await searchOver(many(3));
    breakFiles({ path: /\.bin$/, content: '\u0001' });
    await expect(ask('harbour')).rejects.toThrow();
  });

  it('fails where a list has another shape', async () => {
    const { ask, breakFiles } = await searchOver(many(3));
    breakFiles({ path: /readouts\.en/, content: '[{"id":"talks-1"}]' });
    await expect(ask('harbour')).rejects.toThrow(DataError);
  });

  it('ends without an answer where the reader has left', async () => {
    const { index, asked } = await startReadouts([HARBOUR]);
    const leaving = new AbortController();
    leaving.abort();
    const search = createReadoutsSearch(index, 'en').search('harbour', 10, leaving.signal);
    await expect(search).rejects.toMatchObject({ name: 'AbortError' });
    expect(asked()).toEqual([]);
  });
});
