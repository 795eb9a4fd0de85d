/** What changed since a version that was cited, in a line; of a statement where it is one that was. */
import { useEffect, useState } from 'react';
import { loadVersionIndex } from '../data/version-index.ts';
import { formatAddress, INITIAL_STATE } from '../explorer/address.ts';
import { useExplorer } from '../explorer/explorer-context.tsx';
import { counted } from '../i18n/counted.ts';
import { useI18n } from '../i18n/i18n-context.tsx';
import { versionName } from '../i18n/version-name.ts';
import { changesHref, isSingleFile, type PageKey, versionHref } from '../model/site-paths.ts';
import type { VersionEntry, VersionIndex } from '../model/versions.ts';

/** How much is repeated of a version that nobody knows. */
const MOST_LETTERS = 40;

export type VersionSinceProps = {
  version: string;
  /** The id of a statement. */
  statement: string | undefined;
};

/** Nothing until it is known. A fault is thrown while rendering: see {@link PanelBoundary}. */
export function VersionSince({ version, statement }: VersionSinceProps) {
  const { page } = useExplorer();
  const i18n = useI18n('versions');
  const { m, f } = i18n;
  const [index, setIndex] = useState<VersionIndex>();
  useEffect(() => {
    loadVersionIndex(page).then(setIndex, (error: unknown) =>
      setIndex(() => {
        throw error;
      }),
    );
  }, [page]);
  if (index === undefined) return null;
  const entry = Object.hasOwn(index, version) ? index[version] : undefined;
  if (entry === undefined) {
    return (
      <span>
        {m.versions.unknown} <bdi>{version.slice(0, MOST_LETTERS)}</bdi>
      </span>
    );
  }
  const changed = entry.changed[page.lang] ?? [];
  const ofStatement = changed.includes(statement ?? '')
    ? m.versions.statementChanged
    : m.versions.statementSame;
  const ofAll =
    changed.length === 0
      ? m.versions.noneSince
      : m.versions.changedSince({ count: counted(f, changed.length) });
  return (
    <span>
      {m.versions.cited({ date: versionName(i18n, version) })} {statement === undefined ? ofAll : ofStatement}{' '}
      {isSingleFile() ? (
        m.versions.linkLess
      ) : (
        <>
          <a href={asItWas(page, version, entry, statement)}>{m.versions.open}</a>{' '}
          <a href={changesHref(page)}>{m.versions.log}</a>
        </>
      )}
    </span>
  );
}

/** The version's own page, in the reader's language where it has one; what was chosen is chosen there. */
function asItWas(
  page: PageKey,
  version: string,
  { pages }: VersionEntry,
  statement: string | undefined,
): string {
  const lang = pages.includes(page.lang) ? page.lang : (pages[0] ?? page.lang);
  const selection = statement === undefined ? null : ({ kind: 'statement', id: statement } as const);
  return `${versionHref(page, version, lang)}${formatAddress({ ...INITIAL_STATE, selection })}`;
}
