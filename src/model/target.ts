/** The arithmetic of a target: what lies between a figure and a goal, with bounds kept as bounds. */
import type { Relation } from './vocabulary.ts';

/** A value and how it is known: exactly, as more than, less than or about it. */
export interface Bounded {
  value: number;
  relation: Relation;
}

/** How a result is known that falls as the value rises. */
export const FLIPPED: Record<Relation, Relation> = { '=': '=', '>': '<', '<': '>', '~': '~' };

/**
 * How a result is known that grows with both `a` and `b`; `undefined` where nothing can be said: opposite
 * bounds leave it open, and so does a bound beside "about", which the result may miss by any distance.
 */
export function combine(a: Relation, b: Relation): Relation | undefined {
  if (a === '=') return b;
  return b === '=' || a === b ? a : undefined;
}

/** `goal - base`, in their unit: from "more than 1.2" to "2" the gap is "less than 0.8". */
export function gapTo(base: Bounded, goal: Bounded): Bounded | undefined {
  const relation = combine(goal.relation, FLIPPED[base.relation]);
  return relation && { value: goal.value - base.value, relation };
}

/**
 * `goal / base - 1`, a fraction: the growth needed in all. Both values must be above 0. Computed from the
 * difference, which is exact for whole amounts: 1.1 / 1 - 1 is a hair above 0.1, and would be rounded up.
 */
export function growthTo(base: Bounded, goal: Bounded): Bounded | undefined {
  const relation = combine(goal.relation, FLIPPED[base.relation]);
  return relation && { value: (goal.value - base.value) / base.value, relation };
}
