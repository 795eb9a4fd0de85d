/** The filters with their counts, and what is shown by them: the strengths, and a line that stays in sight. */
import { useState } from 'react';
import { useI18n } from '../../i18n/i18n-context.tsx';
import { classNames } from '../../ui/class-names.ts';
import { SECTION_IDS } from '../../ui/element-ids.ts';
import { ContextSwitch } from './context-switch.tsx';
import { FacetMenu } from './facet-menu.tsx';
import { LadderRow } from './ladder-row.tsx';
import { StatusLine } from './status-line.tsx';
import { TopicLine } from './topic-line.tsx';

export function FilterBar() {
  const { m } = useI18n();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <h2 id="filters-heading" className="visually-hidden needs-script">
        {m.filters.heading}
      </h2>
      <LadderRow />
      <section
        className={classNames('filters', 'needs-script', isOpen && 'is-open')}
        id={SECTION_IDS.filters}
        aria-labelledby="filters-heading"
      >
        <TopicLine />
        <FacetMenu facet="place" />
        <FacetMenu facet="schedule" />
        <ContextSwitch />
        <StatusLine isOpen={isOpen} onToggle={() => setOpen(!isOpen)} />
      </section>
    </>
  );
}
