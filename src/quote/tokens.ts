/**
 * A text as words and signs, so that what mail programs, word processors and phones change on the way makes no
 * difference. Alike are, and nothing else is:
 * - spaces of every kind and line breaks, and `>` at the start of a line;
 * - quotation marks of every form, and apostrophes;
 * - letters composed or not (NFC), and characters that are not seen, such as a soft hyphen.
 */

export interface Token {
  /** What is compared. */
  key: string;
  /** What is shown. */
  raw: string;
  /** Whether a space stands before it. */
  isApart: boolean;
}

/** What mail programs put before each line of what is answered. */
const ANSWERED = /^[ \t]*(?:>[ \t]*)+/gmu;
const TOKEN = /(\s*)([\p{L}\p{M}\p{N}]+|\S)/gu;

/** The text without what is added or changed on the way, but with its line breaks and quotation marks. */
export function plainText(pasted: string): string {
  return pasted
    .replace(ANSWERED, '')
    .replace(/\p{DI}/gu, '')
    .normalize('NFC');
}

export function tokensOf(text: string): Token[] {
  return Array.from(plainText(text).matchAll(TOKEN), ([, space = '', raw = '']) => ({
    key: raw.replace(/["“”„‟«»]/u, '"').replace(/['‘’‚‛‹›]/u, "'"),
    raw,
    isApart: space !== '',
  }));
}

/** The form over which the hash is taken: words and signs, a space between each. */
export function canonical(tokens: readonly Token[]): string {
  return tokens.map(({ key }) => key).join(' ');
}

/** Tokens as text again. */
export function wordsOf(tokens: readonly Token[]): string {
  return tokens.map(({ raw, isApart }, at) => (isApart && at > 0 ? ` ${raw}` : raw)).join('');
}

export const isWord = ({ key }: Token) => /^[\p{L}\p{M}\p{N}]/u.test(key);
