/** One change: what it is of, the ways to a statement as it is and as it was, and word by word what differs. */
import { formatAddress, INITIAL_STATE } from '../../explorer/address.ts';
import { useExplorer } from '../../explorer/explorer-context.tsx';
import { useI18n } from '../../i18n/i18n-context.tsx';
import { languageName } from '../../i18n/phrases.ts';
import { homeHref, versionHref } from '../../model/site-paths.ts';
import { ChangedWords } from '../../ui/changed-words.tsx';
import type { LoggedVersion, ToldChange } from '../../versions/change-log.ts';

export type ChangeItemProps = { change: ToldChange; logged: LoggedVersion };

export function ChangeItem({ change, logged }: ChangeItemProps) {
  const { m } = useI18n('versions');
  const { group, state, title, ownTitle, aspects } = change;
  // Beside a title in the reader's language, what changed in the other one is told as any part is.
  const ofTitle = ownTitle === undefined ? aspects.find(({ isTitle }) => isTitle)?.pieces : undefined;
  const others = aspects.filter(({ isTitle }) => ofTitle === undefined || !isTitle);
  return (
    <li>
      <p>
        <span className={`change-state is-${state}`}>{m.versions.states[state]}</span>{' '}
        <span lang={ownTitle === undefined ? logged.lang : undefined}>
          {ofTitle ? (
            <ChangedWords pieces={ofTitle} first={m.versions.before} second={m.versions.after} />
          ) : (
            (ownTitle ?? title)
          )}
        </span>{' '}
        {group === 'statement' && <StatementLinks change={change} logged={logged} />}
      </p>
      {others.length > 0 && (
        <dl>
          {others.map(({ name, pieces, leaves = [] }) => (
            <div key={name}>
              <dt>{m.versions.aspects[name]}</dt>
              {pieces && (
                <dd lang={logged.lang}>
                  <ChangedWords pieces={pieces} first={m.versions.before} second={m.versions.after} />
                </dd>
              )}
              {leaves.map(({ path, pieces: values }) => (
                <dd key={path}>
                  <code translate="no">{path}</code>{' '}
                  <span lang={logged.lang}>
                    <ChangedWords pieces={values} first={m.versions.before} second={m.versions.after} />
                  </span>
                </dd>
              ))}
            </div>
          ))}
        </dl>
      )}
    </li>
  );
}

/** To where it can be read: today, where there still is such a statement, and in the version before. */
function StatementLinks({ change: { id, state }, logged: { before } }: ChangeItemProps) {
  const { index, page } = useExplorer();
  const i18n = useI18n('versions');
  const { m, lang } = i18n;
  const query = formatAddress({ ...INITIAL_STATE, selection: { kind: 'statement', id } });
  const isHere = index.readout.statements.some((statement) => statement.id === id);
  return (
    <span className="change-links">
      {isHere && <a href={`${homeHref(page)}${query}`}>{m.versions.now}</a>}{' '}
      {before && state !== 'added' && (
        <a href={`${versionHref(page, before.version, before.lang)}${query}`} hrefLang={before.lang}>
          {before.lang === lang
            ? m.versions.then
            : m.versions.thenIn({ language: languageName(i18n, before.lang) })}
        </a>
      )}
    </span>
  );
}
