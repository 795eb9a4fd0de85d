/** Words in a text, by regular expression: whole ones, at a place or before one. */
import type { Meaning } from './lexicon.ts';

const compiled = new Map<string, RegExp>();

function expression(source: string, flags: string): RegExp {
  const key = `${flags}/${source}`;
  const known = compiled.get(key);
  if (known !== undefined) return known;
  const made = new RegExp(source, flags);
  compiled.set(key, made);
  return made;
}

const NO_LETTER_BEFORE = '(?<![\\p{L}\\p{M}])';
const NO_LETTER_BEHIND = '(?![\\p{L}\\p{M}])';

/** One line of plain spaces, in NFC, without what only hints at a line break: what the sources are matched against. */
export function plainWords(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u00ad\u200b\u2060\ufeff]/g, '')
    .replace(/\s+/gu, ' ');
}

/** Where whole words that match `source` end, when they start at `at`; `undefined` where they do not stand there. */
export function wordsAt(text: string, source: string, at: number): number | undefined {
  if (source === '') return undefined;
  const regex = expression(`${NO_LETTER_BEFORE}(?:${source})${NO_LETTER_BEHIND}`, 'iuy');
  regex.lastIndex = at;
  return regex.test(text) ? regex.lastIndex : undefined;
}

/** Whether whole words that match `source` end the text. */
export function endsWith(text: string, source: string): boolean {
  return source !== '' && expression(`(?<![\\p{L}\\p{M}\\p{N}])(?:${source})$`, 'iu').test(text);
}

/** The first of the meanings whose words start at `at`. */
export function meaningAt<T>(
  text: string,
  meanings: readonly Meaning<T>[],
  at: number,
): { meaning: T; end: number } | undefined {
  for (const [source, meaning] of meanings) {
    const end = wordsAt(text, source, at);
    if (end !== undefined) return { meaning, end };
  }
  return undefined;
}

/** Every place where whole words that match `source` stand. */
export function placesOf(text: string, source: string): { start: number; end: number }[] {
  if (source === '') return [];
  const regex = expression(`${NO_LETTER_BEFORE}(?:${source})${NO_LETTER_BEHIND}`, 'giu');
  return [...text.matchAll(regex)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}
