/** The page with all versions of a reading, and what changed from one to the next. */
import { useExplorer } from '../explorer/explorer-context.tsx';
import { ChangeLog } from '../features/changes/change-log.tsx';
import { useI18n } from '../i18n/i18n-context.tsx';
import { homeHref } from '../model/site-paths.ts';
import { PanelBoundary } from '../ui/loading/panel-boundary.tsx';
import { SiteHeader } from './site-header.tsx';
import { useQuery } from './use-query.ts';

export function ChangesPage() {
  const { index, page } = useExplorer();
  const query = useQuery();
  const { m } = useI18n('versions');
  return (
    <div className="page further-page changes-page">
      <header className="site-header">
        <PanelBoundary name={m.app.name}>
          <SiteHeader />
        </PanelBoundary>
        <p>
          <a href={`${homeHref(page)}${query}`}>{index.readout.title}</a>
        </p>
        <h1>{m.versions.heading}</h1>
      </header>
      <main>
        <PanelBoundary name={m.versions.heading}>
          <ChangeLog />
        </PanelBoundary>
      </main>
    </div>
  );
}
