/** The page on how the text was read and from which sources. */
import { useI18n } from '../i18n/i18n-context.tsx';
import { ABOUT_ID } from '../model/site-paths.ts';
import { LatePanel } from '../ui/loading/late-panel.tsx';
import { aboutChunk } from './about-chunk.ts';
import { FurtherPage } from './further-page.tsx';
import { UseLink } from './use-link.tsx';

export function AboutPage() {
  const { m } = useI18n();
  return (
    <FurtherPage
      className="about-page"
      heading={m.app.aboutPage}
      headingId="about-heading"
      footer={<UseLink />}
    >
      <section id={ABOUT_ID} aria-labelledby="about-heading" tabIndex={-1}>
        <LatePanel name={m.app.aboutPage} chunk={aboutChunk} />
      </section>
    </FurtherPage>
  );
}
