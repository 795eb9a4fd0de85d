/** The filters with their counts, and the line that says what is shown. */
import { useRef, useState } from 'react';
import { useI18n } from '../../i18n/i18n-context.tsx';
import { classNames } from '../../ui/class-names.ts';
import { SECTION_IDS } from '../../ui/element-ids.ts';
import { ContextSwitch } from './context-switch.tsx';
import { Facets } from './facets.tsx';
import { LadderHelp } from './ladder-help.tsx';
import { StatusLine } from './status-line.tsx';

export function FilterBar() {
  const { m } = useI18n();
  const [isOpen, setOpen] = useState(false);
  const section = useRef<HTMLElement>(null);
  const toggle = () => {
    setOpen(!isOpen);
    // The filters stand above the line that stays: opened from further down, they come into view.
    if (!isOpen) section.current?.scrollIntoView({ block: 'start' });
  };
  return (
    <>
      <section
        className={classNames('filters', 'needs-script', isOpen && 'is-open')}
        id={SECTION_IDS.filters}
        ref={section}
        aria-labelledby="filters-heading"
      >
        <h2 id="filters-heading" className="visually-hidden">
          {m.filters.heading}
        </h2>
        <Facets />
        <ContextSwitch />
        <LadderHelp />
      </section>
      <StatusLine isOpen={isOpen} onToggle={toggle} />
    </>
  );
}
