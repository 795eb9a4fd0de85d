/** An abbreviation by the name that a text has in full: "UN" by "United Nations". */
import type { TextRange } from '../model/readout.ts';
import { fold } from './fold.ts';
import { type WordInText, wordsOf } from './words.ts';

const CAPITAL = /^\p{Lu}/u;
/** What an abbreviation may leave out has no more letters: of, and, the, о, и, ва. */
const SHORT = 3;
/** Of words this short without a capital it has no letter: "Square in the city of". */
const SHORTEST = 2;
/** Between words of one name; what follows a comma or a full stop is another. */
const BETWEEN = /^(?:\s+|[-‐‑])$/u;
/** From so many letters on a longer word may be left out too, one: «туралы» in «Ұжымдық қауіпсіздік туралы шарт ұйымы». */
const LONG_ENOUGH = 4;
/** What is longer is no abbreviation. */
const MOST_LETTERS = 6;

/**
 * Words side by side that begin with the letters, the first of them with a capital. Two letters begin too many words: then
 * both have one, unless the two were typed as capitals.
 * @param initials - folded.
 */
export function initialRanges(text: string, initials: string, areCapitals: boolean): TextRange[] {
  const last = initials.length - 1;
  if (last < 1 || last >= MOST_LETTERS) return [];
  const words = wordsOf(text);
  /** Where a name ends whose words from `at` on have the letters from `letter` on. */
  const endFrom = (at: number, letter: number, spare: number): number | undefined => {
    const one = words[at];
    if (one === undefined || spare < 0 || (letter > 0 && !areSideBySide(text, words[at - 1], one)))
      return undefined;
    const { word, range } = one;
    const isCapital = CAPITAL.test(word);
    const mayBeSmall = letter > 0 && (last > 1 || areCapitals) && word.length > SHORTEST;
    if ((isCapital || mayBeSmall) && fold(word.charAt(0)) === initials[letter]) {
      const end = letter === last ? range[1] : endFrom(at + 1, letter + 1, spare);
      if (end !== undefined) return end;
    }
    return letter === 0 || isCapital
      ? undefined
      : endFrom(at + 1, letter, spare - (word.length > SHORT ? 1 : 0));
  };
  return words.flatMap(({ range: [start] }, at): TextRange[] => {
    const end = endFrom(at, 0, initials.length < LONG_ENOUGH ? 0 : 1);
    return end === undefined ? [] : [[start, end]];
  });
}

const areSideBySide = (text: string, before: WordInText | undefined, { range: [start] }: WordInText) =>
  before !== undefined && BETWEEN.test(text.slice(before.range[1], start));

/**
 * The initials of the names in a text whose words all have a capital, short ones between them left out: of "the United
 * Nations", "un". They begin and end where a name may: with the text, at a sign, a word without a capital or a short word.
 * @returns folded, each as often as it is there
 */
export function initialsIn(text: string): string[] {
  const words = wordsOf(text);
  /** Runs of words side by side, each in the parts between its short words. */
  const runs: string[][] = [];
  for (const [at, one] of words.entries()) {
    const before = runs.at(-1);
    const run = before !== undefined && areSideBySide(text, words[at - 1], one) ? before : [''];
    if (run !== before) runs.push(run);
    // A short word has a capital where it begins a sentence: «В Содружестве …».
    const isCapital = CAPITAL.test(one.word);
    const isShort = one.word.length <= SHORT && (!isCapital || run.join('') === '');
    if (isCapital) run.push(`${run.pop() ?? ''}${fold(one.word.charAt(0))}`);
    else if (!isShort) runs.push(['']);
    if (isShort) run.push('');
  }
  return runs.flatMap((run) => {
    const parts = run.filter((part) => part !== '');
    const all = parts.flatMap((_, first) =>
      parts.slice(first).map((_, more) => parts.slice(first, first + more + 1).join('')),
    );
    return all.filter(({ length }) => length > 1 && length <= MOST_LETTERS);
  });
}
