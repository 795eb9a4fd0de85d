/** Above the explorer of a kept version: which one it is, what changed since, and the ways from here. */
import { usePageBlock } from '../../data/page-block.ts';
import { versionIndexBlock } from '../../data/version-index-block.ts';
import { useExplorer } from '../../explorer/explorer-context.tsx';
import { counted } from '../../i18n/counted.ts';
import { useI18n } from '../../i18n/i18n-context.tsx';
import { versionName } from '../../i18n/version-name.ts';
import { changesHref, presentHref } from '../../model/site-paths.ts';

export function KeptLine() {
  const { index, page } = useExplorer();
  const i18n = useI18n('versions');
  const { m, f } = i18n;
  const { version = '' } = index.readout;
  const { length } = usePageBlock(versionIndexBlock)[version]?.changed[page.lang] ?? [];
  return (
    <aside className="address-note version-line" aria-label={m.versions.heading}>
      <p>
        {m.versions.kept({ date: versionName(i18n, version) })}{' '}
        {length === 0 ? m.versions.noneSince : m.versions.changedSince({ count: counted(f, length) })}{' '}
        <a href={presentHref(page)}>{m.versions.toPresent}</a>{' '}
        <a href={changesHref(page)}>{m.versions.log}</a>
      </p>
    </aside>
  );
}
