/**
 * The order of words in a language. Browsers and Node do not know that of every language, or not the same, so it comes
 * from the alphabet of the CLDR extract.
 */
import type { CldrData } from './cldr/data.ts';

/** Letters of the alphabet are compared from here on, above digits and marks. */
const FIRST = 0x3000;
/** Stands before a letter of another alphabet, which so comes after all of these. */
const FOREIGN = '\uffff';

/**
 * Compares words as a dictionary does: capitals as small letters, and letters of one group, as `её` in Russian, as one
 * where another letter tells the words apart. What is no letter comes first, letters of another alphabet last.
 */
export function byAlphabet(alphabet: CldrData['alphabet']): (a: string, b: string) => number {
  const groups = alphabet.split(' ');
  const group = (letter: string) => groups.findIndex((letters) => letters.includes(letter));
  const exact = (letter: string) => alphabet.indexOf(letter);
  return (a, b) => order(keyOf(a, group), keyOf(b, group)) || order(keyOf(a, exact), keyOf(b, exact));
}

function order(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** The text in characters that compare as its letters do. `place` is -1 for what is not in the alphabet. */
function keyOf(text: string, place: (letter: string) => number): string {
  const keys = [...text.normalize().toLowerCase()].map((letter) => {
    if (!/\p{L}/u.test(letter)) return letter;
    // An accent that the language does not know leaves the letter in its place.
    const own = place(letter) < 0 ? letter.normalize('NFD').slice(0, 1) : letter;
    return place(own) < 0 ? FOREIGN + letter : String.fromCharCode(FIRST + place(own));
  });
  return keys.join('');
}
