/** Which letters of a text lie in any of many ranges, counted once for all questions. */
import type { TextRange } from '../model/readout.ts';

export interface Covered {
  /** Whether all of a range is covered. */
  all(range: TextRange): boolean;
  /** Whether any of it is. */
  any(range: TextRange): boolean;
}

/** `length` is the text's, in UTF-16 code units; the ranges lie within it. */
export function covered(length: number, ranges: Iterable<TextRange>): Covered {
  // Where ranges begin and end; then in the same numbers how many units before each are covered.
  const before = new Int32Array(length + 1);
  for (const [start, end] of ranges) {
    if (start >= end) continue;
    before[start] = (before[start] ?? 0) + 1;
    before[end] = (before[end] ?? 0) - 1;
  }
  let [depth, units] = [0, 0];
  for (let at = 0; at <= length; at += 1) {
    depth += before[at] ?? 0;
    before[at] = units;
    if (depth > 0) units += 1;
  }
  const within = ([start, end]: TextRange) => (before[end] ?? 0) - (before[start] ?? 0);
  return { all: (range) => within(range) === range[1] - range[0], any: (range) => within(range) > 0 };
}
