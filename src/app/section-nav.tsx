/** The small bar of a phone that stays: where the page's sections are. */
import { useExplorer } from '../explorer/explorer-context.tsx';
import { useI18n } from '../i18n/i18n-context.tsx';
import { SECTION_IDS } from '../ui/element-ids.ts';

export function SectionNav() {
  const { index } = useExplorer();
  const { m } = useI18n();
  const { places, target } = index.readout;
  const sections = (['map', 'target', 'commitments', 'article'] as const).filter(
    (section) => (section !== 'map' || places.length > 0) && (section !== 'target' || target !== undefined),
  );
  return (
    <nav className="section-nav" aria-label={m.app.sections}>
      <ul>
        {sections.map((section) => (
          <li key={section}>
            <a href={`#${SECTION_IDS[section]}`}>{m.app.sectionNames[section]}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
