/** The ids of the context file: its own unique, those that it refers to known, no source without use. */

import { complain, type Desk } from '../desk.ts';
import { known, unique } from '../ids.ts';
import type { SeedPath } from '../input/seed-file.ts';
import { shown } from '../problems.ts';

export function checkContextReferences(desk: Desk): void {
  const { context, annotations, topics } = desk.seeds;
  const { sources, facts, trade, presets, restatements, accounts, compared, delivery } = context.data;
  const sourceIds = unique(desk, context, ['sources'], sources);
  const factIds = unique(desk, context, ['facts'], facts);
  const pointIds = unique(desk, context, ['trade'], trade);
  unique(desk, context, ['restatements'], restatements);
  const accountIds = unique(desk, context, ['accounts'], accounts);
  const statements = annotations.data.statements.map(({ id }) => id);

  const statement = known(desk, context, 'statement', statements);
  const fact = known(desk, context, 'context fact', factIds);
  const point = known(desk, context, 'trade point', pointIds);
  const source = known(desk, context, 'source', sourceIds);
  const topic = known(
    desk,
    context,
    'topic',
    topics.data.topics.map(({ id }) => id),
  );
  const earlier = known(
    desk,
    context,
    'earlier account',
    accountIds.filter((id) => accounts.some((account) => account.id === id && account.of === 'earlier')),
  );

  const used = new Set<string>();
  const cite = (ids: readonly string[], path: SeedPath, id: string) => {
    for (const [at, cited] of ids.entries()) {
      used.add(cited);
      source(cited, [...path, 'sources', at], id);
    }
  };
  for (const [index, item] of facts.entries()) cite(item.sources, ['facts', index], item.id);
  for (const [index, { id, sources: cited, derived }] of trade.entries()) {
    const path = ['trade', index];
    cite(cited, path, id);
    if (derived === undefined || 'sum' in derived) continue;
    for (const [key, of] of Object.entries(derived)) point(of, [...path, 'derived', key], id);
  }
  for (const [index, id] of presets.entries()) point(id, ['presets', index]);
  for (const [index, item] of restatements.entries()) {
    const path = ['restatements', index];
    if ('statement' in item) statement(item.statement, [...path, 'statement'], item.id);
    else {
      cite(item.sources, path, item.id);
      if (item.base !== undefined) point(item.base, [...path, 'base'], item.id);
    }
  }
  for (const [index, account] of accounts.entries()) {
    const path = ['accounts', index];
    cite(account.sources, path, account.id);
    for (const [at, row] of account.topics.entries()) {
      topic(row.topic, [...path, 'topics', at, 'topic'], account.id);
      if (row.statement !== undefined) {
        statement(row.statement, [...path, 'topics', at, 'statement'], account.id);
      }
    }
  }
  for (const [index, item] of compared.entries()) {
    const path = ['compared', index];
    statement(item.statement, [...path, 'statement']);
    if ('said_before' in item) {
      for (const [at, { account }] of item.said_before.entries()) {
        earlier(account, [...path, 'said_before', at, 'account'], item.statement);
      }
    } else {
      for (const [at, { account }] of item.new_against.entries()) {
        earlier(account, [...path, 'new_against', at, 'account'], item.statement);
      }
    }
  }
  for (const [index, item] of delivery.entries()) {
    statement(item.statement, ['delivery', index, 'statement']);
    if (!('steps' in item)) continue;
    for (const [at, step] of item.steps.entries()) {
      fact(step, ['delivery', index, 'steps', at], item.statement);
    }
  }
  onceEach(desk, 'compared', compared);
  onceEach(desk, 'delivery', delivery);
  for (const [index, { id }] of sources.entries()) {
    if (used.has(id)) continue;
    complain(desk, context, ['sources', index, 'id'], {
      id,
      what: 'a source that nothing rests on',
      found: shown(id),
      expected: 'an item with it among its sources',
    });
  }
}

/** A statement has one state: it may stand in the list once. */
function onceEach(desk: Desk, list: 'compared' | 'delivery', items: readonly { statement: string }[]): void {
  const { context } = desk.seeds;
  for (const [index, { statement }] of items.entries()) {
    const first = items.findIndex((item) => item.statement === statement);
    if (first === index) continue;
    const earlier = context.at([list, first, 'statement']).line;
    complain(desk, context, [list, index, 'statement'], {
      id: statement,
      what: `a statement stands twice under ${list}`,
      found: `${shown(statement)}, which line ${earlier} has too`,
      expected: 'one entry a statement',
    });
  }
}
