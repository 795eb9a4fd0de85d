/** Every version, the newest first, with what changed from the one before. */
import { usePageBlock } from '../../data/page-block.ts';
import { useExplorer } from '../../explorer/explorer-context.tsx';
import { useI18n } from '../../i18n/i18n-context.tsx';
import { languageName } from '../../i18n/phrases.ts';
import { versionName } from '../../i18n/version-name.ts';
import { feedPath, fileHref, versionHref } from '../../model/site-paths.ts';
import type { LoggedVersion } from '../../versions/change-log.ts';
import type { ChangeGroup } from '../../versions/entries.ts';
import { ChangeItem } from './change-item.tsx';
import { changeLogBlock } from './change-log-block.ts';

export function ChangeLog() {
  const { page } = useExplorer();
  const { m } = useI18n('versions');
  const { versions, hasFeed } = usePageBlock(changeLogBlock);
  return (
    <>
      <p>{versions.length === 0 ? m.versions.none : m.versions.lead}</p>
      {hasFeed && (
        <p>
          <a href={fileHref(page, feedPath(page))} type="application/atom+xml">
            {m.versions.feed}
          </a>
        </p>
      )}
      {versions.map((logged) => (
        <VersionChanges key={logged.page?.version ?? ''} logged={logged} />
      ))}
    </>
  );
}

type VersionChangesProps = { logged: LoggedVersion };

function VersionChanges({ logged }: VersionChangesProps) {
  const { index, page } = useExplorer();
  const i18n = useI18n('versions');
  const { m, lang } = i18n;
  const { page: own, before, changes } = logged;
  return (
    <section className="version-changes" id={own ? `v-${own.version}` : undefined}>
      <h2>{own ? m.versions.version({ date: versionName(i18n, own.version) }) : m.versions.unkept}</h2>
      {own?.version === index.readout.version && <p>{m.versions.present}</p>}
      {own && (
        <p>
          <a href={versionHref(page, own.version, own.lang)} hrefLang={own.lang}>
            {m.versions.open}
          </a>
        </p>
      )}
      {before !== undefined && logged.lang !== lang && (
        <p>{m.versions.comparedIn({ language: languageName(i18n, logged.lang) })}</p>
      )}
      {before === undefined && <p>{m.versions.first}</p>}
      {before !== undefined && changes.length === 0 && <p>{m.versions.same}</p>}
      {SHOWN_GROUPS.map((group) => {
        const some = changes.filter((change) => SHOWN_IN[change.group] === group);
        return some.length === 0 ? null : (
          <div key={group}>
            <h3>{m.versions.groups[group]}</h3>
            <ul>
              {some.map((change) => (
                <ChangeItem
                  key={`${change.group} ${change.state} ${change.id}`}
                  change={change}
                  logged={logged}
                />
              ))}
            </ul>
          </div>
        );
      })}
    </section>
  );
}

const SHOWN_GROUPS = ['statement', 'sentence', 'finding', 'beyond', 'other'] as const;

/** Under which heading a change stands. */
const SHOWN_IN: Readonly<Record<ChangeGroup, (typeof SHOWN_GROUPS)[number]>> = {
  statement: 'statement',
  sentence: 'sentence',
  finding: 'finding',
  fact: 'beyond',
  trade: 'beyond',
  restatement: 'beyond',
  account: 'beyond',
  source: 'beyond',
  place: 'other',
  topic: 'other',
  actor: 'other',
  rung: 'other',
  readout: 'other',
};
