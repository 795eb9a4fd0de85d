/** How the text was read, in a single file. */
import { useI18n } from '../i18n/i18n-context.tsx';
import { ABOUT_ID } from '../model/site-paths.ts';
import { LatePanel } from '../ui/loading/late-panel.tsx';
import { aboutChunk } from './about-chunk.ts';

export function AboutAppendix() {
  const { m } = useI18n();
  return (
    <section className="panel" id={ABOUT_ID} aria-labelledby="about-heading" tabIndex={-1}>
      <h2 id="about-heading">{m.app.aboutPage}</h2>
      <LatePanel name={m.app.aboutPage} chunk={aboutChunk} />
    </section>
  );
}
