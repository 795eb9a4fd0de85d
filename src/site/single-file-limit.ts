/** What a single file may weigh: a page that is passed on from hand to hand holds what it says, and little beside it. */
import type { Readout } from '../model/readout.ts';

/**
 * In bytes: program, styles, licences and base map; a statement with its text, its row and its data; an entry of any of
 * the context's lists. How the rates came about is in docs/performance.md.
 */
const LIMIT = { frame: 815_200, statement: 3_600, contextItem: 1_200 };

/** The most bytes that a file of this readout may have. */
export function singleFileLimit({ statements, context }: Pick<Readout, 'statements' | 'context'>): number {
  const items = Object.values(context).reduce((sum, list) => sum + list.length, 0);
  return LIMIT.frame + LIMIT.statement * statements.length + LIMIT.contextItem * items;
}
