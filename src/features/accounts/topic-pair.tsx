/** One topic: the article's statements on the one side, what the account names or does not name on the other. */
import type { MouseEvent } from 'react';
import { addressHref, INITIAL_STATE } from '../../explorer/address.ts';
import { useExplorer } from '../../explorer/explorer-context.tsx';
import { narrowTo } from '../../explorer/transitions.ts';
import { useI18n } from '../../i18n/i18n-context.tsx';
import { statementsPhrase } from '../../i18n/phrases.ts';
import type { LookedFor as Search } from '../../model/readout.ts';
import { ChoiceLink, isPlainClick } from '../../ui/choice-link.tsx';
import { passageId, SECTION_IDS } from '../../ui/element-ids.ts';
import { LookedFor } from '../../ui/looked-for.tsx';
import { StrengthMark } from '../../ui/strength.tsx';
import type { AccountTopic } from './account-topics.ts';

export type TopicPairProps = {
  pair: AccountTopic;
  /** What the account is called. */
  account: string;
};

export function TopicPair({ pair, account }: TopicPairProps) {
  const { topic, rows, statements, total } = pair;
  const { change } = useExplorer();
  const i18n = useI18n();
  const { m } = i18n;
  const all = narrowTo(INITIAL_STATE, 'topic', topic.id);
  const showAll = (event: MouseEvent) => {
    if (!isPlainClick(event)) return;
    event.preventDefault();
    change(all);
    const list = document.getElementById(SECTION_IDS.commitments);
    list?.focus({ preventScroll: true });
    list?.scrollIntoView();
  };
  return (
    <div className="topic-pair">
      <h3>{topic.name}</h3>
      <div>
        <h4>{m.accounts.article}</h4>
        <ul>
          {statements.map((statement) => (
            <li key={statement.id}>
              <ChoiceLink
                selection={{ kind: 'statement', id: statement.id }}
                origin="depth"
                fragment={passageId(statement.id)}
                className="statement-link"
              >
                <StrengthMark statement={statement} />
                <span>{statement.title}</span>
              </ChoiceLink>
            </li>
          ))}
        </ul>
        {total > statements.length && (
          <a className="all-of-topic" href={addressHref(all, SECTION_IDS.commitments)} onClick={showAll}>
            {m.accounts.allOfTopic({ statements: statementsPhrase(i18n, total), topic: topic.name })}
          </a>
        )}
      </div>
      <div className="beyond">
        <h4>{account}</h4>
        <ul>
          {rows.map(({ what, lookedFor }, at) => (
            <li key={what}>
              <span className="basis">{lookedFor ? m.accounts.namesNot : m.accounts.names}</span> {what}
              {lookedFor && (
                // One passage that is the nearest to several rows stands under the last of them.
                <LookedFor {...lookedFor} isQuoted={!isNearestTo(rows[at + 1], lookedFor)} />
              )}
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}

function isNearestTo(row: AccountTopic['rows'][number] | undefined, { nearest }: Search): boolean {
  return row?.lookedFor?.nearest.text === nearest.text;
}
