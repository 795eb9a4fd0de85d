/**
 * Tajik: behind a noun stand the plural, izofat or a possessor, and -ро (китоб-ҳо-ямон-ро); a verb has the person behind
 * it and ме-, на- before. Words are folded, so ҳо is хо and ӣ is и.
 */
import { slot, without } from './suffixes.ts';

const VOWELS = 'аеиоуэюя';
const CONSONANTS = 'бвгджзйклмнпрстфхцчшщ';
const ANY = VOWELS + CONSONANTS;

const SLOTS = [
  slot(['ро', ANY], ['аст анд', ANY], ['ст нд', 'о']),
  slot(
    ['ам ат аш амон атон ашон', CONSONANTS],
    ['ям ят яш ямон ятон яшон м т ш мон тон шон', 'аоуи'],
    // Izofat, the adjective in -ӣ, and one of a kind.
    ['и е', CONSONANTS],
    ['и йи', VOWELS],
    ['е', 'аоу'],
  ),
  slot(['хо', ANY], ['он', CONSONANTS], ['гон', 'аи'], ['ен', 'и'], ['вон ен', 'уо']),
  slot(['тар тарин', ANY]),
] as const;

const PERSONS = slot(['ам и ад ем ед анд', CONSONANTS], ['ям й яд ем ед янд', 'аоуи']);
const PREFIX = /^(?:на)?ме(?=.{3})/;

/** A word has no more suffixes than this. */
const MOST = 4;

/** @param folded - a word as fold.ts gives it. */
export function stemTajik(folded: string): string {
  let word = verbStem(folded);
  for (let count = 0; count < MOST; count += 1) {
    const before = word;
    for (const suffixes of SLOTS) word = without(word, suffixes, isStem);
    if (word === before) break;
  }
  return word.length > 3 ? word.replace(/[аеиу]$/, '') : word;
}

/** A verb is told by ме- or намe- before it together with a person behind it. */
function verbStem(word: string): string {
  const rest = word.replace(PREFIX, '');
  if (rest === word) return word;
  const stem = without(rest, PERSONS, (root) => root.length > 1);
  return stem === rest ? word : stem;
}

/** Three letters with a vowel among them, or the two of об. */
function isStem(rest: string): boolean {
  return rest.length > 2 ? /[аеиоуэюя]/.test(rest) : /^[аеиоуэюя][бвгджзйклмнпрстфхцчшщ]$/.test(rest);
}
