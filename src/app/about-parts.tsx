/** How the text was read and from which sources: a page of its own on a site, an appendix in a single file. */
import { ComputedSection } from '../features/about/computed-section.tsx';
import { LadderSection } from '../features/about/ladder-section.tsx';
import { MethodSection } from '../features/about/method-section.tsx';
import { OpenSection } from '../features/about/open-section.tsx';
import { PositionsSection } from '../features/about/positions-section.tsx';
import { ReaderSection } from '../features/about/reader-section.tsx';
import { SourcesSection } from '../features/about/sources-section.tsx';
import { TermsSection } from '../features/about/terms-section.tsx';
import { useI18n } from '../i18n/i18n-context.tsx';
import { aboutSectionId } from '../ui/element-ids.ts';

/** What a reader looks for, not all that there is. */
const CONTENTS = ['method', 'ladder', 'sources', 'open', 'licences', 'privacy', 'report'] as const;

export function AboutParts() {
  const { m } = useI18n('about');
  return (
    <div className="about-parts">
      <p>{m.about.lead}</p>
      <nav className="about-contents" aria-label={m.about.contents}>
        <ul>
          {CONTENTS.map((section) => (
            <li key={section}>
              <a href={`#${aboutSectionId(section)}`}>{m.about[section]}</a>
            </li>
          ))}
        </ul>
      </nav>
      <MethodSection />
      <LadderSection />
      <ComputedSection />
      <SourcesSection />
      <PositionsSection />
      <OpenSection />
      <TermsSection />
      <ReaderSection />
    </div>
  );
}
