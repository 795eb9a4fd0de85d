/** The neighbours of a statement among those of its group: commitments, raised matters, the rest. */
import type { Statement } from '../../model/readout.ts';

/** `others` are those beside the ladder. */
export type StatementGroup = 'commitments' | 'raised' | 'others';

export interface StatementSteps {
  group: StatementGroup;
  /** From 1 to `count`. */
  position: number;
  count: number;
  /** `undefined` at the beginning, and at the end. */
  previous: Statement | undefined;
  next: Statement | undefined;
}

/**
 * @param visible - the statements shown, in the order of the text
 * @returns `undefined` where there is no other one, or where this one is not shown
 */
export function stepsAround(visible: readonly Statement[], statement: Statement): StatementSteps | undefined {
  const group = groupOf(statement);
  const members = visible.filter((other) => groupOf(other) === group);
  const at = members.findIndex(({ id }) => id === statement.id);
  if (at < 0 || members.length < 2) return undefined;
  return { group, position: at + 1, count: members.length, previous: members[at - 1], next: members[at + 1] };
}

function groupOf({ kind }: Statement): StatementGroup {
  if (kind === 'commitment') return 'commitments';
  return kind === 'raised' ? 'raised' : 'others';
}
