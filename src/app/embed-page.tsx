/**
 * A panel of the explorer as a page that other sites show in a frame: what it is below it, and the way to the explorer.
 * Whatever is chosen in it opens the explorer in a new tab: the passages are there.
 */
import { useEffect, useRef } from 'react';
import { useExplorer, useView } from '../explorer/explorer-context.tsx';
import { CommitmentsGlance } from '../features/timeline/commitments-glance.tsx';
import { useI18n } from '../i18n/i18n-context.tsx';
import { type Embedded, homeHref } from '../model/site-paths.ts';
import { creditWords } from '../ui/credit-words.ts';
import { LatePanel } from '../ui/loading/late-panel.tsx';
import { PanelBoundary } from '../ui/loading/panel-boundary.tsx';
import { PublisherLink } from '../ui/publisher-link.tsx';
import { AskedInVain } from './asked-in-vain.tsx';
import { tellHeight } from './embed-height.ts';
import { mapChunk, targetChunk } from './late-chunks.ts';
import { useQuery } from './use-query.ts';

/** What a fault in a panel calls it, among the names of the explorer's sections. */
const SECTIONS = { timeline: 'commitments', target: 'target', map: 'map' } as const;

/** The commitments are in the first chunk. */
const CHUNKS = { target: targetChunk, map: mapChunk };

/** @returns the page of a panel */
export const embedOf = (panel: Embedded) => () => <EmbedPage panel={panel} />;

type EmbedPageProps = { panel: Embedded };

function EmbedPage({ panel }: EmbedPageProps) {
  const page = useRef<HTMLDivElement>(null);
  useEffect(() => (page.current === null ? undefined : tellHeight(page.current, window)), []);
  const { m } = useI18n();
  const name = m.app.sectionNames[SECTIONS[panel]];
  return (
    <div className="embed" ref={page}>
      <main>
        <AskedInVain />
        {panel === 'timeline' ? (
          <PanelBoundary name={name}>
            <CommitmentsGlance />
          </PanelBoundary>
        ) : (
          <LatePanel name={name} chunk={CHUNKS[panel]} />
        )}
      </main>
      <EmbedCredit panel={panel} />
    </div>
  );
}

/** Whose words these are, of which talks, what is not the article's, and where all of it is. */
function EmbedCredit({ panel }: EmbedPageProps) {
  const { index, page } = useExplorer();
  const hasContext = useView(({ state }) => state.context);
  const query = useQuery();
  const i18n = useI18n('embed');
  const { m } = i18n;
  const { title, attribution } = index.readout;
  const { restatements = [] } = index.readout.context;
  const hasOtherGoals = panel === 'target' && restatements.some((item) => !('statement' in item));
  const { talks, beyond } = creditWords(i18n, index.readout, { hasContext, hasOtherGoals });
  return (
    <footer className="embed-credit">
      <cite>{title}</cite> · <PublisherLink />. <span className="basis">{attribution}</span> ·{' '}
      <span>{talks}</span> ·{' '}
      <a href={`${homeHref(page)}${query}`} target="_blank" rel="noopener">
        {m.embed.explore} <span aria-hidden="true">↗</span>
        <span className="visually-hidden">{m.embed.newTab}</span>
      </a>
      {beyond !== undefined && (
        <p className="embed-beyond">
          <span className="beyond-words">{beyond}</span>
        </p>
      )}
    </footer>
  );
}
