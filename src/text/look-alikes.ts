/** Letters of Latin, Cyrillic and Greek that are taken for one another. */

/** Letters of three scripts that look alike: Latin, then Cyrillic and Greek ones that may be taken for it. */
const ALIKE: readonly (readonly [latin: string, cyrillic: string, greek: string])[] = [
  ['a', 'а', 'α'],
  ['c', 'с', ''],
  ['e', 'е', ''],
  ['h', 'һ', ''],
  ['i', 'і', 'ι'],
  ['j', 'ј', ''],
  ['k', 'к', 'κ'],
  ['o', 'о', 'ο'],
  ['p', 'р', 'ρ'],
  ['s', 'ѕ', ''],
  ['v', 'ѵ', 'ν'],
  ['x', 'х', 'χ'],
  ['y', 'у', 'γ'],
  ['ə', 'ә', ''],
  ['ɵ', 'ө', 'θ'],
  ['A', 'А', 'Α'],
  ['B', 'В', 'Β'],
  ['C', 'С', ''],
  ['E', 'Е', 'Ε'],
  ['H', 'Н', 'Η'],
  ['I', 'І', 'Ι'],
  ['J', 'Ј', ''],
  ['K', 'К', 'Κ'],
  ['M', 'М', 'Μ'],
  ['N', '', 'Ν'],
  ['O', 'О', 'Ο'],
  ['P', 'Р', 'Ρ'],
  ['S', 'Ѕ', ''],
  ['T', 'Т', 'Τ'],
  ['X', 'Х', 'Χ'],
  ['Y', 'Ү', 'Υ'],
  ['Z', '', 'Ζ'],
  ['Ə', 'Ә', ''],
  ['Ɵ', 'Ө', 'Θ'],
];

/** Latin letter by the one that looks like it. */
const LATIN_OF = new Map(
  ALIKE.flatMap(([latin, ...others]) =>
    others.filter((other) => other !== '').map((other) => [other, latin]),
  ),
);
const LATIN = new Set(ALIKE.map(([latin]) => latin));

/** Names of the letters in Unicode, without script and case, where they are not the letter itself. */
const NAMES: ReadonlyMap<string, string> = new Map(
  [
    'ə SCHWA|ɵ BARRED O|а A|с ES|е IE|һ SHHA|і BYELORUSSIAN-UKRAINIAN I|ј JE|к KA|о O|р ER|ѕ DZE|ѵ IZHITSA|х HA|у U',
    'ә SCHWA|ө BARRED O|в VE|н EN|м EM|т TE|ү STRAIGHT U',
    'α ALPHA|ι IOTA|κ KAPPA|ο OMICRON|ρ RHO|ν NU|χ CHI|γ GAMMA|θ THETA|β BETA|ε EPSILON|η ETA|μ MU|τ TAU|υ UPSILON|ζ ZETA',
  ]
    .join('|')
    .split('|')
    .map((entry): [string, string] => [entry.slice(0, 1), entry.slice(2)]),
);

/** Whether a letter is taken for one of another script. */
export function isLookAlike(letter: string): boolean {
  return LATIN_OF.has(letter) || LATIN.has(letter);
}

/** The Latin letter that looks like this one, or the letter itself. */
export function asLatin(letter: string): string {
  return LATIN_OF.get(letter) ?? letter;
}

/** The name of a look-alike letter: "LATIN SMALL LETTER I". */
export function nameLookAlike(letter: string, script: string): string {
  const small = letter.toLowerCase();
  const name = NAMES.get(small) ?? small.toUpperCase();
  return `${script.toUpperCase()} ${small === letter ? 'SMALL' : 'CAPITAL'} LETTER ${name}`;
}
