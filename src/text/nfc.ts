/** Canonical composition (NFC) that remembers where every letter came from. */
import { lastUpTo } from '../model/last-up-to.ts';

export interface ComposedText {
  /** The text in NFC. */
  composed: string;
  /**
   * The offset in the original text of an offset in `composed`; `undefined` inside a letter that was
   * composed or reordered, where the two have no common boundary.
   */
  toOriginal(offset: number): number | undefined;
  /** The other way round: the offset in `composed` of one in the original text; inside a letter, of its start. */
  toComposed(offset: number): number;
}

/** Code units at which letters that composition changes begin and end, in both texts, in order. */
interface Changes {
  original: number[];
  originalEnd: number[];
  composed: number[];
  composedEnd: number[];
}

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** How many code units are held against their NFC together, before each letter is. */
const PIECE = 256;

/** What may be composed with, or put in order among, what stands before it; a text is never cut before it. */
const JOINS_BEFORE = /[\p{M}\u{1160}-\u{11ff}\u{16d67}]/uy;

/** What is sure to be one grapheme, without asking the segmenter, which is slow: a letter with marks, a syllable. */
const ONE_LETTER =
  /^(?:(?![\u1100-\u11ff\uac00-\ud7a3])\p{L}\p{M}*|[\u1100-\u115f][\u1160-\u11a7][\u11a8-\u11ff]?)$/u;

/**
 * Composes grapheme by grapheme: canonical composition and reordering never reach across one, so the
 * pieces put together are the NFC of the whole. Pieces that are in NFC are not looked into.
 */
export function compose(text: string): ComposedText {
  const composed = text.normalize('NFC');
  if (composed === text) return { composed, toOriginal: within(text.length), toComposed: (offset) => offset };
  const changes: Changes = { original: [], originalEnd: [], composed: [], composedEnd: [] };
  let length = 0;
  for (const [start, piece] of pieces(text, 0, text.length, PIECE)) {
    if (piece.normalize('NFC') === piece) {
      length += piece.length;
      continue;
    }
    for (const [at, letter] of letters(text, start, start + piece.length)) {
      const changed = letter.normalize('NFC');
      if (changed !== letter) {
        changes.original.push(at);
        changes.originalEnd.push(at + letter.length);
        changes.composed.push(length);
        changes.composedEnd.push(length + changed.length);
      }
      length += changed.length;
    }
  }
  return {
    composed,
    toOriginal: (offset) =>
      translate(offset, changes.composed, changes.composedEnd, changes.original, changes.originalEnd, length),
    toComposed: (offset) => {
      const from = changes.original;
      const at = translate(
        offset,
        from,
        changes.originalEnd,
        changes.composed,
        changes.composedEnd,
        text.length,
      );
      return at ?? changes.composed[lastUpTo(from, offset)] ?? 0;
    },
  };
}

function joinsBefore(text: string, offset: number): boolean {
  // Between the halves of a character an expression would look at all of it.
  if (/[\udc00-\udfff]/.test(text.charAt(offset))) return true;
  JOINS_BEFORE.lastIndex = offset;
  return JOINS_BEFORE.test(text);
}

/** A stretch of a text in pieces of at least so many code units, none of which joins the one before it. */
function* pieces(text: string, from: number, to: number, least: number): Generator<[number, string]> {
  for (let start = from, end = from; start < to; start = end) {
    end = Math.min(start + least, to);
    while (end < to && joinsBefore(text, end)) end += 1;
    yield [start, text.slice(start, end)];
  }
}

/** The graphemes of a stretch, or parts of them that composition does not join. */
function* letters(text: string, from: number, to: number): Generator<[number, string]> {
  for (const [start, piece] of pieces(text, from, to, 1)) {
    if (piece.length === 1 || ONE_LETTER.test(piece)) yield [start, piece];
    else for (const { segment, index } of graphemes.segment(piece)) yield [start + index, segment];
  }
}

/** Where nothing was changed every offset is its own. */
function within(length: number): (offset: number) => number | undefined {
  return (offset) => (offset <= length ? offset : undefined);
}

function translate(
  offset: number,
  from: readonly number[],
  fromEnd: readonly number[],
  to: readonly number[],
  toEnd: readonly number[],
  length: number,
): number | undefined {
  if (offset > length) return undefined;
  const last = lastUpTo(from, offset);
  if (last < 0) return offset;
  if (offset === from[last]) return to[last];
  const end = fromEnd[last] ?? 0;
  return offset < end ? undefined : (toEnd[last] ?? 0) + offset - end;
}
