/** Statements as they are listed everywhere: commitments and raised matters by strength, the rest apart. */
import type { LadderRung, Statement } from '../model/readout.ts';
import type { ReadoutIndex } from './readout-index.ts';

export interface RungGroup {
  rung: LadderRung;
  statements: Statement[];
}

export interface StatementGroups {
  commitments: RungGroup[];
  raised: RungGroup[];
  beside: Statement[];
}

/** Strongest rung first; a rung without a statement is left out. */
export function statementGroups(index: ReadoutIndex, visible: readonly Statement[]): StatementGroups {
  const groups = index.readout.ladder
    .map((rung) => ({ rung, statements: visible.filter(({ strength }) => strength === rung.id) }))
    .filter(({ statements }) => statements.length > 0);
  return {
    commitments: groups.filter(({ rung }) => rung.undertakes),
    raised: groups.filter(({ rung }) => !rung.undertakes),
    beside: visible.filter(({ strength }) => strength === undefined),
  };
}
