/** What was typed: words, and phrases in quotation marks of any language. */
import { fold } from './fold.ts';
import { wordsOf } from './words.ts';

export interface Query {
  /** Folded, each once, in the order typed; those of phrases are not among them. */
  words: string[];
  /** Folded words that must stand one right after another. */
  phrases: string[][];
}

const PHRASE = /["“”„«]([^"“”„«»]+)["“”»]/gu;

/** An opening mark whose end was not typed yet counts for nothing. */
export function parseQuery(typed: string): Query {
  const phrases = [...typed.matchAll(PHRASE)].map(([, words = '']) => foldedWords(words));
  const words = foldedWords(typed.replace(PHRASE, ' '));
  return { words: [...new Set(words)], phrases: phrases.filter((phrase) => phrase.length > 0) };
}

const foldedWords = (text: string) =>
  wordsOf(text)
    .map(({ word }) => fold(word))
    .filter((word) => word !== '');

/** A folded word of a query in the letters that it was typed in; of several spellings the first. */
export const asTyped = (typed: string, folded: string) =>
  wordsOf(typed).find(({ word }) => fold(word) === folded)?.word ?? folded;
