import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Bounded, gapTo, growthTo } from '../../src/model/target.ts';
import { RELATIONS, type Relation } from '../../src/model/vocabulary.ts';

const moreThan = (value: number): Bounded => ({ value, relation: '>' });
const lessThan = (value: number): Bounded => ({ value, relation: '<' });
const about = (value: number): Bounded => ({ value, relation: '~' });
const exactly = (value: number): Bounded => ({ value, relation: '=' });

describe('from "more than 1.2 billion" to "2 billion"', () => {
  const base = moreThan(1_200_000_000);
  const goal = exactly(2_000_000_000);

  it('less than 0.8 billion is missing', () => {
    expect(gapTo(base, goal)).toEqual(lessThan(800_000_000));
  });

  it('less than two thirds of growth is needed', () => {
    const growth = growthTo(base, goal);
    expect(growth?.relation).toBe('<');
    expect(growth?.value).toBeCloseTo(2 / 3, 12);
  });
});

describe('bounds stay bounds', () => {
  it.each([
    { base: exactly(1), goal: exactly(3), gap: exactly(2) },
    { base: moreThan(1), goal: exactly(3), gap: lessThan(2) },
    { base: lessThan(1), goal: exactly(3), gap: moreThan(2) },
    { base: about(1), goal: exactly(3), gap: about(2) },
    { base: exactly(1), goal: moreThan(3), gap: moreThan(2) },
    { base: exactly(1), goal: lessThan(3), gap: lessThan(2) },
    { base: exactly(1), goal: about(3), gap: about(2) },
    { base: lessThan(1), goal: moreThan(3), gap: moreThan(2) },
    { base: moreThan(1), goal: lessThan(3), gap: lessThan(2) },
    { base: about(1), goal: about(3), gap: about(2) },
  ])('from $base.relation 1 to $goal.relation 3', ({ base, goal, gap }) => {
    expect(gapTo(base, goal)).toEqual(gap);
    expect(growthTo(base, goal)).toEqual(gap);
  });

  it.each([
    { base: moreThan(1), goal: moreThan(3), why: 'the two bounds pull in opposite directions' },
    { base: lessThan(1), goal: lessThan(3), why: 'the two bounds pull in opposite directions' },
    {
      base: moreThan(1),
      goal: about(3),
      why: 'the base may lie far above, so that the gap is not "about 2"',
    },
    { base: lessThan(1), goal: about(3), why: 'the base may lie far below' },
    { base: about(1), goal: moreThan(3), why: 'the goal may lie far above' },
    { base: about(1), goal: lessThan(3), why: 'the goal may lie far below' },
  ])('nothing is said from $base.relation 1 to $goal.relation 3: $why', ({ base, goal }) => {
    expect(gapTo(base, goal)).toBeUndefined();
    expect(growthTo(base, goal)).toBeUndefined();
  });
});

/** "About" is taken to mean: not further off than this. */
const SLACK = 5;

/** A stated value together with a true one that the statement allows. */
const statedAndTrue = fc
  .record({
    relation: fc.constantFrom(...RELATIONS),
    value: fc.integer({ min: 1000, max: 1_000_000 }),
    off: fc.integer({ min: 1, max: 900 }),
  })
  .map(({ relation, value, off }) => {
    const truth: Record<Relation, number> = {
      '=': value,
      '>': value + off,
      '<': value - off,
      '~': value + (off % (2 * SLACK + 1)) - SLACK,
    };
    return { stated: { value, relation }, truth: truth[relation] };
  });

function expectAllows(said: Bounded | undefined, truth: number, slack: number) {
  if (said === undefined) return;
  if (said.relation === '=') expect(truth).toBe(said.value);
  if (said.relation === '>') expect(truth).toBeGreaterThan(said.value);
  if (said.relation === '<') expect(truth).toBeLessThan(said.value);
  if (said.relation === '~') expect(Math.abs(truth - said.value)).toBeLessThanOrEqual(slack);
}

describe('what is said is true of every pair of values that the two statements allow', () => {
  it('of the gap', () => {
    fc.assert(
      fc.property(statedAndTrue, statedAndTrue, (base, goal) => {
        expectAllows(gapTo(base.stated, goal.stated), goal.truth - base.truth, 2 * SLACK);
      }),
      { numRuns: 200 },
    );
  });

  it('of the growth', () => {
    fc.assert(
      fc.property(statedAndTrue, statedAndTrue, (base, goal) => {
        const truth = (goal.truth - base.truth) / base.truth;
        // The most that the growth moves when both ends move by the slack.
        const slack = (SLACK * (1 + goal.truth / base.truth)) / (base.truth - SLACK);
        // Both sides are quotients, rounded to some 15 digits; a growth is a thousandfold at most here.
        expectAllows(growthTo(base.stated, goal.stated), truth, slack + 1e-9);
      }),
      { numRuns: 200 },
    );
  });
});

describe('the arithmetic adds no digits of its own', () => {
  it.each([
    { base: 1_000_000_000, goal: 1_100_000_000, growth: 0.1 },
    { base: 1_000_000_000, goal: 1_200_000_000, growth: 0.2 },
    { base: 2_000_000_000, goal: 2_300_000_000, growth: 0.15 },
  ])('from $base to $goal the growth is $growth and not a hair beside it', ({ base, goal, growth }) => {
    // A hair above would be rounded up to the next tenth of a per cent, since an upper bound must stay true.
    expect(growthTo(moreThan(base), exactly(goal))).toEqual(lessThan(growth));
  });
});
