/** The way to the statement before and the one after, among those shown of the same group. */
import { useState } from 'react';
import { useExplorer, useView } from '../../explorer/explorer-context.tsx';
import { counted } from '../../i18n/counted.ts';
import { useI18n } from '../../i18n/i18n-context.tsx';
import type { Statement } from '../../model/readout.ts';
import { stepsAround } from './statement-steps.ts';

export type CardStepsProps = { statement: Statement };

/** Nothing where there is no other one, or where the filters leave this one out. */
export function CardSteps({ statement }: CardStepsProps) {
  const visible = useView((view) => view.visible);
  const { index, choose } = useExplorer();
  const { m, f } = useI18n('late');
  // The focus stays on the button, so what came is said; not what was chosen elsewhere, where the card takes the focus.
  const [steppedTo, noteStep] = useState<string>();
  const steps = stepsAround(index, visible, statement);
  if (steps === undefined) return null;
  const { group, previous, next } = steps;
  const position = m.detail.position({ position: f.number(steps.position), count: f.number(steps.count) });
  const goTo = ({ id }: Statement) => {
    noteStep(id);
    choose({ kind: 'statement', id }, 'card');
  };
  return (
    <nav className="card-steps" aria-label={m.counts[group]({ count: counted(f, steps.count) })}>
      <Step name={m.detail.previous} sign="‹" to={previous} onStep={goTo} />
      <span key={position} className="count">
        {position}
      </span>
      <Step name={m.detail.next} sign="›" to={next} onStep={goTo} />
      <span aria-live="polite" className="visually-hidden">
        {steppedTo === statement.id && `${position}. ${statement.title}`}
      </span>
    </nav>
  );
}

type StepProps = {
  name: string;
  sign: string;
  to: Statement | undefined;
  onStep: (to: Statement) => void;
};

/** It stays where it leads nowhere, and keeps the focus of a reader who has come to the end. */
function Step({ name, sign, to, onStep }: StepProps) {
  return (
    <button
      type="button"
      className="quiet-button"
      aria-label={name}
      aria-disabled={to === undefined}
      onClick={() => to && onStep(to)}
    >
      <span aria-hidden="true">{sign}</span>
    </button>
  );
}
