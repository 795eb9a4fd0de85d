/** What comes from beyond the text as a readout has it, in all its languages; lists that are empty are left out. */
import { earliestDay } from '../model/calendar.ts';
import type { DateBound } from '../model/readout.ts';
import { compact } from './compact.ts';
import type { ContextFile, DerivationInput, RestatementInput } from './input/context.ts';
import { parseDate } from './resolve/dates.ts';

export function assembleContext(context: ContextFile) {
  const { sources, facts, trade, presets, restatements, accounts, compared, delivery } = context;
  return compact({
    sources: sources.map(compact),
    facts: facts.map(({ id, date, what, event, sources: cited }) =>
      compact({
        id,
        date: date === undefined ? undefined : parseDate(date),
        what,
        event,
        sources: cited,
      }),
    ),
    trade: filled(
      trade
        .map(({ period, whose, derived, ...point }) =>
          compact({
            ...point,
            period: parseDate(period),
            whose,
            derived: derived && assembleDerivation(derived),
          }),
        )
        .sort((a, b) => startDay(a.period.start) - startDay(b.period.start)),
    ),
    presets: filled(presets),
    restatements: filled(restatements.map(assembleRestatement)),
    accounts: filled(accounts.map(assembleAccount)),
    compared: filled(compared.map(assembleComparison)),
    delivery: filled(delivery),
  });
}

function filled<T>(list: T[]): T[] | undefined {
  return list.length === 0 ? undefined : list;
}

function assembleDerivation(derived: DerivationInput) {
  return 'sum' in derived ? { sum: derived.sum.map(compact) } : derived;
}

function assembleRestatement(item: RestatementInput) {
  if ('statement' in item) return item;
  const { date, deadline, ...rest } = item;
  return compact({
    ...rest,
    date: parseDate(date),
    deadline: deadline && { date: parseDate(deadline.date), from: deadline.from },
  });
}

type Item<K extends keyof ContextFile> = Extract<ContextFile[K], readonly unknown[]>[number];

function assembleAccount({ date, topics, ...account }: Item<'accounts'>) {
  return compact({ ...account, date: parseDate(date), topics: filled(topics.map(compact)) });
}

function assembleComparison(item: Item<'compared'>) {
  const { statement } = item;
  if ('said_before' in item) return { statement, saidBefore: item.said_before };
  return compact({ statement, newAgainst: item.new_against, note: item.note });
}

function startDay(start: DateBound): number {
  return typeof start === 'string' ? Number.NEGATIVE_INFINITY : earliestDay(start);
}
