/** The other side's account of the talks beside the article, topic by topic, without a word of comment. */
import { useExplorer, useView } from '../../explorer/explorer-context.tsx';
import { counted } from '../../i18n/counted.ts';
import { useI18n } from '../../i18n/i18n-context.tsx';
import { DepthHead } from '../../ui/depth-head.tsx';
import { SECTION_IDS } from '../../ui/element-ids.ts';
import { Fold } from '../../ui/fold.tsx';
import { SourceList } from '../../ui/source-list.tsx';
import { accountViews } from './account-topics.ts';
import { TopicPair } from './topic-pair.tsx';

export function AccountsPanel() {
  const { index } = useExplorer();
  const showsContext = useView(({ state }) => state.context);
  const { m, f } = useI18n();
  const views = accountViews(index);
  if (!showsContext || views.length === 0) return null;
  return (
    <section
      className="panel accounts"
      id={SECTION_IDS.accounts}
      aria-labelledby="accounts-heading"
      tabIndex={-1}
    >
      <DepthHead id="accounts-heading">{m.accounts.heading}</DepthHead>
      {views.map(({ account, topics, others }) => (
        <div key={account.id} className="account">
          <div className="beyond">
            <p>
              <strong>{m.detail.context}</strong>. {account.what}
            </p>
            <SourceList ids={account.sources} />
          </div>
          <Fold
            name={account.name}
            heading={<p className="lead">{m.accounts.topics({ count: counted(f, topics.length) })}</p>}
          >
            {topics.map((pair) => (
              <TopicPair key={pair.topic.id} pair={pair} account={account.name} />
            ))}
            {others.length > 0 && (
              <p className="panel-note">
                {m.accounts.others({ topics: f.list(others.map(({ name }) => name)) })}
              </p>
            )}
          </Fold>
        </div>
      ))}
    </section>
  );
}
