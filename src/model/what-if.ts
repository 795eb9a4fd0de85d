/**
 * What a goal asks for: the growth a year that reaches it by a year, and the year that a growth reaches it in.
 * Arithmetic, no forecast. All comparisons are made in whole numbers, so that no hair of binary fractions turns a
 * bound false.
 */
import { type Bounded, combine, FLIPPED } from './target.ts';

/** A yearly growth is given in tenths of a per cent. */
const STEPS = 1000;

/** A growth finer than this, one part in a million, is rounded to it. */
const PARTS = 1_000_000;

/** Years after which nobody looks: a growth of a thousandth of a per cent would take 51,000. */
const HORIZON = 100;

/**
 * The growth a year, a fraction, that leads from `base` to `goal` in `years` years, in tenths of a per cent. From "more
 * than 1.2" to "2" in two years it is at most 29.1 % (`<`). It is rounded so that it stays true: up, since a
 * growth rounded down would miss the goal; down where it is a lower bound (`>`). `undefined` where
 * the bounds allow no answer. Values above 0, whole `years` from 1.
 */
export function growthNeeded(base: Bounded, goal: Bounded, years: number): Bounded | undefined {
  const relation = needed(base, goal);
  if (relation === undefined) return undefined;
  const guess = Math.round(((goal.value / base.value) ** (1 / years) - 1) * STEPS);
  const grown = compareGrown(base.value, goal.value, STEPS, years);
  // The guess is right to a step; whole numbers say which.
  let least = Math.max(guess - 2, 1 - STEPS);
  while (grown(least) < 0) least += 1;
  const steps = relation === '>' && grown(least) > 0 ? least - 1 : least;
  return { value: steps / STEPS, relation };
}

/** `reached` in a year, which is the latest (`<`), the earliest (`>`), about it or exactly it; `never`, or far `later`. */
export type Reached = { state: 'reached'; year: Bounded } | { state: 'never' | 'later' };

/**
 * The first year in which `base`, of the year `from`, has grown to `goal`. From "more than 1.2" in 2025 at 13.5 % a year
 * it is 2030 at the latest. A growth may itself be a bound: "over 15 %". A growth of 0 or less never reaches a goal
 * above the base. `undefined` where the bounds allow no answer.
 */
export function yearReached(
  base: Bounded,
  goal: Bounded,
  from: number,
  growth: Bounded,
): Reached | undefined {
  const need = needed(base, goal);
  const relation = need && combine(need, FLIPPED[growth.relation]);
  if (relation === undefined) return undefined;
  if (base.value >= goal.value) return { state: 'reached', year: { value: from, relation } };
  const parts = Math.round(growth.value * PARTS);
  if (parts <= 0) return { state: 'never' };
  for (let years = 1; years <= HORIZON; years += 1) {
    if (compareGrown(base.value, goal.value, PARTS, years)(parts) >= 0) {
      return { state: 'reached', year: { value: from + years, relation } };
    }
  }
  return { state: 'later' };
}

/** How what is needed is known: less where the base is more than its value. */
function needed(base: Bounded, goal: Bounded): Bounded['relation'] | undefined {
  return combine(goal.relation, FLIPPED[base.relation]);
}

/** Whether `base`, grown `years` times by so many parts of `whole`, falls short of `goal` (-1), meets (0) or passes it (1). */
function compareGrown(base: number, goal: number, whole: number, years: number): (parts: number) => number {
  const [first, last] = wholeNumbers(base, goal);
  const aim = last * BigInt(whole) ** BigInt(years);
  return (parts) => {
    const grown = first * BigInt(whole + parts) ** BigInt(years);
    return grown < aim ? -1 : grown > aim ? 1 : 0;
  };
}

/** Two values in a unit small enough for both to be whole. */
function wholeNumbers(a: number, b: number): [bigint, bigint] {
  let scale = 1;
  while (scale < PARTS && !(Number.isInteger(a * scale) && Number.isInteger(b * scale))) scale *= 10;
  return [BigInt(Math.round(a * scale)), BigInt(Math.round(b * scale))];
}
