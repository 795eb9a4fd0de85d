/** Names of characters for messages: many look alike, and some are not seen at all. */

/** Those that one meets in texts without seeing them, or without telling them from a space. */
const INVISIBLE: Readonly<Record<number, string>> = {
  9: 'tab',
  10: 'line end',
  13: 'carriage return',
  32: 'space',
  160: 'no-break space',
  173: 'soft hyphen',
  8203: 'zero-width space',
  8204: 'zero-width non-joiner',
  8205: 'zero-width joiner',
  8206: 'left-to-right mark',
  8207: 'right-to-left mark',
  8234: 'left-to-right embedding',
  8235: 'right-to-left embedding',
  8236: 'pop directional formatting',
  8237: 'left-to-right override',
  8238: 'right-to-left override',
  8239: 'narrow no-break space',
  8288: 'word joiner',
  8294: 'left-to-right isolate',
  8295: 'right-to-left isolate',
  8296: 'first strong isolate',
  8297: 'pop directional isolate',
  65279: 'zero-width no-break space',
};

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

/** `U+0430 (Cyrillic)`, `U+00A0 (no-break space)`, `U+002D`. */
export function nameCodePoint(codePoint: number): string {
  const hexadecimal = `U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}`;
  const name = INVISIBLE[codePoint] ?? scriptOf(codePoint);
  return name === undefined ? hexadecimal : `${hexadecimal} (${name})`;
}
