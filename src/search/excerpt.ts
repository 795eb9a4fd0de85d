/** A part of a long text about what was found in it. */
import type { TextRange } from '../model/readout.ts';

export interface Piece {
  text: string;
  isFound: boolean;
}

/** Code units that are shown before the first that was found, and in all, about. */
const BEFORE = 60;
const LONGEST = 240;
const CUT = '…';

/** @param ranges - in order, none overlapping another. */
export function excerpt(text: string, ranges: readonly TextRange[]): Piece[] {
  const first = ranges[0]?.[0] ?? 0;
  const start = first <= BEFORE || text.length <= LONGEST ? 0 : wordStart(text, first - BEFORE, first);
  const end = text.length - start <= LONGEST ? text.length : wordEnd(text, start + LONGEST);
  const pieces: Piece[] = [];
  const add = (piece: string, isFound: boolean) => piece !== '' && pieces.push({ text: piece, isFound });
  let at = start;
  add(start > 0 ? CUT : '', false);
  for (const [from, to] of ranges) {
    if (from >= end) break;
    add(text.slice(at, from), false);
    add(text.slice(from, to), true);
    at = to;
  }
  add(text.slice(at, Math.max(at, end)), false);
  add(end < text.length ? CUT : '', false);
  return pieces;
}

/** The start of a word at or behind an offset. */
function wordStart(text: string, offset: number, last: number): number {
  const space = text.indexOf(' ', offset);
  return space < 0 || space >= last ? last : space + 1;
}

/** The end of a word at or before an offset. */
function wordEnd(text: string, offset: number): number {
  const space = text.lastIndexOf(' ', offset);
  return space <= 0 ? offset : space;
}
