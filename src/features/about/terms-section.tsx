/** Whose words these are, under which terms all of it may be used, and which version of the reading it is. */
import { useEdition } from '../../data/edition.ts';
import { useExplorer } from '../../explorer/explorer-context.tsx';
import { useI18n } from '../../i18n/i18n-context.tsx';
import { languageName } from '../../i18n/phrases.ts';
import { changesHref, isSingleFile, licencesHref } from '../../model/site-paths.ts';
import { AboutSection } from './about-section.tsx';

export function TermsSection() {
  const { index, page } = useExplorer();
  const i18n = useI18n('about');
  const { m } = i18n;
  const { language, licence, translation } = index.readout;
  const edition = useEdition();
  return (
    <>
      <AboutSection id="translations" heading={m.about.translations}>
        <p>
          {m.about.language({ language: languageName(i18n, language) })} {translation?.by} {m.about.ours}
        </p>
      </AboutSection>
      <AboutSection id="licences" heading={m.about.licences}>
        <p>{licence}</p>
        <p>{m.about.code}</p>
        <p>{m.sources.softwareNote}</p>
        <p>{m.about.fonts}</p>
        <p>
          <a href={licencesHref(page)}>{m.sources.licences}</a>
        </p>
      </AboutSection>
      {edition && (
        <AboutSection id="version" heading={m.about.version}>
          <p>{m.about.versionIs({ version: edition.version })}</p>
          {!isSingleFile() && (
            <p>
              <a href={changesHref(page)}>{m.about.changes}</a>
            </p>
          )}
        </AboutSection>
      )}
    </>
  );
}
