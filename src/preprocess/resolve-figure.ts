/** Figures: their words in the text, their unit, and that the digits quoted are those of the value. */
import type { Figure } from '../model/readout.ts';
import type { LocalText } from '../model/seed-values.ts';
import type { FigureInput } from '../model/seeds.ts';
import { complain, type Desk } from './desk.ts';
import type { SeedFile } from './load-seeds.ts';
import { nearestId } from './nearest-id.ts';
import { shown } from './problems.ts';
import { type NeutralDated, resolveDated } from './resolve-date.ts';
import { resolveQuote, type Within } from './resolve-quote.ts';
import type { YamlPath } from './yaml-file.ts';

export type NeutralFigure = Omit<Figure, 'measure' | 'period'> & {
  measure: LocalText;
  period?: NeutralDated;
};

const UNITS = [...Intl.supportedValuesOf('currency'), '%'];

export function resolveFigure(
  desk: Desk,
  input: FigureInput,
  path: YamlPath,
  id: string,
  within: Within,
): NeutralFigure | undefined {
  const { unit, value, relation, measure } = input;
  const say = (key: string, problem: { what: string; found: string; expected: string; nearest?: string }) =>
    complain(desk, desk.seeds.annotations, [...path, key], { id, ...problem });
  checkUnit(desk, desk.seeds.annotations, unit, [...path, 'unit'], id);
  const range = resolveQuote(desk, input.quote, [...path, 'quote'], id, within);
  const words = range === undefined ? '' : desk.source.text.slice(...range);
  if (range !== undefined && !digitsAgree(words, value)) {
    say('value', {
      what: 'the value of a figure does not have the digits of its quote',
      found: `${value} beside ${shown(words)}`,
      expected: 'the number quoted, with the power of ten that its words name',
    });
  }
  const period = input.period && resolveDated(desk, input.period, [...path, 'period'], id, within);
  if (range === undefined) return undefined;
  return { id: input.id, range, value, unit, relation, measure, ...(period === undefined ? {} : { period }) };
}

/** A currency or a per cent. */
export function checkUnit(
  desk: Desk,
  file: SeedFile<unknown>,
  unit: string,
  path: YamlPath,
  id: string,
): void {
  if (UNITS.includes(unit)) return;
  const nearest = nearestId(unit, UNITS);
  complain(desk, file, path, {
    id,
    what: 'unknown unit of a figure',
    found: shown(unit),
    expected: 'an ISO 4217 currency code such as USD, or %',
    ...(nearest === undefined ? {} : { nearest }),
  });
}

/** "1,2 млрд" and 1200000000 share the digits 12; a number written in words has none to compare. */
function digitsAgree(words: string, value: number): boolean {
  const numbers = words.match(/\d+(?:[.,\s\u00A0]\d+)*/gu) ?? [];
  const significant = (digits: string) => digits.replace(/\D/g, '').replace(/^0+|0+$/g, '');
  const wanted = significant(String(Math.abs(value)));
  return numbers.length === 0 || numbers.some((number) => significant(number) === wanted);
}
