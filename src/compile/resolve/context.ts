/** What comes from beyond the text, with its dates read; lists that are empty are left out. */
import { earliestDay } from '../../model/calendar.ts';
import { compact } from '../../model/compact.ts';
import type { CalendarDate, DateBound, LocalReadout } from '../../model/readout.ts';
import type { ContextFile } from '../input/context.ts';
import { parseDate } from './dates.ts';

type Item<K extends keyof ContextFile> = Extract<ContextFile[K], readonly unknown[]>[number];

/**
 * The context as a readout has it, each text in all its languages.
 * @param context - after `checkContext` and `checkTrade` found nothing wrong: what is no date is an error here.
 */
export function resolveContext(context: ContextFile): LocalReadout['context'] {
  const { sources, facts, trade, presets, restatements, accounts, compared, delivery } = context;
  return compact({
    sources: sources.map(({ published, accessed, ...source }) =>
      compact({
        ...source,
        published: published === undefined ? undefined : calendarDate(published),
        accessed: calendarDate(accessed),
      }),
    ),
    facts: facts.map(({ unread, date, ...fact }) =>
      compact({ ...fact, date: date === undefined ? undefined : parseDate(date) }),
    ),
    trade: filled(
      trade
        .map(({ period, ...point }) => ({ ...point, period: parseDate(period) }))
        .sort((a, b) => startDay(a.period.start) - startDay(b.period.start)),
    ),
    presets: filled(presets),
    restatements: filled(restatements.map(restatement)),
    accounts: filled(
      accounts.map(({ date, topics, ...account }) =>
        compact({ ...account, date: parseDate(date), topics: filled(topics.map(accountRow)) }),
      ),
    ),
    compared: filled(
      compared.map((item) => {
        if ('said_before' in item) return { statement: item.statement, saidBefore: item.said_before };
        const { new_against: newAgainst, ...rest } = item;
        const accounts = newAgainst.map((one) => ({ account: one.account, lookedFor: one.looked_for }));
        return { ...rest, newAgainst: accounts };
      }),
    ),
    delivery: filled(
      delivery.map((record) =>
        'steps' in record
          ? record
          : { ...record, searched: record.searched.map((one) => ({ ...one, date: calendarDate(one.date) })) },
      ),
    ),
  });
}

function filled<T>(list: T[]): T[] | undefined {
  return list.length === 0 ? undefined : list;
}

type AccountRow = Item<'accounts'>['topics'][number];

function accountRow({ names: _, ...row }: AccountRow) {
  if (!('looked_for' in row)) return row;
  const { looked_for: lookedFor, ...rest } = row;
  return { ...rest, lookedFor };
}

function restatement(item: Item<'restatements'>) {
  if ('statement' in item) return item;
  const { date, deadline, ...rest } = item;
  return compact({
    ...rest,
    date: parseDate(date),
    deadline: deadline && { date: parseDate(deadline.date), from: deadline.from },
  });
}

/** A year, a month or a day; an interval is none. */
export function calendarDate(edtf: string): CalendarDate {
  const { start } = parseDate(edtf);
  if (typeof start === 'string' || edtf.includes('/')) throw new Error(`not a single date: ${edtf}`);
  return start;
}

function startDay(start: DateBound): number {
  return typeof start === 'string' ? Number.NEGATIVE_INFINITY : earliestDay(start);
}
