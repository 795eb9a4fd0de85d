/** What comes from a file and goes to a terminal: cut to a length before it is written, and nothing in it acts. */

/**
 * Control and formatting characters (Unicode Cc, Cf) and line separators: they move the cursor, colour, hide or
 * reorder what stands around them.
 */
const ACTING = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

/** A text with such characters written as they are in JSON (`\u001b`), cut where it is longer than `most` letters. */
export function printable(text: string, most: number): string {
  const short = text.length > most ? `${cut(text, most)}…` : text;
  return short.replace(ACTING, escaped);
}

/** The same on several lines. */
export function printableLines(text: string, most: number): string {
  return text
    .slice(0, most + 1)
    .split('\n')
    .map((line) => printable(line, most))
    .join('\n');
}

/** A value as JSON has it, in at most `most` letters; what is behind them is not written at all. */
export function jsonUpTo(value: unknown, most: number): string {
  const text = written(value, most + 1).replace(ACTING, escaped);
  return text.length > most ? `${cut(text, most)}…` : text;
}

/** JSON of a value, whole where it has no more than `room` letters, or some of what is behind them. */
function written(value: unknown, room: number): string {
  if (typeof value === 'string') return JSON.stringify(value.slice(0, room));
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? String(value);
  const [open, close] = Array.isArray(value) ? '[]' : '{}';
  let text = open ?? '';
  for (const key in value) {
    if (text.length > room) return text;
    const name = Array.isArray(value) ? '' : `${written(key, room - text.length)}:`;
    const comma = text.length > 1 ? ',' : '';
    text += `${comma}${name}${written(Reflect.get(value, key), room - text.length)}`;
  }
  return `${text}${close}`;
}

function cut(text: string, most: number): string {
  const short = text.slice(0, most);
  // Not through a letter of two code units.
  return /[\ud800-\udbff]$/.test(short) ? short.slice(0, -1) : short;
}

function escaped(character: string): string {
  return [...Array(character.length).keys()]
    .map((at) => `\\u${character.charCodeAt(at).toString(16).padStart(4, '0')}`)
    .join('');
}
