/** Figures: their words in the text, their unit, and that they say what these words say. */

import type { LocalReadout } from '../../model/readout.ts';
import { nearestId } from '../../text/nearest-id.ts';
import { checkFigureWords } from '../check/figure-words.ts';
import { complain, type Desk, judging } from '../desk.ts';
import type { SeedFile, SeedPath } from '../input/seed-file.ts';
import type { FigureInput } from '../input/statement.ts';
import { shown } from '../problems.ts';
import { resolveDated } from './date.ts';
import { resolveQuote, type Within } from './quote.ts';

export type LocalFigure = LocalReadout['statements'][number]['figures'][number];

const UNITS = [...Intl.supportedValuesOf('currency'), '%'];

export function resolveFigure(
  desk: Desk,
  input: FigureInput,
  path: SeedPath,
  id: string,
  within: Within,
): LocalFigure | undefined {
  const { unit, value, relation, measure } = input;
  const isUnit = checkUnit(desk, desk.seeds.annotations, unit, [...path, 'unit'], id);
  const range = resolveQuote(desk, input.quote, [...path, 'quote'], id, within);
  if (range !== undefined && isUnit) checkFigureWords(judging(desk), input, range, path, id);
  const period = input.period && resolveDated(desk, input.period, [...path, 'period'], id, within);
  if (range === undefined) return undefined;
  return { id: input.id, range, value, unit, relation, measure, ...(period === undefined ? {} : { period }) };
}

/** Whether a unit is a currency or a per cent; complains where it is neither. */
export function checkUnit(
  desk: Desk,
  file: SeedFile<unknown>,
  unit: string,
  path: SeedPath,
  id: string,
): boolean {
  if (UNITS.includes(unit)) return true;
  const nearest = nearestId(unit, UNITS);
  complain(desk, file, path, {
    id,
    what: 'unknown unit of a figure',
    found: shown(unit),
    expected: 'an ISO 4217 currency code such as USD, or %',
    ...(nearest === undefined ? {} : { nearest }),
  });
  return false;
}
