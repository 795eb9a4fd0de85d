/** Where what was searched for stands in a text. */
import type { TextRange } from '../model/readout.ts';
import { fold } from './fold.ts';
import { wordsOf } from './words.ts';

/** @param phrase - folded words. */
export function phraseRanges(text: string, phrase: readonly string[]): TextRange[] {
  const words = wordsOf(text).map(({ word, range }) => ({ word: fold(word), range }));
  return words.flatMap(({ range: [start] }, at): TextRange[] => {
    const last = words[at + phrase.length - 1];
    const isThere = last !== undefined && phrase.every((word, step) => words[at + step]?.word === word);
    return isThere ? [[start, last.range[1]]] : [];
  });
}

/** In the order of the text, those that overlap as one. */
export function united(ranges: readonly TextRange[]): TextRange[] {
  const apart: TextRange[] = [];
  for (const [start, end] of ranges.toSorted(([a], [b]) => a - b)) {
    const last = apart.at(-1);
    if (last !== undefined && start < last[1]) last[1] = Math.max(last[1], end);
    else apart.push([start, end]);
  }
  return apart;
}
