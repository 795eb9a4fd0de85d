/**
 * Whether a finding rests on something that could not be read, such as a date that is none. That is complained about where
 * it stands; what rests on it is not judged, for nobody knows what it comes to.
 */
import type { Desk } from '../desk.ts';
import type { RestatedInput } from '../input/context.ts';
import type { FindingInput } from '../input/finding.ts';
import type { StatementInput } from '../input/statement.ts';
import { tryParse } from '../resolve/dates.ts';
import type { LocalStatement } from '../resolve/statement.ts';

/** @param statements - those that could be read, perhaps without some of their passages or figures. */
export function restsOnUnread(
  { seeds: { annotations, context } }: Desk,
  { statements: listed, restatements, facts, counts }: FindingInput,
  statements: readonly LocalStatement[],
  restated: readonly RestatedInput[],
): boolean {
  const read = new Map(statements.map((statement) => [statement.id, statement]));
  const isOf = ({ id, kind, strength }: StatementInput) =>
    listed.includes(id) ||
    counts.some(
      ({ of }) => ('strength' in of && of.strength === strength) || ('kind' in of && of.kind === kind),
    );
  const countsRestated = counts.some(({ of }) => 'restatements' in of || 'deadlines' in of);
  return (
    annotations.data.statements.some((input) => isOf(input) && !isWhole(input, read.get(input.id))) ||
    restated.some(
      ({ id, date, deadline }) =>
        (countsRestated || restatements.includes(id)) && !(isDate(date) && isDate(deadline?.date)),
    ) ||
    context.data.facts.some(({ id, date }) => facts.includes(id) && !isDate(date))
  );
}

function isWhole(input: StatementInput, read: LocalStatement | undefined): boolean {
  return read?.passages.length === input.passages.length && read.figures.length === input.figures.length;
}

function isDate(date: string | undefined): boolean {
  return date === undefined || tryParse(date) !== undefined;
}
