/** The page with what a reader takes along: a way back to the explorer, then its parts. */
import { useExplorer } from '../explorer/explorer-context.tsx';
import { useI18n } from '../i18n/i18n-context.tsx';
import { homeHref } from '../model/site-paths.ts';
import { PanelBoundary } from '../ui/loading/panel-boundary.tsx';
import { AboutLink } from './about-link.tsx';
import { SiteHeader } from './site-header.tsx';
import { UseParts } from './use-parts.tsx';
import { useQuery } from './use-query.ts';

export function UsePage() {
  const { index, page } = useExplorer();
  const query = useQuery();
  const { m } = useI18n('use');
  return (
    <div className="page further-page use-page">
      <header className="site-header">
        <PanelBoundary name={m.app.name}>
          <SiteHeader />
        </PanelBoundary>
        <p>
          <a href={`${homeHref(page)}${query}`}>{index.readout.title}</a>
        </p>
        <h1>{m.app.use}</h1>
      </header>
      <main>
        <UseParts />
      </main>
      <footer className="credits">
        <AboutLink />
      </footer>
    </div>
  );
}
