/** The target's history: what was aimed at before and since, in one unit, each with a figure of its own page beside it. */
import { earliestDay, latestDay } from '../../model/calendar.ts';
import { complain, type Desk } from '../desk.ts';
import type { RestatementInput } from '../input/context.ts';
import type { SeedPath } from '../input/seed-file.ts';
import { shown, type Told } from '../problems.ts';
import { readDate } from '../resolve/date.ts';
import { checkSameUnit, notMoreThanNothing } from './trade-values.ts';

export function checkRestatement(
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
