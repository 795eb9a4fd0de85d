/** Puts what comes from beyond the text into one language; sources once, lists that are empty not at all. */
import { earliestDay } from '../model/calendar.ts';
import type {
  Account,
  Comparison,
  Context,
  DateBound,
  Delivery,
  Derivation,
  Restatement,
} from '../model/readout.ts';
import type { Lang } from '../model/vocabulary.ts';
import { compact } from './compact.ts';
import type { ContextFile, DerivationInput, RestatementInput } from './input/context.ts';
import type { LocalText } from './input/values.ts';
import { parseDate } from './resolve/dates.ts';

export function localContext(context: ContextFile, lang: Lang): Context {
  const { sources, facts, trade, presets, restatements, accounts, compared, delivery } = context;
  const say = (local: LocalText) => local[lang];
  const maybe = (local: LocalText | undefined) => local?.[lang];
  return compact({
    sources: sources.map(({ description, ...source }) =>
      compact({ ...source, description: maybe(description) }),
    ),
    facts: facts.map(({ id, date, what, event, sources: cited }) =>
      compact({
        id,
        date: date === undefined ? undefined : parseDate(date),
        what: say(what),
        event: maybe(event),
        sources: cited,
      }),
    ),
    trade: filled(
      trade
        .map(({ period, whose, derived, ...point }) =>
          compact({
            ...point,
            period: parseDate(period),
            whose: say(whose),
            derived: derived && localDerivation(derived, lang),
          }),
        )
        .sort((a, b) => startDay(a.period.start) - startDay(b.period.start)),
    ),
    presets: filled(presets),
    restatements: filled(restatements.map((item) => localRestatement(item, lang))),
    accounts: filled(accounts.map((account) => localAccount(account, lang))),
    compared: filled(compared.map((item) => localComparison(item, lang))),
    delivery: filled(delivery.map((item) => localDelivery(item, lang))),
  }) as Context;
}

function filled<T>(list: T[]): T[] | undefined {
  return list.length === 0 ? undefined : list;
}

function localDerivation(derived: DerivationInput, lang: Lang): Derivation {
  if (!('sum' in derived)) return derived;
  return { sum: derived.sum.map((part) => compact({ ...part, what: part.what?.[lang] })) } as Derivation;
}

function localRestatement(item: RestatementInput, lang: Lang): Restatement {
  if ('statement' in item) return item;
  const { date, by, wording, deadline, ...rest } = item;
  return compact({
    ...rest,
    date: parseDate(date),
    by: by[lang],
    wording: wording[lang],
    deadline: deadline && { date: parseDate(deadline.date), from: deadline.from[lang] },
  }) as Restatement;
}

type Item<K extends keyof ContextFile> = Extract<ContextFile[K], readonly unknown[]>[number];

function localAccount({ date, name, what, topics, ...account }: Item<'accounts'>, lang: Lang): Account {
  return compact({
    ...account,
    date: parseDate(date),
    name: name[lang],
    what: what[lang],
    topics: filled(topics.map((row) => compact({ ...row, what: row.what[lang] }))),
  }) as Account;
}

function localComparison(item: Item<'compared'>, lang: Lang): Comparison {
  const { statement } = item;
  if ('said_before' in item) {
    return {
      statement,
      saidBefore: item.said_before.map(({ account, note }) => ({ account, note: note[lang] })),
    };
  }
  return compact({ statement, newAgainst: item.new_against, note: item.note?.[lang] }) as Comparison;
}

function localDelivery(item: Item<'delivery'>, lang: Lang): Delivery {
  if ('steps' in item) return item;
  const searched = item.searched.map((search) => ({ ...search, where: search.where[lang] }));
  return { statement: item.statement, searched };
}

function startDay(start: DateBound): number {
  return typeof start === 'string' ? Number.NEGATIVE_INFINITY : earliestDay(start);
}
