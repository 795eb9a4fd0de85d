/** Cuts a stretch of text at every boundary of the ranges that overlap it, so that no piece is half covered. */
import { overlap } from './overlap.ts';
import type { TextRange } from './readout.ts';

export interface OwnedRange {
  owner: string;
  range: TextRange;
}

export interface Piece {
  range: TextRange;
  /** Owners of the ranges that cover the piece, in the order given, each once. */
  owners: string[];
}

/** The pieces of `within` in the order of the text; together they are the whole of it. */
export function cutIntoPieces(within: TextRange, ranges: readonly OwnedRange[]): Piece[] {
  const [from, to] = within;
  const inside = ranges.filter(({ range }) => overlap(range, within));
  const cuts = new Set([from, to]);
  for (const { range } of inside) {
    for (const edge of range) if (edge > from && edge < to) cuts.add(edge);
  }
  const edges = [...cuts].sort((a, b) => a - b);
  return edges.slice(0, -1).map((start, index) => {
    const end = edges[index + 1] ?? to;
    const covering = inside.filter(({ range: [a, b] }) => a <= start && end <= b);
    return { range: [start, end], owners: [...new Set(covering.map(({ owner }) => owner))] };
  });
}
