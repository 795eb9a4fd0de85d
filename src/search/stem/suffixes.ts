/** Suffixes that are taken off a word one kind after another: what the strippers of Kazakh and Tajik share. */

/** A suffix and the letters that it may stand behind. */
export interface Suffix {
  letters: string;
  behind: string;
}

/** One kind of suffix: a word has at most one of them at a time. The longest comes first. */
export type Slot = readonly Suffix[];

/** @param kinds - suffixes between spaces, with the letters that they may stand behind. */
export function slot(...kinds: readonly (readonly [suffixes: string, behind: string])[]): Slot {
  return kinds
    .flatMap(([suffixes, behind]) => suffixes.split(' ').map((letters) => ({ letters, behind })))
    .sort((a, b) => b.letters.length - a.letters.length);
}

/** The suffixes of one list before each of another: "д" before "ым им" is "дым дим". */
export const joined = (before: string, after: string) =>
  before
    .split(' ')
    .flatMap((first) => after.split(' ').map((second) => first + second))
    .join(' ');

/** The word without the longest suffix of a slot that leaves a stem; the word where there is none. */
export function without(word: string, suffixes: Slot, isStem: (rest: string) => boolean): string {
  for (const { letters, behind } of suffixes) {
    if (!word.endsWith(letters)) continue;
    const rest = word.slice(0, -letters.length);
    if (behind.includes(rest.charAt(rest.length - 1)) && isStem(rest)) return rest;
  }
  return word;
}
