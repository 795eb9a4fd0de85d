/** Characters that a reader does not see, and letters of another script in a word: each with its place and name. */
import { codePointOf, nameUnseen } from './characters.ts';
import { isLookAlike, nameLookAlike } from './look-alikes.ts';

export interface OddCharacter {
  /** In UTF-16 code units. */
  offset: number;
  /** "U+202E RIGHT-TO-LEFT OVERRIDE", "U+0069 LATIN SMALL LETTER I in a Cyrillic word". */
  name: string;
}

const UNSEEN = /\p{Default_Ignorable_Code_Point}/gu;
/** Of no use to any script in running text: soft hyphen, bidirectional controls, zero-width space, joiner of words. */
const NEVER_MEANT = /[\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/u;
/** What the others belong to: emoji, and letters of scripts that join and vary. */
const BELONGS_TO =
  /\p{Extended_Pictographic}|\p{Emoji_Modifier}|[\u20e3\ufe0f\u{e0020}-\u{e007f}]|(?![\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Common}\p{Script=Inherited}])[\p{L}\p{M}]/u;

const SCRIPTS = [
  ['Latin', /\p{Script=Latin}/u],
  ['Cyrillic', /\p{Script=Cyrillic}/u],
  ['Greek', /\p{Script=Greek}/u],
] as const;
/** Two letters of different scripts with nothing but marks between them. */
const MIXED =
  /\p{Script=Latin}\p{M}*[\p{Script=Cyrillic}\p{Script=Greek}]|\p{Script=Cyrillic}\p{M}*[\p{Script=Latin}\p{Script=Greek}]|\p{Script=Greek}\p{M}*[\p{Script=Latin}\p{Script=Cyrillic}]/gu;
const LETTER = /[\p{L}\p{M}]/u;

/** All of a text, in no order; a text of one script without what is not seen has none. */
export function oddCharacters(text: string): OddCharacter[] {
  return [...unseenCharacters(text), ...foreignLetters(text)];
}

function* unseenCharacters(text: string): Generator<OddCharacter> {
  for (const { 0: character, index } of text.matchAll(UNSEEN)) {
    const before = text.slice(Math.max(0, index - 2), index);
    const after = text.slice(index + character.length, index + character.length + 2);
    const belongs = BELONGS_TO.test([...before].at(-1) ?? '') || BELONGS_TO.test([...after][0] ?? '');
    if (belongs && !NEVER_MEANT.test(character)) continue;
    yield { offset: index, name: nameUnseen(character.codePointAt(0) ?? 0) };
  }
}

/**
 * Letters that look like those of the script that most of their word is in. A word ends at whatever is no letter, so
 * "IT-сала" is two; and "Facebookта" is one whose other letters could not be taken for Latin ones: it is meant.
 */
function* foreignLetters(text: string): Generator<OddCharacter> {
  let seen = 0;
  for (const { index } of text.matchAll(MIXED)) {
    if (index < seen) continue;
    let start = index;
    while (start > seen && LETTER.test(text.charAt(start - 1))) start -= 1;
    let end = index;
    while (end < text.length && LETTER.test(text.charAt(end))) end += 1;
    seen = end;
    const letters = [...text.slice(start, end)].map((letter) => ({ letter, script: scriptOf(letter) }));
    const count = (script: string) => letters.filter((one) => one.script === script).length;
    const [most] = SCRIPTS.map(([script]) => ({ script, letters: count(script) })).sort(
      (a, b) => b.letters - a.letters,
    );
    const foreign = letters.filter(({ script }) => script !== undefined && script !== most?.script);
    if (!foreign.every(({ letter }) => isLookAlike(letter))) continue;
    let offset = start;
    for (const { letter, script } of letters) {
      if (script !== undefined && script !== most?.script) {
        const name = `${codePointOf(letter.codePointAt(0) ?? 0)} ${nameLookAlike(letter, script)}`;
        yield { offset, name: `${name} in a ${most?.script} word` };
      }
      offset += letter.length;
    }
  }
}

function scriptOf(letter: string): string | undefined {
  return SCRIPTS.find(([, expression]) => expression.test(letter))?.[0];
}
