/** The way to a statement in the explorer. */
import type { Statement } from '../../model/readout.ts';
import { ChoiceLink } from '../../ui/choice-link.tsx';
import { passageId } from '../../ui/element-ids.ts';

export type StatementLinkProps = { statement: Statement };

export function StatementLink({ statement: { id, title } }: StatementLinkProps) {
  return (
    <ChoiceLink selection={{ kind: 'statement', id }} origin="depth" fragment={passageId(id)}>
      {title}
    </ChoiceLink>
  );
}
