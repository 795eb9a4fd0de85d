/** How strong a statement is, in words that a filter has. */
import type { Statement } from './readout.ts';

/** The value a statement has in the strength facet: its rung, or its kind where it stands beside the ladder. */
export function strengthValue({ strength, kind }: Pick<Statement, 'strength' | 'kind'>): string {
  return strength ?? kind;
}
