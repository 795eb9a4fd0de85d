/** Puts what comes from beyond the text into one language; sources once, lists that are empty not at all. */
import { earliestDay } from '../model/calendar.ts';
import type { Context, DateBound, Derivation, Restatement } from '../model/readout.ts';
import type { ContextFile, DerivationInput, LocalText, RestatementInput } from '../model/seeds.ts';
import type { Lang } from '../model/vocabulary.ts';
import { compact } from './compact.ts';
import { parseDate } from './dates.ts';

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
    accounts: filled(
      accounts.map(({ date, name, what, topics, ...account }) =>
        compact({
          ...account,
          date: parseDate(date),
          name: say(name),
          what: say(what),
          topics: filled(topics.map((row) => compact({ ...row, what: say(row.what) }))),
        }),
      ),
    ),
    compared: filled(
      compared.map((item) =>
        'said_before' in item
          ? {
              statement: item.statement,
              saidBefore: item.said_before.map(({ account, note }) => ({ account, note: say(note) })),
            }
          : compact({ statement: item.statement, newAgainst: item.new_against, note: maybe(item.note) }),
      ),
    ),
    delivery: filled(
      delivery.map((item) =>
        'steps' in item
          ? item
          : {
              statement: item.statement,
              searched: item.searched.map((search) => ({ ...search, where: say(search.where) })),
            },
      ),
    ),
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

function startDay(start: DateBound): number {
  return typeof start === 'string' ? Number.NEGATIVE_INFINITY : earliestDay(start);
}
