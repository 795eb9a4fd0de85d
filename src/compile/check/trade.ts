/** The figures of trade and the target's history: periods that are no more than they cover, values true to their computation, one unit. */

import { earliestDay, latestDay } from '../../model/calendar.ts';
import type { LocalText } from '../../model/texts.ts';
import { computationOf } from '../../model/trade.ts';
import { complain, type Desk } from '../desk.ts';
import type { DerivationInput, RestatementInput, TradePointInput } from '../input/context.ts';
import type { SeedPath } from '../input/seed-file.ts';
import { type Problem, shown } from '../problems.ts';
import { readDate } from '../resolve/date.ts';
import { type ParsedDate, tryParse } from '../resolve/dates.ts';
import { checkUnit } from '../resolve/figure.ts';

type Told = Omit<Problem, 'file' | 'line' | 'column' | 'id'>;

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

/** The value is what its computation gives, to the last digit that it has; `=` only where it gives no other digits. */
function checkDerivation(desk: Desk, point: TradePointInput, path: SeedPath): void {
  const { context } = desk.seeds;
  const { trade } = context.data;
  const { id, value, relation, derived } = point;
  if (derived === undefined) return;
  const say = (key: string, problem: Told) => complain(desk, context, [...path, key], { id, ...problem });
  const wrongYears = 'sum' in derived ? undefined : yearsApart(derived, point.period, trade);
  if (wrongYears !== undefined) {
    say('derived', {
      what: 'a growth leads from one year to the next, and these do not follow one another',
      found: wrongYears,
      expected: 'whole years: that of the value, and the one beside it that the growth speaks of',
    });
    return;
  }
  const computation = computationOf(derived, trade);
  if (computation === undefined) {
    const by = 'before' in derived ? derived.before : 'by' in derived ? derived.by : undefined;
    if (trade.some((other) => other.id === by && other.growth === undefined)) {
      say('derived', {
        what: 'a computation rests on a growth that is not there',
        found: `"${by}" without a growth`,
        expected: 'a trade point with a growth',
      });
    }
    return;
  }
  const { result, operands } = computation;
  // 763000000 has its last digit at the millions.
  const lastDigit = 10 ** (/0*$/.exec(String(value))?.[0].length ?? 0);
  if (Math.abs(result - value) > lastDigit / 2) {
    say('value', {
      what: 'the value is not what its computation gives',
      found: String(value),
      expected: String(Math.round(result)),
    });
  } else if (relation === '=' && (result !== value || operands.some((operand) => operand.relation !== '='))) {
    say('relation', {
      what: 'the value is not exactly what its computation gives',
      found: shown(relation),
      expected: '"~": the result is rounded, or a part of it is no exact number',
    });
  }
}

/**
 * What is wrong with the years of a computation by growth; `undefined` where nothing is, or a point is not known or has a
 * period that is none.
 */
function yearsApart(
  derived: Exclude<DerivationInput, { sum: unknown }>,
  period: string,
  trade: readonly TradePointInput[],
): string | undefined {
  const periodOf = (of: string) => trade.find(({ id }) => id === of)?.period;
  const from = periodOf('before' in derived ? derived.before : derived.grown);
  const by = periodOf('before' in derived ? derived.before : derived.by);
  if (from === undefined || by === undefined) return undefined;
  if ([period, from, by].some((text) => tryParse(text) === undefined)) return undefined;
  const [year, base, grown] = [period, from, by].map((text) =>
    /^\d{4}$/.test(text) ? Number(text) : Number.NaN,
  );
  const fits = 'before' in derived ? base === Number(year) + 1 : year === grown && base === Number(year) - 1;
  return fits ? undefined : `${[...new Set([from, by])].join(' and ')} for ${period}`;
}

function checkRestatement(
  desk: Desk,
  item: RestatementInput,
  path: SeedPath,
  unit: string | undefined,
): void {
  const { context, annotations } = desk.seeds;
  const { id } = item;
  const say = (key: string, problem: Told) => complain(desk, context, [...path, key], { id, ...problem });
  if ('statement' in item) {
    const { target, statements } = annotations.data;
    const statement = statements.find((candidate) => candidate.id === item.statement);
    if (statement && !statement.figures.some((figure) => figure.id === target?.goal)) {
      say('statement', {
        what: 'a statement without the goal of the target cannot restate it',
        found: shown(item.statement),
        expected: 'the statement with the goal among its figures',
      });
    }
    return;
  }
  const date = readDate(desk, context, item.date, [...path, 'date'], id);
  const deadline =
    item.deadline && readDate(desk, context, item.deadline.date, [...path, 'deadline', 'date'], id);
  if (date && deadline && typeof date.start !== 'string' && typeof deadline.end !== 'string') {
    if (latestDay(deadline.end) < earliestDay(date.start)) {
      complain(desk, context, [...path, 'deadline', 'date'], {
        id,
        what: 'a deadline lies before the day on which it was given',
        found: shown(deadline.edtf),
        expected: `a date after ${date.edtf}`,
      });
    }
  }
  checkSameUnit(desk, item.unit, unit, path, id);
  if (!(item.value > 0)) say('value', notMoreThanNothing(item.value));
  if (item.least !== undefined && !(item.least > 0)) say('least', notMoreThanNothing(item.least));
  else if (item.least !== undefined && !(item.least < item.value)) {
    say('least', {
      what: 'the lower end of a range is not below its upper end',
      found: String(item.least),
      expected: `less than ${item.value}`,
    });
  }
  const base = context.data.trade.find((point) => point.id === item.base);
  if (base && !base.sources.some((source) => item.sources.includes(source))) {
    say('base', {
      what: 'the figure beside a target is not from the same page',
      found: `"${base.id}" from ${base.sources.join(', ')}`,
      expected: `a trade point from ${item.sources.join(', ')}, or no base`,
    });
  }
}

function notMoreThanNothing(value: number): Told {
  return {
    what: 'a figure of trade is not more than nothing',
    found: String(value),
    expected: 'a value above 0',
  };
}

/** All of it is drawn on one axis. */
function checkSameUnit(desk: Desk, own: string, unit: string | undefined, path: SeedPath, id: string): void {
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
