/** What the page asks of a reader's machine, and what readers can ask of the page. */
import { useEdition } from '../../data/edition.ts';
import { useExplorer } from '../../explorer/explorer-context.tsx';
import { useI18n } from '../../i18n/i18n-context.tsx';
import { KeyList } from '../../ui/key-list.tsx';
import { ReportLink } from '../../ui/report-link.tsx';
import { AboutSection } from './about-section.tsx';

export function ReaderSection() {
  const { index } = useExplorer();
  const { m } = useI18n('about');
  const reportTo = useEdition()?.reportTo;
  return (
    <>
      <AboutSection id="privacy" heading={m.about.privacy}>
        <p>{m.about.noOther}</p>
        <p>{m.about.kept}</p>
      </AboutSection>
      <AboutSection id="access" heading={m.about.access}>
        <p>{m.about.accessHow}</p>
        <p>{m.about.accessMap}</p>
        <KeyList />
      </AboutSection>
      <AboutSection id="report" heading={m.about.report}>
        {reportTo === undefined ? (
          <p>{m.about.reportNone}</p>
        ) : (
          <>
            <p>{m.about.reportWhat}</p>
            <p>
              <ReportLink title={index.readout.title} />
            </p>
          </>
        )}
      </AboutSection>
    </>
  );
}
