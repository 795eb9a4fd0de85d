/** The way to the statement before and the one after, among those shown of the same group. */
import { useExplorer, useView } from '../../explorer/explorer-context.tsx';
import { counted } from '../../i18n/counted.ts';
import { useI18n } from '../../i18n/i18n-context.tsx';
import type { Statement } from '../../model/readout.ts';
import { stepsAround } from './statement-steps.ts';

export type CardStepsProps = { statement: Statement };

/** Nothing where there is no other one, or where the filters leave this one out. */
export function CardSteps({ statement }: CardStepsProps) {
  const visible = useView((view) => view.visible);
  const { m, f } = useI18n('late');
  const steps = stepsAround(visible, statement);
  if (steps === undefined) return null;
  const { group, previous, next } = steps;
  const position = m.detail.position({ position: f.number(steps.position), count: f.number(steps.count) });
  return (
    <nav className="card-steps" aria-label={m.counts[group]({ count: counted(f, steps.count) })}>
      <Step name={m.detail.previous} sign="‹" to={previous} />
      <span key={position} className="count">
        {position}
      </span>
      <Step name={m.detail.next} sign="›" to={next} />
    </nav>
  );
}

type StepProps = { name: string; sign: string; to: Statement | undefined };

/** It stays where it leads nowhere, and keeps the focus of a reader who has come to the end. */
function Step({ name, sign, to }: StepProps) {
  const { choose } = useExplorer();
  return (
    <button
      type="button"
      className="quiet-button"
      aria-label={name}
      aria-disabled={to === undefined}
      onClick={() => to && choose({ kind: 'statement', id: to.id }, 'card')}
    >
      <span aria-hidden="true">{sign}</span>
    </button>
  );
}
