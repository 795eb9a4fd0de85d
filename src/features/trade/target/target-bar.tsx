/** The bar from nothing to the goal: what is given, as a bound, and what is missing. */
import { useI18n } from '../../../i18n/i18n-context.tsx';
import { shortBound } from '../../../i18n/phrases.ts';
import { ChoiceLink } from '../../../ui/choice-link.tsx';
import { passageId } from '../../../ui/element-ids.ts';
import { Hatch } from '../hatch.tsx';
import type { TargetView } from './target-view.ts';

/** The goal stands at this share of the width, so that its mark and label have room. */
const GOAL_AT = 92;

export type TargetBarProps = { view: TargetView; label: string };

export function TargetBar({ view, label }: TargetBarProps) {
  const i18n = useI18n();
  const base = (view.reached * GOAL_AT) / 100;
  const { base: given, goal } = view;
  return (
    <ChoiceLink
      selection={{ kind: 'figure', id: view.goal.figure.id }}
      origin="panel"
      fragment={passageId(view.goal.statement.id)}
      className="target-bar"
      title={label}
    >
      <svg role="img" aria-label={label} focusable="false">
        <Hatch id="missing" step={8} />
        <rect className="bar-missing" x={`${base}%`} width={`${GOAL_AT - base}%`} y="26" height="28" />
        <rect className="bar-reached" x="0" width={`${base}%`} y="26" height="28" />
        {given.figure.relation === '>' && (
          <svg x={`${base}%`} y="40" overflow="visible" aria-hidden="true">
            <path className="bound-arrow" d="M0-14 10 0 0 14Z" />
          </svg>
        )}
        <line className="goal-line" x1={`${GOAL_AT}%`} x2={`${GOAL_AT}%`} y1="18" y2="62" />
        <text className="bar-label" x={`${base}%`} dx="-6" y="16" textAnchor="end">
          {shortBound(i18n, given.figure)}
        </text>
        <text className="bar-label" x={`${GOAL_AT}%`} y="12" textAnchor="middle">
          {shortBound(i18n, goal.figure)}
        </text>
        <text className="axis-label" x="0" y="72">
          {i18n.f.number(0)}
        </text>
      </svg>
    </ChoiceLink>
  );
}
