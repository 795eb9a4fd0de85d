/** What the page asks of a reader's machine, and what readers can ask of the page. */
import { useI18n } from '../../i18n/i18n-context.tsx';
import { AboutSection } from './about-section.tsx';

export function ReaderSection() {
  const { m } = useI18n('about');
  return (
    <>
      <AboutSection id="privacy" heading={m.about.privacy}>
        <p>{m.about.noOther}</p>
        <p>{m.about.kept}</p>
      </AboutSection>
      <AboutSection id="access" heading={m.about.access}>
        <p>{m.about.accessHow}</p>
        <p>{m.about.accessMap}</p>
      </AboutSection>
      <AboutSection id="report" heading={m.about.report}>
        <p>{m.about.reportNone}</p>
      </AboutSection>
    </>
  );
}
