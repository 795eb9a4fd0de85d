/** Which version of the reading this is, and the way to all of them. */
import { useExplorer } from '../../explorer/explorer-context.tsx';
import { useI18n } from '../../i18n/i18n-context.tsx';
import { versionName } from '../../i18n/version-name.ts';
import { changesHref, isSingleFile } from '../../model/site-paths.ts';
import { USE_SECTION_IDS } from '../../ui/element-ids.ts';

export function VersionsSection() {
  const { index, page } = useExplorer();
  const i18n = useI18n('versions');
  const { m } = i18n;
  const { version } = index.readout;
  return (
    <section id={USE_SECTION_IDS.versions} aria-labelledby="versions-heading">
      <h2 id="versions-heading">{m.versions.heading}</h2>
      {version !== undefined && <p>{m.versions.version({ date: versionName(i18n, version) })}</p>}
      <p>{isSingleFile() ? m.versions.linkLess : <a href={changesHref(page)}>{m.versions.log}</a>}</p>
    </section>
  );
}
