/** The target panel compares two figures: they must be of one unit and more than nothing. */
import { complain, type Desk } from '../desk.ts';

export function checkTarget(desk: Desk): void {
  const { annotations } = desk.seeds;
  const { target, statements } = annotations.data;
  if (target === undefined) return;
  const figures = statements.flatMap((statement) => statement.figures);
  const base = figures.find(({ id }) => id === target.base);
  const goal = figures.find(({ id }) => id === target.goal);
  if (base === undefined || goal === undefined) return;
  if (base.unit !== goal.unit) {
    complain(desk, annotations, ['target'], {
      what: 'the figures of the target have different units',
      found: `${base.unit} and ${goal.unit}`,
      expected: 'two figures of one unit',
    });
  }
  for (const [key, figure] of [
    ['base', base],
    ['goal', goal],
  ] as const) {
    if (figure.value > 0) continue;
    complain(desk, annotations, ['target', key], {
      id: figure.id,
      what: 'a figure of the target is not more than nothing',
      found: String(figure.value),
      expected: 'a value above 0',
    });
  }
}
