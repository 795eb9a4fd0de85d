/** What the target panel shows, computed from the two figures that the readout names. */
import type { ReadoutIndex } from '../../../explorer/readout-index.ts';
import type { Figure, Statement } from '../../../model/readout.ts';
import { type Bounded, gapTo, growthTo } from '../../../model/target.ts';

export interface TargetView {
  title: string;
  note: string | undefined;
  base: { figure: Figure; statement: Statement };
  goal: { figure: Figure; statement: Statement };
  /** In the unit of the figures; `undefined` where their bounds allow no answer. */
  gap: Bounded | undefined;
  /** A fraction of the base. */
  growth: Bounded | undefined;
  /** The base as a share of the goal, from 0 to 100, for the bar. */
  reached: number;
}

/** `undefined` for a readout without a target: then there is no panel. */
export function targetView(index: ReadoutIndex): TargetView | undefined {
  const { target } = index.readout;
  const base = target && index.figures.get(target.base);
  const goal = target && index.figures.get(target.goal);
  if (target === undefined || base === undefined || goal === undefined) return undefined;
  return {
    title: target.title,
    note: target.note,
    base,
    goal,
    gap: gapTo(base.figure, goal.figure),
    growth: growthTo(base.figure, goal.figure),
    reached: Math.min(100, (100 * base.figure.value) / goal.figure.value),
  };
}
