/**
 * The mark of a copied quote, `sapar/<language>/<text>/<words>`: of which version of the text it is, and a hash of that
 * version, the language and the article's words. The two are 40 and 80 bits in Crockford's base32, which has no letters
 * that look like digits. Two versions of a text have one tag by chance in 1 of 10¹² cases, two different quotes one hash
 * in 1 of 10²⁴.
 */
import { sha256 } from './sha256.ts';
import { canonical, type Token } from './tokens.ts';

export interface QuoteMark {
  /** Of the page on which it was copied. */
  language: string;
  /** 8 characters. */
  text: string;
  /** 16 characters. */
  words: string;
}

const DIGITS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const MARK = /^sapar\/\s*([a-z]{2,3}(?:-[a-z]+)*)\/\s*([0-9a-z]{8})\/\s*([0-9a-z]{16})(?![\p{L}\p{N}])/iu;

/** @param version - the tag of the text's version, by {@link textTag} */
export function markOf(version: string, language: string, words: readonly Token[]): QuoteMark {
  const hash = sha256([version, language, canonical(words)].join('\n'));
  return { language, text: version, words: base32(hash.subarray(0, 10)) };
}

/** @param hash - the SHA-256 of the text, in hex */
export function textTag(hash: string): string {
  const bytes = Array.from({ length: 5 }, (_, at) => Number.parseInt(hash.slice(at * 2, at * 2 + 2), 16));
  return base32(Uint8Array.from(bytes));
}

export function writeMark({ language, text, words }: QuoteMark): string {
  return `sapar/${language}/${text}/${words}`;
}

export function isSameMark(one: QuoteMark, other: QuoteMark): boolean {
  return writeMark(one) === writeMark(other);
}

/** What looks like a mark in a text; `damaged` is one that lacks a part or has a sign that none has. */
export type FoundMark = { at: number; length: number; mark: QuoteMark | 'damaged' };

/** The last one. Small letters and capitals are alike in it, and O and 0, I, L and 1. */
export function findMark(text: string): FoundMark | undefined {
  const at = Array.from(text.matchAll(/(?<!\S)sapar\//giu)).at(-1)?.index;
  if (at === undefined) return undefined;
  const [all, language, version, words] = MARK.exec(text.slice(at)) ?? [];
  if (all === undefined || language === undefined || version === undefined || words === undefined)
    return { at, length: /^\S*/u.exec(text.slice(at))?.[0].length ?? 0, mark: 'damaged' };
  const mark = { language: language.toLowerCase(), text: asDigits(version), words: asDigits(words) };
  return { at, length: all.length, mark };
}

function asDigits(written: string): string {
  return written.toUpperCase().replaceAll('O', '0').replace(/[IL]/g, '1');
}

/** Of whole groups of five bytes. */
function base32(bytes: Uint8Array): string {
  const bits = Array.from(bytes, (byte) => byte.toString(2).padStart(8, '0')).join('');
  return bits.replace(/[01]{5}/g, (five) => DIGITS.charAt(Number.parseInt(five, 2)));
}
