/** Words in a text, by regular expression: whole ones, at a place or before one. Capitals do not count. */
import type { Meaning } from './lexicon.ts';

/** The letters of the languages that are read: a class of all letters there are takes the engine far longer to build. */
const LETTERS = "a-zа-яёәғқңөұүһіӣӯҷҳ'’ʻ";

/** What makes a regular expression of the source of a lexicon, once for each source. */
function expressions(whole: (source: string) => string, flags: string): (source: string) => RegExp {
  const made = new Map<string, RegExp>();
  return (source) => {
    const known = made.get(source);
    if (known !== undefined) return known;
    const regex = new RegExp(whole(source.replaceAll('\\p{L}', `[${LETTERS}]`)), flags);
    made.set(source, regex);
    return regex;
  };
}

const wordsHere = expressions((source) => `(?<![${LETTERS}])(?:${source})(?![${LETTERS}])`, 'uy');
const wordsAnywhere = expressions((source) => `(?<![${LETTERS}])(?:${source})(?![${LETTERS}])`, 'u');
const wordsThroughout = expressions((source) => `(?<![${LETTERS}])(?:${source})(?![${LETTERS}])`, 'gu');
const wordsBefore = expressions((source) => `(?<![${LETTERS}\\d])(?:${source})$`, 'u');
const oneWord = expressions((source) => `^(?:${source})$`, 'u');

/** No words of a lexicon reach further than that from where they are looked for, in UTF-16 code units. */
const FAR = 80;
/** What a source may look at before its words. */
const BEFORE = 8;

/** One line of plain spaces, in NFC, without what only hints at a line break: what the sources are matched against. */
export function plainWords(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u00ad\u200b\u2060\ufeff]/g, '')
    .replace(/\s+/gu, ' ');
}

/** In small letters, at the same offsets. */
function lower(text: string): string {
  const lowered = text.toLowerCase();
  return lowered.length === text.length ? lowered : text;
}

/** Where whole words that match `source` end, when they start at `at`; `undefined` where they do not stand there. */
export function wordsAt(text: string, source: string, at: number): number | undefined {
  return meaningAt(text, [[source, true]], at)?.end;
}

/** The first of the meanings whose words start at `at`. */
export function meaningAt<T>(
  text: string,
  meanings: readonly Meaning<T>[],
  at: number,
): { meaning: T; end: number } | undefined {
  const from = Math.max(0, at - BEFORE);
  const words = lower(text.slice(from, at + FAR));
  for (const [source, meaning] of meanings) {
    if (source === '') continue;
    const regex = wordsHere(source);
    regex.lastIndex = at - from;
    if (regex.test(words)) return { meaning, end: from + regex.lastIndex };
  }
  return undefined;
}

/** The first of the meanings whose words end right before `at`, a space left aside. */
export function meaningBefore<T>(text: string, meanings: readonly Meaning<T>[], at: number): T | undefined {
  const words = lower(text.slice(Math.max(0, at - FAR), at).trimEnd());
  return meanings.find(([source]) => source !== '' && wordsBefore(source).test(words))?.[1];
}

/** Whether whole words that match `source` stand anywhere in the text. */
export function standIn(text: string, source: string): boolean {
  return wordsAnywhere(source).test(lower(text));
}

/** Every match of a source that begins and ends at limits of words, with its groups. */
export function matchesOf(text: string, source: string): RegExpExecArray[] {
  return [...lower(text).matchAll(wordsThroughout(source))];
}

/** Whether a word in small letters is one of those that `source` matches. */
export function isWord(word: string, source: string): boolean {
  return source !== '' && oneWord(source).test(word);
}
