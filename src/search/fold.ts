/**
 * What a word is whoever typed it: with the letters of Kazakh and Tajik or with the Russian ones beside them, and in
 * Latin letters. A word of a text and one that is searched for go the same way, so they meet.
 */
import { APOSTROPHES } from './words.ts';

/** The Russian letter that is typed where a keyboard has no other; ё is written е in Russian itself. */
const PLAIN: Readonly<Record<string, string>> = {
  ...{ қ: 'к', ә: 'а', ө: 'о', ү: 'у', ұ: 'у', ғ: 'г', ң: 'н', һ: 'х', і: 'и' },
  ...{ ҷ: 'ч', ҳ: 'х', ӣ: 'и', ӯ: 'у', ё: 'е' },
};
const SPECIAL = new RegExp(`[${Object.keys(PLAIN).join('')}]`, 'gu');

/** A Latin letter that was typed in a Cyrillic word, where it looks the same: "кездестi". */
const DOUBLES: Readonly<Record<string, string>> = {
  ...{ a: 'а', c: 'с', e: 'е', h: 'х', i: 'и', k: 'к', m: 'м', o: 'о', p: 'р', t: 'т', x: 'х', y: 'у' },
};

const CYRILLIC = /\p{Script=Cyrillic}/u;
const MARKED_LATIN = /([a-z])\p{M}+/gu;
/** What is not seen, apostrophes, the hard sign (Tajik таъмин is typed тамин) and accents that show the stress. */
const DROPPED = new RegExp(`[\\p{DI}${APOSTROPHES}ъ\\u0300\\u0301]`, 'gu');

export const isCyrillic = (word: string) => CYRILLIC.test(word);

/**
 * The word in small letters of the Russian or the plain Latin alphabet; what is of neither stays as it is.
 * @param word - one word, composed or decomposed.
 */
export function fold(word: string): string {
  const small = word.normalize('NFC').toLowerCase().normalize('NFD').replace(MARKED_LATIN, '$1');
  const letters = small
    .normalize('NFC')
    .replace(DROPPED, '')
    .replace(/(?<=\p{N}),/gu, '.')
    .replace(SPECIAL, (letter) => PLAIN[letter] ?? letter);
  return isCyrillic(letters) ? letters.replace(/[a-z]/g, (letter) => DOUBLES[letter] ?? letter) : letters;
}

/** Latin spellings of Cyrillic letters, the longest first; a spelling that several letters share stands for the first. */
const SPELLINGS: readonly (readonly [latin: string, cyrillic: string])[] = [
  ...pairs('shch щ dzh дж'),
  ...pairs('zh ж kh х ch ч sh ш ts ц gh г yu ю iu ю ya я ye е yo е ck к ph ф'),
  ...pairs(
    'a а b б v в w в g г d д e е z з i и j ж k к q к c к l л m м n н o о p п r р s с t т u у f ф h х x х',
  ),
];
const LETTERS = new Map(SPELLINGS.map(([latin, cyrillic]) => [latin, cyrillic]));
const SPELLING = new RegExp(SPELLINGS.map(([latin]) => latin).join('|'), 'g');
const VOWELS = 'аеиоуыэюя';
/** The other way; what is left out has the letter of `SPELLINGS`. */
const LATIN = new Map([
  ...SPELLINGS.toReversed().map(([latin, cyrillic]): [string, string] => [cyrillic, latin]),
  ...pairs('е e г g к k х kh ж zh в v ф f й y ы y э e ь  '),
]);

function pairs(list: string): [string, string][] {
  const words = list.split(' ');
  return Array.from({ length: words.length >> 1 }, (_, at) => [words[2 * at] ?? '', words[2 * at + 1] ?? '']);
}

/** A folded word in Latin letters as it would stand in Cyrillic ones, folded: "dushanbe" is "душанбе". */
export function toCyrillic(folded: string): string {
  return folded
    .replace(/(?<=[aeiou])y(?![aeou])/g, 'й')
    .replace(SPELLING, (spelling) => LETTERS.get(spelling) ?? spelling)
    .replaceAll('y', 'ы');
}

/** A folded word in Cyrillic letters as it would stand in Latin ones. */
export function toLatin(folded: string): string {
  return [...folded].map((letter) => LATIN.get(letter) ?? letter).join('');
}

/** A folded word in the letters it was typed in, and in those of the other alphabet. */
export function spellings(folded: string): string[] {
  return [folded, isCyrillic(folded) ? toLatin(folded) : toCyrillic(folded)];
}

/** Consonants that languages write differently in the same name: Tajikistan, Таджикистан, Тәжікстан, Тоҷикистон. */
const ALIKE: Readonly<Record<string, string>> = { ч: 'ж', х: 'к', щ: 'ш' };
const BETWEEN = new RegExp(`(?<=.)[${VOWELS}йь]`, 'gu');

/**
 * What spellings of one name in two alphabets share: the consonants, and that it begins with a vowel. Short ones are
 * shared by words that have nothing to do with each other.
 */
export function skeleton(folded: string): string {
  const word = isCyrillic(folded) ? folded : toCyrillic(folded);
  return word
    .replaceAll('дж', 'ж')
    .replace(/[чхщ]/g, (letter) => ALIKE[letter] ?? letter)
    .replace(BETWEEN, '')
    .replace(new RegExp(`^[${VOWELS}]`), 'а');
}
