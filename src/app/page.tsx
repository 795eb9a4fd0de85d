/** The composition: header, filters, everything at one look beside the article, then all of it in full width. The order is the phone's and the reader's. */
import { useEffect } from 'react';
import { useView } from '../explorer/explorer-context.tsx';
import { AccountsPanel } from '../features/accounts/accounts-panel.tsx';
import { ArticlePanel } from '../features/article/article-panel.tsx';
import { EmptyView } from '../features/filters/empty-view.tsx';
import { FilterBar } from '../features/filters/filter-bar.tsx';
import { CommitmentsGlance } from '../features/timeline/commitments-glance.tsx';
import { VisitHeader } from '../features/visit/visit-header.tsx';
import type { I18n } from '../i18n/i18n.ts';
import { useI18n } from '../i18n/i18n-context.tsx';
import { isSingleFile } from '../model/site-paths.ts';
import { classNames } from '../ui/class-names.ts';
import { SECTION_IDS } from '../ui/element-ids.ts';
import { isWide } from '../ui/layout.ts';
import { LatePanel } from '../ui/loading/late-panel.tsx';
import { PanelBoundary } from '../ui/loading/panel-boundary.tsx';
import { whenIdle } from '../ui/loading/when-idle.ts';
import { aboutAppendixChunk, useChunk } from './appendix-chunks.ts';
import { AskedInVain } from './asked-in-vain.tsx';
import { CitedVersion } from './cited-version.tsx';
import { Credits } from './credits.tsx';
import {
  cardChunk,
  mapChunk,
  placesChunk,
  sheetChunk,
  targetChunk,
  timelineChunk,
  tradeChunk,
} from './late-chunks.ts';
import { PageKeys } from './page-keys.tsx';
import { PageSearch } from './page-search.tsx';
import { SectionNav } from './section-nav.tsx';
import { SiteHeader } from './site-header.tsx';
import { UseLink } from './use-link.tsx';
import { ViewTitle } from './view-title.tsx';

/** For what a reader does first: to choose something, and to tap at all. */
async function getReady(i18n: I18n): Promise<void> {
  // Whoever chooses something before that loads it then, and is told where it does not come.
  await cardChunk.preload(i18n).catch(() => undefined);
  if (!isWide()) await sheetChunk.preload(i18n).catch(() => undefined);
  const title = document.querySelector('h1');
  const rehearsal = await import('./rehearsal.ts').catch(() => undefined);
  if (title !== null) rehearsal?.rehearseTap(title);
}

export function Page() {
  const hasChoice = useView(({ state }) => state.selection !== null);
  const i18n = useI18n();
  const { m } = i18n;
  const { sectionNames } = m.app;
  useEffect(() => whenIdle(() => getReady(i18n)), [i18n]);
  const toUse = (
    <li>
      <UseLink />
    </li>
  );
  return (
    <div className={classNames('page', hasChoice && 'has-card')}>
      <ViewTitle />
      <header className="site-header">
        <PanelBoundary name={m.app.name}>
          <SiteHeader
            search={
              <>
                <PageSearch />
                <PageKeys />
              </>
            }
          >
            <SectionNav className="skip-nav" label={m.app.skip}>
              {toUse}
            </SectionNav>
          </SiteHeader>
        </PanelBoundary>
        <PanelBoundary name={m.visit.heading}>
          <VisitHeader />
        </PanelBoundary>
      </header>
      <AskedInVain />
      <CitedVersion />
      <PanelBoundary name={m.filters.heading}>
        <FilterBar sheet={sheetChunk}>
          <SectionNav className="section-nav" label={m.app.sections}>
            {toUse}
          </SectionNav>
        </FilterBar>
      </PanelBoundary>
      <main>
        <div className="columns" id={SECTION_IDS.glance} tabIndex={-1}>
          <div className="glance">
            <PanelBoundary name={m.filters.heading}>
              <EmptyView />
            </PanelBoundary>
            <PanelBoundary name={sectionNames.commitments}>
              <CommitmentsGlance />
            </PanelBoundary>
            <LatePanel name={sectionNames.target} chunk={targetChunk} />
            <LatePanel name={sectionNames.map} chunk={mapChunk} />
          </div>
          <PanelBoundary name={sectionNames.article}>
            <ArticlePanel />
          </PanelBoundary>
        </div>
        <div className="depth">
          <LatePanel name={m.timeline.heading} chunk={timelineChunk} />
          <LatePanel name={m.trade.byYearAndWhatIf} chunk={tradeChunk} />
          <LatePanel name={m.map.places} chunk={placesChunk} />
          <PanelBoundary name={m.accounts.heading}>
            <AccountsPanel />
          </PanelBoundary>
        </div>
      </main>
      <PanelBoundary name={m.sources.heading}>
        <Credits />
      </PanelBoundary>
      {isSingleFile() && <LatePanel name={m.app.use} chunk={useChunk} />}
      {isSingleFile() && <LatePanel name={m.app.aboutPage} chunk={aboutAppendixChunk} />}
      {hasChoice && <LatePanel name={m.detail.heading} chunk={cardChunk} />}
    </div>
  );
}
