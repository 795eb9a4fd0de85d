/** The page on how the text was read and from which sources: a way back to the explorer, then its parts. */
import { useExplorer } from '../explorer/explorer-context.tsx';
import { useI18n } from '../i18n/i18n-context.tsx';
import { ABOUT_ID, homeHref } from '../model/site-paths.ts';
import { LatePanel } from '../ui/loading/late-panel.tsx';
import { PanelBoundary } from '../ui/loading/panel-boundary.tsx';
import { aboutChunk } from './about-chunk.ts';
import { SiteHeader } from './site-header.tsx';
import { UseLink } from './use-link.tsx';
import { useQuery } from './use-query.ts';

export function AboutPage() {
  const { index, page } = useExplorer();
  const query = useQuery();
  const { m } = useI18n();
  return (
    <div className="page further-page about-page">
      <header className="site-header">
        <PanelBoundary name={m.app.name}>
          <SiteHeader />
        </PanelBoundary>
        <p>
          <a href={`${homeHref(page)}${query}`}>{index.readout.title}</a>
        </p>
        <h1 id="about-heading">{m.app.aboutPage}</h1>
      </header>
      <main>
        <section id={ABOUT_ID} aria-labelledby="about-heading" tabIndex={-1}>
          <LatePanel name={m.app.aboutPage} chunk={aboutChunk} />
        </section>
      </main>
      <footer className="credits">
        <UseLink />
      </footer>
    </div>
  );
}
