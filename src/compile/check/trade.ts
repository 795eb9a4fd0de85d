/** The figures of trade and the target's history: periods that are no more than they cover, each figure once, one unit. */

import { earliestDay, latestDay } from '../../model/calendar.ts';
import type { LocalText } from '../../model/texts.ts';
import { complain, type Desk } from '../desk.ts';
import type { TradePointInput } from '../input/context.ts';
import type { SeedPath } from '../input/seed-file.ts';
import { shown, type Told } from '../problems.ts';
import { readDate } from '../resolve/date.ts';
import type { ParsedDate } from '../resolve/dates.ts';
import { checkRestatement } from './restatements.ts';
import { checkDerivation } from './trade-computation.ts';
import { checkSameUnit, notMoreThanNothing } from './trade-values.ts';

export function checkTrade(desk: Desk): void {
  const { context } = desk.seeds;
  const { trade, presets, restatements } = context.data;
  const unit = mostCommon(
    [...trade, ...restatements.filter((item) => 'unit' in item)].map((item) => item.unit),
  );
  checkUnitOfTarget(desk, unit);
  for (const [index, point] of trade.entries()) {
    checkPoint(desk, point, ['trade', index], unit);
    const first = trade.findIndex((other) => sameFigure(other, point));
    if (first === index) continue;
    complain(desk, context, ['trade', index], {
      id: point.id,
      what: 'the same figure twice',
      found: `that of "${trade[first]?.id}" for ${point.period}: ${Object.values(point.whose)[0]}`,
      expected: 'one point a period and whose figure it is',
    });
  }
  for (const [index, id] of presets.entries()) {
    const point = trade.find((candidate) => candidate.id === id);
    if (point === undefined || (point.growth && point.growth.value > 0)) continue;
    complain(desk, context, ['presets', index], {
      id,
      what: 'a preset needs a growth',
      found: point.growth === undefined ? 'none' : String(point.growth.value),
      expected: 'a trade point with a growth above 0',
    });
  }
  for (const [index, item] of restatements.entries()) {
    checkRestatement(desk, item, ['restatements', index], unit);
  }
}

/** Of the units the one that most items have, so that one slip is one message. */
function mostCommon(units: readonly string[]): string | undefined {
  const count = (unit: string) => units.filter((other) => other === unit).length;
  return [...new Set(units)].sort((a, b) => count(b) - count(a))[0];
}

/** The target stands on the same axis as the figures of trade. That its own two differ is said elsewhere. */
function checkUnitOfTarget(desk: Desk, unit: string | undefined): void {
  const { annotations } = desk.seeds;
  const { target, statements } = annotations.data;
  const figures = statements.flatMap((statement) => statement.figures);
  const [base, goal] = [target?.base, target?.goal].map(
    (id) => figures.find((figure) => figure.id === id)?.unit,
  );
  if (unit === undefined || goal === undefined || base !== goal || goal === unit) return;
  complain(desk, annotations, ['target'], {
    what: 'the target has another unit than the figures of trade',
    found: `${goal} beside ${unit}`,
    expected: unit,
  });
}

function sameFigure(a: TradePointInput, b: TradePointInput): boolean {
  const isDerived = (point: TradePointInput) => point.derived !== undefined;
  return a.period === b.period && sameWords(a.whose, b.whose) && isDerived(a) === isDerived(b);
}

/** In any of the languages. */
function sameWords(a: LocalText, b: LocalText): boolean {
  return Object.entries(a).some(([lang, words]) => b[lang] === words);
}

function checkPoint(desk: Desk, point: TradePointInput, path: SeedPath, unit: string | undefined): void {
  const { context } = desk.seeds;
  const { id } = point;
  const say = (key: string, problem: Told) => complain(desk, context, [...path, key], { id, ...problem });
  const period = readDate(desk, context, point.period, [...path, 'period'], id);
  if (period !== undefined) checkPeriod(period, (problem) => say('period', problem));
  checkSameUnit(desk, point.unit, unit, path, id);
  if (!(point.value > 0)) say('value', notMoreThanNothing(point.value));
  if (point.derived !== undefined) checkDerivation(desk, point, path);
}

/** A year, a month, or months of one year: what is less than a year may not look like one, nor the other way about. */
function checkPeriod({ edtf, start, end }: ParsedDate, say: (problem: Told) => void): void {
  if (typeof start === 'string' || typeof end === 'string' || start.year !== end.year) {
    say({
      what: 'the period of a trade figure is not one year or a part of one',
      found: shown(edtf),
      expected: 'a year such as 2022, a month such as 2026-01, or months of one year such as 2024-01/2024-10',
    });
    return;
  }
  const { year } = start;
  const whole = earliestDay(start) === earliestDay({ year }) && latestDay(end) === latestDay({ year });
  const written = String(year).padStart(4, '0');
  if (whole && edtf !== written) {
    say({ what: 'a whole year written as a part of one', found: shown(edtf), expected: written });
  }
}
