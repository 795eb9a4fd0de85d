/** The bar from nothing to the goal: what is given, as a bound, and what is missing. */
import { useView } from '../../../explorer/explorer-context.tsx';
import { useIsHovered } from '../../../explorer/hover.tsx';
import { emphasisOf } from '../../../explorer/view.ts';
import { shortBound } from '../../../i18n/amounts.ts';
import { useI18n } from '../../../i18n/i18n-context.tsx';
import { ChoiceLink } from '../../../ui/choice-link.tsx';
import { classNames } from '../../../ui/class-names.ts';
import { passageId } from '../../../ui/element-ids.ts';
import { Hatch } from '../hatch.tsx';
import type { TargetView } from './target-view.ts';

/** The goal stands at this share of the width, so that its mark and label have room. */
export const GOAL_AT = 92;

export type TargetBarProps = { view: TargetView; label: string };

export function TargetBar({ view, label }: TargetBarProps) {
  const i18n = useI18n('late');
  const hasContext = useView(({ state }) => state.context);
  const { base: given, goal, gap } = view;
  const ids = [given.statement.id, goal.statement.id];
  const isHovered = useIsHovered(ids);
  const emphasis = useView(({ chosen }) => emphasisOf(chosen, ids));
  const base = Math.round((view.reached * GOAL_AT) / 10) / 10;
  const { period } = given.figure;
  const year = hasContext && period && typeof period.end !== 'string' ? ` · ${period.end.year}` : '';
  return (
    <ChoiceLink
      selection={{ kind: 'figure', id: goal.figure.id }}
      origin="panel"
      fragment={passageId(goal.statement.id)}
      className={classNames(
        'target-bar',
        emphasis !== 'plain' && `is-${emphasis}`,
        isHovered && 'is-hovered',
      )}
      title={label}
    >
      <svg role="img" aria-label={label}>
        <Hatch id="missing" step={8} />
        <rect className="bar-missing" x={`${base}%`} width={`${GOAL_AT - base}%`} y="20" height="20" />
        <rect className="bar-reached" x="0" width={`${base}%`} y="20" height="20" />
        {given.figure.relation === '>' && (
          <svg x={`${base}%`} y="30" overflow="visible" aria-hidden="true">
            <path className="bound-arrow" d="M0-10 8 0 0 10Z" />
          </svg>
        )}
        <line className="goal-line" x1={`${GOAL_AT}%`} x2={`${GOAL_AT}%`} y1="16" y2="44" />
        <text className="bar-label" x={`${base}%`} dx="-6" y="13" textAnchor="end">
          {`${shortBound(i18n, given.figure)}${year}`}
        </text>
        <text className="bar-label" x={`${GOAL_AT}%`} y="13" textAnchor="middle">
          {shortBound(i18n, goal.figure)}
        </text>
        {gap && (
          <text className="bar-label bar-gap" x={`${(base + GOAL_AT) / 2}%`} y="35" textAnchor="middle">
            {shortBound(i18n, gap, goal.figure.value)}
          </text>
        )}
      </svg>
    </ChoiceLink>
  );
}
