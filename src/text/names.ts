/** Which names stand in a text. Endings that a language puts behind a name do not hide it. */
import { plainWords } from './reading/words.ts';

/** Words to look for, with what the first of them begins with: most texts do not have that, and are not searched. */
interface Sought {
  start: string;
  pattern: RegExp;
}

/** A name in one language, ready to be looked for: see {@link knownName}. */
export interface KnownName {
  id: string;
  /** Words that stand for it. */
  patterns: readonly Sought[];
  /** What words that are derived from it begin with; absent of a name of several words. */
  derivedStart?: string;
  /** Each of its words; absent of a name of one, and of a person's. */
  words?: readonly Sought[];
}

export interface Mentions {
  /** Ids of the names that stand in the text. */
  named: ReadonlySet<string>;
  /** Of those that a word is derived from, "Kazakh" from Kazakhstan, or whose words stand apart. */
  derived: ReadonlySet<string>;
}

/** How many letters a word shares at least with the name that it is derived from. */
const LEAST_SHARED = 5;
const ARTICLES = ['the'];
/** Marks, and one of the short words that are left out of names. */
const BETWEEN = '[^\\p{L}]+(?:(?:\\p{L}{1,2}|the)[^\\p{L}]+)*';

/** The words of a text in small letters, those of one or two letters and articles left out. */
export function nameWords(text: string): string[] {
  const words =
    plainWords(text)
      .toLowerCase()
      .match(/[\p{L}\p{M}]{3,}/gu) ?? [];
  return words.filter((word) => !ARTICLES.includes(word));
}

/** Endings that others stand in the place of, those of Russian adjectives first. */
const ENDING = /(?<=\p{L}{3})(?:[аоеыи][яей]|[аеёиоуыэюяәіөүұӣӯйь])$/u;

/** What its endings leave of a word that is not English. */
export function stemOf(word: string): string {
  return word.replace(ENDING, '');
}

/** @param isPerson - where each word of it stands for the whole. */
export function knownName(id: string, name: string, language: string, isPerson = false): KnownName {
  const words = nameWords(name);
  const parts = isPerson ? words.map((word) => [word]) : [words];
  const [first = ''] = words;
  const sought = ([start, ...rest]: readonly string[]): Sought[] =>
    start === undefined ? [] : [{ start: stemOf(start), pattern: patternOf([start, ...rest], language) }];
  return {
    id,
    patterns: parts.flatMap(sought),
    ...(words.length > 1 && !isPerson ? { words: words.flatMap((word) => sought([word])) } : {}),
    ...(words.length === 1 && first.length >= LEAST_SHARED
      ? { derivedStart: first.slice(0, LEAST_SHARED) }
      : {}),
  };
}

/** Of names in all languages; the engine takes longer to build them than to use them. */
const patterns = new Map<string, RegExp>();

/** Matches the words of a name behind each other, each with any ending and any mark between them. */
function patternOf(words: readonly string[], language: string): RegExp {
  const key = `${language} ${words.join(' ')}`;
  const pattern = patterns.get(key) ?? newPattern(words, language);
  patterns.set(key, pattern);
  return pattern;
}

function newPattern(words: readonly string[], language: string): RegExp {
  const parts = words.map((word) =>
    language === 'en' ? `${word}(?:['’]s?)?` : `${stemOf(word)}[\\p{L}\\p{M}]*`,
  );
  return new RegExp(`(?<![\\p{L}\\p{M}])(?:${parts.join(BETWEEN)})(?![\\p{L}\\p{M}])`, 'uy');
}

/** @param names - in the language of the text. */
export function mentionsIn(text: string, names: readonly KnownName[]): Mentions {
  const plain = plainWords(text).toLowerCase();
  const stands = (sought: Sought) => standsIn(plain, sought);
  const named = new Set<string>();
  const derived = new Set<string>();
  for (const { id, patterns, derivedStart, words } of names) {
    if (patterns.some(stands)) named.add(id);
    else if (derivedStart !== undefined && beginsWord(plain, derivedStart)) derived.add(id);
    // Another language may put other words between those of a name, or turn them round.
    else if (words?.every(stands)) derived.add(id);
  }
  return { named, derived };
}

/** Tries the pattern where the words may begin: to try it at each letter takes ten times as long. */
function standsIn(text: string, { start, pattern }: Sought): boolean {
  for (let at = text.indexOf(start); at >= 0; at = text.indexOf(start, at + 1)) {
    pattern.lastIndex = at;
    if (pattern.test(text)) return true;
  }
  return false;
}

function beginsWord(text: string, start: string): boolean {
  return text.includes(start) && new RegExp(`(?<![\\p{L}\\p{M}])${start}`, 'u').test(text);
}

/** Ids that one text names and another neither names nor derives a word from. */
export function namedAlone(one: Mentions, other: Mentions): string[] {
  return [...one.named].filter((id) => !other.named.has(id) && !other.derived.has(id));
}

/** How much of two words is the same where they are forms of one. */
const SAME_START = 4;

/** Whether a text has a word of one of the stems, with whatever endings. */
export function sharesWord(text: string, stems: readonly string[]): boolean {
  return nameWords(text).some((word) => stems.some((stem) => isForm(word, stem)));
}

function isForm(word: string, stem: string): boolean {
  if (word.startsWith(stem)) return true;
  const shared = Math.max(SAME_START, Math.min(word.length, stem.length) - 2);
  return word.length >= shared && word.slice(0, shared) === stem.slice(0, shared);
}
