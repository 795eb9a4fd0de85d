/** The article and the other side's account of the same talks, topic by topic, as far as the account goes. */
import type { ReadoutIndex } from '../../explorer/readout-index.ts';
import type { Account, Statement, Topic } from '../../model/readout.ts';

export interface AccountTopic {
  topic: Topic;
  /** What the account names, or does not. */
  rows: NonNullable<Account['topics']>;
  /** The article's statements that the rows stand beside; where they name none, all of the topic. */
  statements: Statement[];
  /** How many statements the article has on the topic. */
  total: number;
}

export interface AccountView {
  account: Account;
  topics: AccountTopic[];
  /** The article's topics of which the account has nothing. */
  others: Topic[];
}

/** Accounts of the same talks that were read topic by topic; topics in the readout's order. */
export function accountViews({ readout, accounts }: ReadoutIndex): AccountView[] {
  return [...accounts.values()]
    .filter(({ of, topics }) => of === 'same-talks' && topics !== undefined)
    .map((account) => {
      const all = readout.topics.map((topic) => {
        const rows = (account.topics ?? []).filter((row) => row.topic === topic.id);
        const ofTopic = readout.statements.filter(({ topics }) => topics.includes(topic.id));
        const named = readout.statements.filter(({ id }) => rows.some(({ statement }) => statement === id));
        return { topic, rows, statements: named.length > 0 ? named : ofTopic, total: ofTopic.length };
      });
      return {
        account,
        topics: all.filter(({ rows }) => rows.length > 0),
        others: all.filter(({ rows }) => rows.length === 0).map(({ topic }) => topic),
      };
    });
}
