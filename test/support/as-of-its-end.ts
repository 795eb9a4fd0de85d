/** The frozen readout has no state that is told as of a day. */
import type { Readouts } from '../../src/exports/local-readouts.ts';
import type { Statement } from '../../src/model/readout.ts';

/** The readout with the date of one statement told as a state at its end. */
export function asOfItsEnd(readouts: Readouts, id: string): Readouts {
  const told = (statement: Statement): Statement =>
    statement.id === id && statement.date.kind === 'dated'
      ? { ...statement, date: { ...statement.date, asOf: true } }
      : statement;
  return new Map(
    [...readouts].map(([lang, readout]) => [lang, { ...readout, statements: readout.statements.map(told) }]),
  );
}
