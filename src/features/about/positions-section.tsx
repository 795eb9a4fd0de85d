/** How exact the points on the map are, and where each was found. */
import { useExplorer } from '../../explorer/explorer-context.tsx';
import { useI18n } from '../../i18n/i18n-context.tsx';
import { AboutSection } from './about-section.tsx';

export function PositionsSection() {
  const { index } = useExplorer();
  const { m } = useI18n('about');
  const { map } = useI18n('late').m;
  const { places } = index.readout;
  if (places.length === 0) return null;
  return (
    <AboutSection id="positions" heading={m.about.positions}>
      <p>{map.borders}</p>
      <ul className="about-list">
        {places.map(({ id, name, precision, note, source }) => (
          <li key={id}>
            {name}: {map.precision[precision]}. {note}{' '}
            {source?.url === undefined ? (
              source?.title
            ) : (
              <a href={source.url} rel="noreferrer">
                {source.title}
              </a>
            )}
          </li>
        ))}
      </ul>
    </AboutSection>
  );
}
