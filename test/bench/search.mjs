/**
 * `npm run bench:search`: what a first answer loads from an index in shards over many readouts, in kB of brotli. The readouts
 * are invented: words of hunspell's Kazakh dictionary, which has inflected ones among them, drawn by Zipf's law. It prints
 * a table and judges nothing by its exit.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { command, readCommandLine } from '../../tools/command-line.mjs';
import { load } from '../../tools/load.mjs';
import { brotli } from './site.mjs';
import { fixed, table } from './table.mjs';

const DICTIONARY = '/usr/share/hunspell/kk_KZ.dic';
/** Of an article, and of its title. */
const WORDS = 500;
const TITLE_WORDS = 10;
/** How many results are shown at first, and the titles of how many readouts lie in one file. */
const SHOWN = 10;
const TITLES = 20;
const QUERIES = 500;

const { readouts, shards } = readCommandLine(
  command({
    typed: 'npm run bench:search',
    does: 'Measures what a first answer loads from an index in shards over many invented readouts.',
    options: {
      readouts: { kind: 'text', value: 'number', default: '10000', help: 'how many' },
      shards: { kind: 'text', value: 'list', default: '128,256,512', help: 'into how many the index is cut' },
    },
  }),
);
if (!existsSync(DICTIONARY)) {
  process.stderr.write(`${DICTIONARY} is not there: run "apt-get install hunspell-kk" first.\n`);
  process.exit(1);
}
/** @type {typeof import('../../src/search/shards.ts')} */
const { writeShards } = await load('./src/search/shards.ts');
/** @type {typeof import('../../src/search/shard-search.ts')} */
const { searchShards, wantedShards } = await load('./src/search/shard-search.ts');
/** @type {typeof import('../../src/search/stem/stems.ts')} */
const { stemsOf } = await load('./src/search/stem/stems.ts');

/** @param {string} text */
const hash = (text) => createHash('sha256').update(text).digest('hex');

/** The words in an order of their own, the first one the commonest. */
const vocabulary = readFileSync(DICTIONARY, 'utf8')
  .split(/\r?\n/)
  .slice(1)
  .flatMap((line) => line.match(/^\p{Ll}{2,}(?=\/|$)/u) ?? [])
  .map((word) => [hash(word), word])
  .sort(([a = ''], [b = '']) => (a < b ? -1 : 1))
  .map(([, word = '']) => word);
const stems = vocabulary.map((word) => stemsOf(word, 'kk').join(' '));

/** Numbers from 0 to 1, the same with each run (mulberry32). */
let state = 2026;
function random() {
  state = (state + 0x6d2b79f5) | 0;
  let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
}

/** By Zipf's law: the word of rank r is drawn in proportion to 1 / r. */
const sums = /** @type {number[]} */ ([]);
for (const rank of vocabulary.keys()) sums.push((sums.at(-1) ?? 0) + 1 / (rank + 1));
function drawWord() {
  const wanted = random() * (sums.at(-1) ?? 0);
  let [low, high] = [0, sums.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sums[middle] ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** @param {number} count */
const drawWords = (count) => Array.from({ length: count }, drawWord);

const titles = /** @type {string[]} */ ([]);
const documents = Array.from({ length: Number(readouts) }, () => {
  const words = drawWords(WORDS);
  titles.push(
    words
      .slice(0, TITLE_WORDS)
      .map((word) => vocabulary[word])
      .join(' '),
  );
  /** @type {Map<string, number>} */
  const counts = new Map();
  for (const word of words) counts.set(stems[word] ?? '', (counts.get(stems[word] ?? '') ?? 0) + 1);
  return counts;
});
/** Each with what a list shows of it. */
const titleFiles = Array.from(
  { length: Math.ceil(titles.length / TITLES) },
  (_, file) =>
    brotli(
      Buffer.from(
        JSON.stringify(
          titles.slice(file * TITLES, (file + 1) * TITLES).map((title, at) => ({
            id: `readout-${file * TITLES + at}`,
            title,
            talks: '2026-02-16',
          })),
        ),
      ),
    ).length,
);

/** What was typed: one to three words of those that texts are made of, so the common ones most often. */
const queries = Array.from({ length: QUERIES }, (_, at) =>
  drawWords((at % 3) + 1)
    .map((word) => vocabulary[word])
    .join(' '),
);

/** @param {readonly number[]} sorted @param {number} share */
const quantile = (sorted, share) =>
  sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;

const rows = shards.split(',').map((count) => {
  const index = { lang: 'kk', shards: Number(count), documents: documents.length };
  const written = writeShards(documents, index.shards);
  const sizes = written.map((shard) => brotli(Buffer.from(shard)).length);
  const answers = queries
    .map((typed) => {
      const wanted = wantedShards(typed, index);
      const loaded = new Map(wanted.map((shard) => [shard, written[shard] ?? new Uint8Array()]));
      const found = searchShards(typed, index, loaded).slice(0, SHOWN);
      const files = new Set(found.map(({ document }) => Math.floor(document / TITLES)));
      const sum = (/** @type {Iterable<number>} */ list, /** @type {readonly number[]} */ of) =>
        [...list].reduce((total, at) => total + (of[at] ?? 0), 0);
      return sum(wanted, sizes) + sum(files, titleFiles);
    })
    .sort((a, b) => a - b);
  const kB = (/** @type {number} */ bytes) => fixed(bytes / 1000, 1);
  return [
    count,
    kB(sizes.reduce((total, size) => total + size, 0)),
    kB(Math.max(...sizes)),
    kB(quantile(answers, 0.5)),
    kB(quantile(answers, 0.95)),
    kB(answers.at(-1) ?? 0),
  ];
});
const head = ['shards', 'all of it, kB', 'largest shard', 'first answer, median', '95 %', 'most'];
process.stdout.write(`${titles.length} readouts of ${WORDS} words\n${table(head, rows)}\n`);
