/** What every figure of trade is held to: one unit, and more than nothing. */
import { complain, type Desk } from '../desk.ts';
import type { SeedPath } from '../input/seed-file.ts';
import type { Told } from '../problems.ts';
import { checkUnit } from '../resolve/figure.ts';

export function notMoreThanNothing(value: number): Told {
  return {
    what: 'a figure of trade is not more than nothing',
    found: String(value),
    expected: 'a value above 0',
  };
}

/** All of it is drawn on one axis. */
export function checkSameUnit(
  desk: Desk,
  own: string,
  unit: string | undefined,
  path: SeedPath,
  id: string,
): void {
  const { context } = desk.seeds;
  const at = [...path, 'unit'];
  const before = desk.problems.length;
  checkUnit(desk, context, own, at, id);
  if (desk.problems.length > before || unit === undefined || own === unit) return;
  complain(desk, context, at, {
    id,
    what: 'the figures of trade have different units',
    found: `${own} and ${unit}`,
    expected: `${unit}, which the others have`,
  });
}
