/** What the readout itself says was not found, not looked for, or inferred. */
import type { Account, Delivery, LookedFor, Readout, Statement } from '../../model/readout.ts';
import { gapYears, tradeSeries } from '../../model/trade.ts';

/** That an account does not name a thing: a statement, or a matter in our words. */
export interface Absent {
  account: Account;
  lookedFor: LookedFor;
  statement?: Statement | undefined;
  what?: string | undefined;
}

export interface OpenItems {
  /** Searches for later steps that found none. */
  searched: { statement: Statement; searches: Extract<Delivery, { searched: unknown }>['searched'] }[];
  /** Commitments of which nobody has looked for later steps. */
  notLookedFor: Statement[];
  absent: Absent[];
  /** Years between others of which no figure of trade was found. */
  years: number[];
  /** Statements with an actor or a place that was inferred, by the reason. */
  inferred: ReadonlyMap<string, readonly Statement[]>;
}

export function openItems({ statements, context, target }: Readout): OpenItems {
  const { accounts = [], compared = [], delivery = [], trade = [] } = context;
  const byId = new Map(statements.map((statement) => [statement.id, statement]));
  const accountsById = new Map(accounts.map((account) => [account.id, account]));
  const delivered = new Map(delivery.map((record) => [record.statement, record]));
  const base = statements.flatMap(({ figures }) => figures).find(({ id }) => id === target?.base);
  return {
    searched: delivery.flatMap((record) => {
      const statement = byId.get(record.statement);
      return statement && 'searched' in record ? [{ statement, searches: record.searched }] : [];
    }),
    notLookedFor: statements.filter(({ id, kind }) => kind === 'commitment' && !delivered.has(id)),
    absent: [
      ...compared.flatMap((comparison) =>
        ('newAgainst' in comparison ? comparison.newAgainst : []).flatMap(({ account: id, lookedFor }) => {
          const account = accountsById.get(id);
          return account ? [{ account, lookedFor, statement: byId.get(comparison.statement) }] : [];
        }),
      ),
      ...accounts.flatMap((account) =>
        (account.topics ?? []).flatMap(({ what, lookedFor }) =>
          lookedFor ? [{ account, lookedFor, what }] : [],
        ),
      ),
    ],
    years: gapYears(tradeSeries(trade, base)),
    inferred: byReason(statements),
  };
}

function byReason(statements: readonly Statement[]): Map<string, Statement[]> {
  const found = new Map<string, Statement[]>();
  for (const statement of statements) {
    const links = [...statement.who, ...statement.places];
    const reasons = links.flatMap(({ basis, reason }) => (basis === 'implied' && reason ? [reason] : []));
    for (const reason of new Set(reasons)) found.set(reason, [...(found.get(reason) ?? []), statement]);
  }
  return found;
}
