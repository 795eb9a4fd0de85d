import type { TextRange } from './readout.ts';

/** Whether two ranges have a letter in common. */
export function overlap([start, end]: TextRange, [from, to]: TextRange): boolean {
  return start < to && end > from;
}
