/** The arithmetic of a target: what lies between a figure and a goal, with bounds kept as bounds. */
import type { Relation } from './vocabulary.ts';

/** A value and how it is known: exactly, as more than, less than or about it. */
export interface Bounded {
  value: number;
  relation: Relation;
}

const FLIPPED: Record<Relation, Relation> = { '=': '=', '>': '<', '<': '>', '~': '~' };

/** How a result is known that grows with both `a` and `b`; `undefined` where nothing can be said. */
function combine(a: Relation, b: Relation): Relation | undefined {
  if (a === '=') return b;
  if (b === '=' || a === b) return a;
  return a === '~' || b === '~' ? '~' : undefined;
}

/** `goal - base`, in their unit: from "more than 1.2" to "2" the gap is "less than 0.8". */
export function gapTo(base: Bounded, goal: Bounded): Bounded | undefined {
  const relation = combine(goal.relation, FLIPPED[base.relation]);
  return relation && { value: goal.value - base.value, relation };
}

/** `goal / base - 1`, a fraction: the growth needed in all. Both values must be above 0. */
export function growthTo(base: Bounded, goal: Bounded): Bounded | undefined {
  const relation = combine(goal.relation, FLIPPED[base.relation]);
  return relation && { value: goal.value / base.value - 1, relation };
}
