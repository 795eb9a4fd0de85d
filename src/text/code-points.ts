/** Names of characters for messages: many look alike, and some are not seen at all. */
import { codePointOf, nameUnseen } from './characters.ts';

const SCRIPTS = [
  ...['Latin', 'Cyrillic', 'Greek', 'Armenian', 'Georgian', 'Hebrew', 'Arabic', 'Devanagari', 'Thai'],
  ...['Hangul', 'Hiragana', 'Katakana', 'Han', 'Cherokee', 'Coptic'],
];
const BY_SCRIPT = SCRIPTS.map((script) => ({ script, letter: new RegExp(`\\p{Script=${script}}`, 'u') }));

/** The script of a letter in English; `undefined` for what several scripts share, and for the rarer ones. */
export function scriptOf(codePoint: number): string | undefined {
  const character = String.fromCodePoint(codePoint);
  return BY_SCRIPT.find(({ letter }) => letter.test(character))?.script;
}

/** `U+0430 (Cyrillic)`, `U+00A0 NO-BREAK SPACE`, `U+002D`. */
export function nameCodePoint(codePoint: number): string {
  const script = scriptOf(codePoint);
  return script === undefined ? nameUnseen(codePoint) : `${codePointOf(codePoint)} (${script})`;
}
