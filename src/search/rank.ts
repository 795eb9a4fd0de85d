/** The order of what was found. */
import { fold, spellings } from './fold.ts';

export interface Weight {
  /** How many of the words it has. */
  words: number;
  /** How many of them it has in the names of its topics alone. */
  byTopic: number;
  /** How many it has in a form that is near the one typed. */
  near: number;
  /** How much its words tell of it. */
  score: number;
}

/** Most of the words first; then those in its own words; then as they were typed: «договор» before «договорились». */
export const byWeight = (a: Weight, b: Weight) =>
  b.words - a.words || a.byTopic - b.byTopic || b.near - a.near || b.score - a.score;

/** So many letters an ending may have: a stem that has more behind it is often another word. */
const ENDING = 2;

/**
 * Whether a word of a text is the one that was typed, but for an ending.
 * @param typed - folded
 */
export function isFormOf(found: string, typed: string): boolean {
  const form = fold(found);
  return spellings(typed).some(
    (word) => form.length <= word.length + ENDING && form.startsWith(word.slice(0, -ENDING)),
  );
}
