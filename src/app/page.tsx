/** The composition: header, filters, panels, article, card, credits. The order is the phone's and the reader's. */
import { useEffect } from 'react';
import { useView } from '../explorer/explorer-context.tsx';
import { AccountsPanel } from '../features/accounts/accounts-panel.tsx';
import { ArticlePanel } from '../features/article/article-panel.tsx';
import { EmptyView } from '../features/filters/empty-view.tsx';
import { FilterBar } from '../features/filters/filter-bar.tsx';
import { TimelinePanel } from '../features/timeline/timeline-panel.tsx';
import { VisitHeader } from '../features/visit/visit-header.tsx';
import { useI18n } from '../i18n/i18n-context.tsx';
import { classNames } from '../ui/class-names.ts';
import { SECTION_IDS } from '../ui/element-ids.ts';
import { LatePanel } from '../ui/loading/late-panel.tsx';
import { PanelBoundary } from '../ui/loading/panel-boundary.tsx';
import { whenIdle } from '../ui/loading/when-idle.ts';
import { AddressNote } from './address-note.tsx';
import { Credits } from './credits.tsx';
import { cardChunk, mapChunk, targetChunk } from './late-chunks.ts';
import { SectionNav } from './section-nav.tsx';
import { SiteHeader } from './site-header.tsx';

/** For what a reader does first: to choose something, and to tap at all. */
async function getReady(): Promise<void> {
  // Whoever chooses something before that loads it then, and is told where it does not come.
  await cardChunk.preload().catch(() => undefined);
  const title = document.querySelector('h1');
  const rehearsal = await import('./rehearsal.ts').catch(() => undefined);
  if (title !== null) rehearsal?.rehearseTap(title);
}

export function Page() {
  const hasChoice = useView(({ state }) => state.selection !== null);
  const { m } = useI18n();
  const { sectionNames } = m.app;
  useEffect(() => whenIdle(getReady), []);
  return (
    <div className={classNames('page', hasChoice && 'has-card')}>
      <a className="skip-link" href={`#${SECTION_IDS.article}`}>
        {m.app.skip}
      </a>
      <header className="site-header">
        <PanelBoundary name={m.app.name}>
          <SiteHeader />
        </PanelBoundary>
        <PanelBoundary name={m.visit.heading}>
          <VisitHeader />
        </PanelBoundary>
      </header>
      <AddressNote />
      <SectionNav />
      <PanelBoundary name={m.filters.heading}>
        <FilterBar />
      </PanelBoundary>
      <main>
        <div className="columns">
          <div className="panels">
            <PanelBoundary name={m.filters.heading}>
              <EmptyView />
            </PanelBoundary>
            <LatePanel name={sectionNames.map} chunk={mapChunk} />
            <LatePanel name={sectionNames.target} chunk={targetChunk} />
            <PanelBoundary name={sectionNames.commitments}>
              <TimelinePanel />
            </PanelBoundary>
          </div>
          <PanelBoundary name={sectionNames.article}>
            <ArticlePanel />
          </PanelBoundary>
        </div>
        <PanelBoundary name={m.accounts.heading}>
          <AccountsPanel />
        </PanelBoundary>
      </main>
      <PanelBoundary name={m.sources.heading}>
        <Credits />
      </PanelBoundary>
      {hasChoice && <LatePanel name={m.detail.heading} chunk={cardChunk} />}
    </div>
  );
}
