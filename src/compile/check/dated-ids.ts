/** An id of the context that has a year in it, and a month behind that, is one of that time: two records of one date. */
import { complain, type Desk } from '../desk.ts';
import { shown } from '../problems.ts';

/** `2024` and `08` of `target-2024-08-feasible`. */
const TIME = /(?:^|-)((?:19|20)\d{2})(?:-(0[1-9]|1[0-2]))?(?=-|$)/;

export function checkDatedIds(desk: Desk): void {
  const { context } = desk.seeds;
  const { facts, trade, restatements, accounts } = context.data;
  const hold = (list: string, key: string, items: readonly { id: string; time: string | undefined }[]) => {
    for (const [index, { id, time }] of items.entries()) {
      const [, year, month] = TIME.exec(id) ?? [];
      if (year === undefined || time === undefined) continue;
      const wanted = month === undefined ? year : `${year}-${month}`;
      // A date that is wrong by itself is said elsewhere.
      if (desk.problems.some((problem) => problem.file === context.file && problem.id === id)) continue;
      if (time.split('/').some((part) => part.startsWith(wanted))) continue;
      complain(desk, context, [list, index, key], {
        id,
        what: `the ${key} is of another time than the id`,
        found: shown(time),
        expected: `a time in ${wanted}, or another id`,
      });
    }
  };
  hold(
    'facts',
    'date',
    facts.map(({ id, date }) => ({ id, time: date })),
  );
  hold(
    'trade',
    'period',
    trade.map(({ id, period }) => ({ id, time: period })),
  );
  hold(
    'accounts',
    'date',
    accounts.map(({ id, date }) => ({ id, time: date })),
  );
  hold(
    'restatements',
    'date',
    restatements.map((item) => ({ id: item.id, time: 'date' in item ? item.date : undefined })),
  );
}
