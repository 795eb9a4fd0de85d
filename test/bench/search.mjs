/**
 * `npm run bench:search`: what a first answer loads from an index in shards over many readouts, in kB as they are sent. The
 * readouts are invented, in four languages each: words of hunspell's Kazakh dictionary, which has inflected ones among them,
 * drawn by Zipf's law, and the same for Tajik; those of its Russian one, and the same in Latin letters for English. It
 * prints a table and judges nothing by its exit.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { deflateRawSync } from 'node:zlib';
import { command, readCommandLine } from '../../tools/command-line.mjs';
import { load } from '../../tools/load.mjs';
import { brotli } from './site.mjs';
import { fixed, table } from './table.mjs';

const DICTIONARIES = { kk: '/usr/share/hunspell/kk_KZ.dic', ru: '/usr/share/hunspell/ru_RU.dic' };
/** Of an article, and of its title. */
const WORDS = 500;
const TITLE_WORDS = 10;
/** How many readouts are shown at first. */
const SHOWN = 10;
const QUERIES = 500;

const { readouts, shards } = readCommandLine(
  command({
    typed: 'npm run bench:search',
    does: 'Measures what a first answer loads from an index in shards over many invented readouts.',
    options: {
      readouts: { kind: 'text', value: 'number', default: '10000', help: 'how many' },
      shards: {
        kind: 'text',
        value: 'list',
        default: '1250,2500,5000',
        help: 'into how many the index is cut',
      },
    },
  }),
);
for (const dictionary of Object.values(DICTIONARIES))
  if (!existsSync(dictionary)) {
    process.stderr.write(
      `${dictionary} is not there: run "apt-get install hunspell-kk hunspell-ru" first.\n`,
    );
    process.exit(1);
  }
/** @type {typeof import('../../src/search/shards.ts')} */
const { termOf, writeShards } = await load('./src/search/shards.ts');
/** @type {typeof import('../../src/search/shard-search.ts')} */
const { searchShards, wantedShards } = await load('./src/search/shard-search.ts');
/** @type {typeof import('../../src/search/stem/stems.ts')} */
const { stemsOf } = await load('./src/search/stem/stems.ts');
/** @type {typeof import('../../src/search/fold.ts')} */
const { fold, toLatin } = await load('./src/search/fold.ts');
/** @type {typeof import('../../src/model/listed-readouts.ts')} */
const { LISTED_IN_FILE } = await load('./src/model/listed-readouts.ts');

/** @param {string} text */
const hash = (text) => createHash('sha256').update(text).digest('hex');

/**
 * The words of a dictionary in an order of their own, the first one the commonest.
 * @param {string} dictionary
 */
const wordsIn = (dictionary) =>
  readFileSync(dictionary, 'utf8')
    .split(/\r?\n/)
    .slice(1)
    .flatMap((line) => line.match(/^\p{Ll}{2,}(?=\/|$)/u) ?? [])
    .map((word) => [hash(word), word])
    .sort(([a = ''], [b = '']) => (a < b ? -1 : 1))
    .map(([, word = '']) => word);
const [kazakh, russian] = [wordsIn(DICTIONARIES.kk), wordsIn(DICTIONARIES.ru)];
const vocabularies = {
  kk: kazakh,
  tg: kazakh,
  ru: russian,
  en: russian.map((word) => toLatin(fold(word))),
};
/** Of each word of each language. */
const terms = Object.entries(vocabularies).map(([lang, words]) =>
  words.map((word) => termOf(stemsOf(word, lang).join(' '), lang)),
);

/** Numbers from 0 to 1, the same with each run (mulberry32). */
let state = 2026;
function random() {
  state = (state + 0x6d2b79f5) | 0;
  let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
}

/**
 * Sums of the shares by Zipf's law: the word of rank r is drawn in proportion to 1 / r.
 * @param {number} count
 */
function zipf(count) {
  const sums = /** @type {number[]} */ ([]);
  for (let rank = 1; rank <= count; rank += 1) sums.push((sums.at(-1) ?? 0) + 1 / rank);
  return sums;
}
const sums = Object.values(vocabularies).map((words) => zipf(words.length));

/** @param {readonly number[]} of the sums of a vocabulary */
function drawWord(of) {
  const wanted = random() * (of.at(-1) ?? 0);
  let [low, high] = [0, of.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((of[middle] ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** @param {number} language @param {number} count */
const drawWords = (language, count) => Array.from({ length: count }, () => drawWord(sums[language] ?? []));
/** @param {readonly number[]} drawn */
const kazakhWords = (drawn) => drawn.map((word) => kazakh[word]).join(' ');

const titles = /** @type {string[]} */ ([]);
/** One at a time: all of them would take gigabytes. */
function* documents() {
  for (let left = Number(readouts); left > 0; left -= 1) {
    /** @type {Map<string, number>} */
    const counts = new Map();
    for (const [language, ofLanguage] of terms.entries()) {
      const words = drawWords(language, WORDS);
      if (language === 0) titles.push(kazakhWords(words.slice(0, TITLE_WORDS)));
      for (const word of words) {
        const term = ofLanguage[word] ?? '';
        counts.set(term, (counts.get(term) ?? 0) + 1);
      }
    }
    yield counts;
  }
}

/** @param {readonly number[]} sorted @param {number} share */
const quantile = (sorted, share) =>
  sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
/** @param {Iterable<number>} list @param {readonly number[]} of */
const sum = (list, of) => [...list].reduce((total, at) => total + (of[at] ?? 0), 0);
/** @param {number} bytes */
const kB = (bytes) => fixed(bytes / 1000, 1);

const rows = shards.split(',').map((count) => {
  state = 2026;
  titles.length = 0;
  const index = {
    languages: Object.keys(vocabularies),
    shards: Number(count),
    documents: Number(readouts),
  };
  const written = writeShards(documents(), index.shards);
  const sizes = written.map((shard) => deflateRawSync(shard, { level: 9 }).length);
  const lists = Array.from({ length: Math.ceil(titles.length / LISTED_IN_FILE) }, (_, file) => {
    const part = titles.slice(file * LISTED_IN_FILE, (file + 1) * LISTED_IN_FILE).map((title, at) => {
      const id = `readout-${file * LISTED_IN_FILE + at}`;
      const search = `search.${hash(id).slice(0, 8)}.json`;
      return { id, lang: 'kk', title, date: '2026 жылғы 16 ақпан', search, bytes: 70_000 };
    });
    return brotli(JSON.stringify(part)).length;
  });
  /** What was typed: one to three words of those that texts are made of, so the common ones most often. */
  const answers = Array.from({ length: QUERIES }, (_, at) => {
    const typed = kazakhWords(drawWords(0, (at % 3) + 1));
    const wanted = wantedShards(typed, index);
    const loaded = new Map(wanted.map((shard) => [shard, written[shard] ?? new Uint8Array()]));
    const found = searchShards(typed, index, loaded).found.slice(0, SHOWN);
    const files = new Set(found.map(({ document }) => Math.floor(document / LISTED_IN_FILE)));
    return sum(wanted, sizes) + sum(files, lists);
  }).sort((a, b) => a - b);
  return [
    count,
    kB(sizes.reduce((total, size) => total + size, 0)),
    kB(Math.max(...sizes)),
    ...[0.5, 0.95, 1].map((share) => kB(quantile(answers, share))),
  ];
});
const head = ['shards', 'all of it, kB', 'largest shard', 'first answer, median', '95 %', 'most'];
process.stdout.write(`${readouts} readouts of ${WORDS} words in each language\n${table(head, rows)}\n`);
