/** Lines and columns of a text by offset. */
import { lastUpTo } from '../model/last-up-to.ts';

export interface TextPosition {
  /** From 1. */
  line: number;
  /** From 1, in characters: an emoji is one. */
  column: number;
}

/** Reads the text once; each position is then found by halving, however long the text and its lines. */
export function textPositions(text: string): (offset: number) => TextPosition {
  const lineStarts = [0];
  /** Offsets of the second halves of characters that take two code units. */
  const halves: number[] = [];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lineStarts.push(at + 1);
  for (const { index } of text.matchAll(/[\u{10000}-\u{10ffff}]/gu)) halves.push(index + 1);
  return (offset) => {
    const line = lastUpTo(lineStarts, offset);
    const start = lineStarts[line] ?? 0;
    const pairs = lastUpTo(halves, offset - 1) - lastUpTo(halves, start - 1);
    return { line: line + 1, column: offset - start - pairs + 1 };
  };
}
