import { distance } from 'fastest-levenshtein';
import type { Vocabulary } from './vocabulary.ts';

/** The share of a word's letters that may differ in one that is near. */
const NEAR = 0.34;
/** Of fewer letters, any word is near. */
const LEAST = 4;

/**
 * A word of a text with the stem that is nearest that of one that no text has.
 * @param languages - those of the texts, in the order in which they are tried
 */
export function nearestWord(
  word: string,
  vocabulary: Vocabulary,
  languages: readonly string[],
): string | undefined {
  if (word.length < LEAST) return undefined;
  for (const lang of languages) {
    const stem = vocabulary.stemOf(word, lang);
    const near = vocabulary
      .wordsIn(lang)
      .map((one) => ({ ...one, edits: distance(stem, one.stem) }))
      .filter(({ edits }) => edits <= Math.round(stem.length * NEAR))
      .sort((a, b) => a.edits - b.edits)[0];
    if (near !== undefined) return near.word;
  }
  return undefined;
}
