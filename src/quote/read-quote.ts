/** Takes a pasted quote apart: its words, its mark, and the statement that its link leads to. */
import { findMark, isSameMark, markOf, type QuoteMark, textTag } from './mark.ts';
import { plainText, type Token, tokensOf } from './tokens.ts';

export interface ReadQuote {
  /** All but mark and link. */
  tokens: readonly Token[];
  /** `damaged`: it lacks a part. */
  mark: QuoteMark | 'damaged' | undefined;
  /** The id of a statement, which the readout may not have. */
  linked: string | undefined;
  /** Of the reading that it is from, as its link names it: see model/versions.ts. */
  version: string | undefined;
}

/** The words that are looked at; a quote has some 200. */
const MOST_TOKENS = 2000;
/** The quotation marks that are looked at, each with each. */
const MOST_MARKS = 24;

/** A link to a statement; a mail program may have broken it at a hyphen. */
const LINK = /\S*[?&](?:\S*&)?sel=statement:((?:[\p{L}\p{N}]+-\s*)*[\p{L}\p{N}]+)/u;

/** In a link to the explorer of today, or to that of a version; broken at hyphens, too. */
const VERSION = /(?:[?&](?:amp;)?v=|\/versions\/)(\d{4}-\s*\d{2}-\s*\d{2}[a-z]?)(?![\p{L}\p{N}])/u;

export function readQuote(pasted: string): ReadQuote {
  const plain = plainText(pasted);
  const [link = '', linked] = LINK.exec(plain) ?? [];
  const unlinked = plain.replace(link, ' ');
  const { at = 0, length = 0, mark } = findMark(unlinked) ?? {};
  const tokens = tokensOf(`${unlinked.slice(0, at)} ${unlinked.slice(at + length)}`);
  const [, version] = VERSION.exec(plain) ?? [];
  return {
    tokens: tokens.slice(0, MOST_TOKENS),
    mark,
    linked: linked?.replace(/\s/gu, ''),
    version: version?.replace(/\s/gu, ''),
  };
}

/**
 * - `none`: there is none.
 * - `fits`: the words between some two quotation marks are those that were copied, from this version of the text.
 * - `otherVersion`: they are those that were copied, from another version or another text.
 * - `wrong`: words or mark were changed.
 */
export type MarkState = 'none' | 'fits' | 'otherVersion' | 'wrong';

/** @param sha256 - of the text, in hex */
export function markState({ mark, tokens }: ReadQuote, sha256: string): MarkState {
  if (mark === undefined) return 'none';
  if (mark === 'damaged') return 'wrong';
  const { text, language } = mark;
  const marks = tokens.flatMap(({ key }, at) => (key === '"' ? [at] : [])).slice(0, MOST_MARKS);
  const fits = marks.some((start) =>
    marks.some(
      (end) => end > start && isSameMark(markOf(text, language, tokens.slice(start, end + 1)), mark),
    ),
  );
  if (!fits) return 'wrong';
  return text === textTag(sha256) ? 'fits' : 'otherVersion';
}
