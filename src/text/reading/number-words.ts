/** What single words mean in a number. Each word of a text is looked up once: most of them mean nothing, again and again. */
import type { Lexicon, Meaning } from './lexicon.ts';
import { isWord } from './words.ts';

interface WordMeaning {
  /** Below 1000. */
  numeral?: number;
  /** A power of ten, or a half of one. */
  magnitude?: number;
  isHalf?: boolean;
  isFiller?: boolean;
}

/** A word that has a part in numbers; `start` and `end` in UTF-16 code units. */
export interface NumberWord extends WordMeaning {
  start: number;
  end: number;
}

const WORD = /[\p{L}\p{M}]+/uy;
const LETTER = /[\p{L}\p{M}]/u;
/** More different words than that are forgotten and looked up anew. */
const MOST_KNOWN = 50_000;

const known = new WeakMap<Lexicon, Map<string, WordMeaning | undefined>>();

/** The word that starts at `at`; `undefined` inside a word, or where it has no part in numbers. */
export function numberWordAt(text: string, lexicon: Lexicon, at: number): NumberWord | undefined {
  if (at > 0 && LETTER.test(text[at - 1] ?? '')) return undefined;
  WORD.lastIndex = at;
  const [word] = WORD.exec(text) ?? [];
  if (word === undefined) return undefined;
  const meaning = meaningOf(word.toLowerCase(), lexicon);
  return meaning && { ...meaning, start: at, end: at + word.length };
}

function meaningOf(word: string, lexicon: Lexicon): WordMeaning | undefined {
  let words = known.get(lexicon);
  if (words === undefined || words.size > MOST_KNOWN) {
    words = new Map();
    known.set(lexicon, words);
  }
  if (words.has(word)) return words.get(word);
  const meaning = lookedUp(word, lexicon);
  words.set(word, meaning);
  return meaning;
}

function lookedUp(word: string, { numerals, magnitudes, half, fillers }: Lexicon): WordMeaning | undefined {
  const is = (source: string) => isWord(word, source);
  const among = (meanings: readonly Meaning<number>[]) => meanings.find(([source]) => is(source))?.[1];
  const numeral = among(numerals);
  const magnitude = among(magnitudes);
  const meaning: WordMeaning = {
    ...(numeral === undefined ? {} : { numeral }),
    ...(magnitude === undefined ? {} : { magnitude }),
    ...(is(half) ? { isHalf: true } : {}),
    ...(is(fillers) ? { isFiller: true } : {}),
  };
  return Object.keys(meaning).length > 0 ? meaning : undefined;
}
