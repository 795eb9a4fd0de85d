/** What each word of strength means, and from which verbs it was read. */
import { useI18n } from '../../i18n/i18n-context.tsx';
import { LadderList } from '../../ui/ladder-list.tsx';
import { AboutSection } from './about-section.tsx';

export function LadderSection() {
  const { m } = useI18n('about');
  return (
    <AboutSection id="ladder" heading={m.about.ladder}>
      <LadderList />
    </AboutSection>
  );
}
