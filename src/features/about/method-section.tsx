/** How the article was read: what a statement rests on, and what stands apart from all statements. */
import { useExplorer } from '../../explorer/explorer-context.tsx';
import { useI18n } from '../../i18n/i18n-context.tsx';
import { AboutSection } from './about-section.tsx';

export function MethodSection() {
  const { index } = useExplorer();
  const { m, f } = useI18n('about');
  const { attribution, coverage, frames, language, text } = index.readout;
  const words = f.number(coverage.words);
  return (
    <AboutSection id="method" heading={m.about.method}>
      <p>{m.about.passages}</p>
      <p>{m.about.verbs}</p>
      <p>{m.about.who}</p>
      <p>{m.about.dates}</p>
      <p>{attribution}</p>
      {frames.length === 0 ? (
        <p>{m.about.coverageWhole({ words })}</p>
      ) : (
        <>
          <p>{m.about.coverage({ words, inStatements: f.number(coverage.inStatements) })}</p>
          <ul className="about-list">
            {frames.map(({ range, reason }) => (
              <li key={range[0]}>
                «<span lang={language}>{text.slice(...range)}</span>»: {reason}
              </li>
            ))}
          </ul>
        </>
      )}
    </AboutSection>
  );
}
