/** The neighbours of a statement among those of its group, in the order in which the overview and the timeline list them. */
import type { ReadoutIndex } from '../../explorer/readout-index.ts';
import { type RungGroup, statementGroups } from '../../explorer/statement-groups.ts';
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
export function stepsAround(
  index: ReadoutIndex,
  visible: readonly Statement[],
  { id }: Statement,
): StatementSteps | undefined {
  const { commitments, raised, beside } = statementGroups(index, visible);
  const groups = { commitments: listed(commitments), raised: listed(raised), others: beside };
  for (const [group, members] of Object.entries(groups) as [StatementGroup, Statement[]][]) {
    const at = members.findIndex((member) => member.id === id);
    if (at < 0 || members.length < 2) continue;
    return {
      group,
      position: at + 1,
      count: members.length,
      previous: members[at - 1],
      next: members[at + 1],
    };
  }
  return undefined;
}

const listed = (rungs: readonly RungGroup[]) => rungs.flatMap(({ statements }) => statements);
