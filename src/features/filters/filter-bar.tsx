/**
 * The filters with their counts, and what is shown by them: the strengths, and a line that stays in sight. On a small
 * screen the line has a button instead, which opens all of them in a sheet.
 */
import { type ReactNode, useRef, useState } from 'react';
import { useI18n } from '../../i18n/i18n-context.tsx';
import { SECTION_IDS } from '../../ui/element-ids.ts';
import type { LateChunk } from '../../ui/loading/late-chunk.ts';
import { type DialogProps, LateDialog } from '../../ui/loading/late-dialog.tsx';
import { ContextSwitch } from './context-switch.tsx';
import { FacetMenu } from './facet-menu.tsx';
import { LadderRow } from './ladder-row.tsx';
import { StatusLine } from './status-line.tsx';
import { TopicLine } from './topic-line.tsx';

export type FilterBarProps = {
  /** The dialog that opens on a small screen: see filter-sheet.tsx. */
  sheet: LateChunk<DialogProps>;
  /** What else stays in sight there. */
  children?: ReactNode;
};

export function FilterBar({ sheet, children }: FilterBarProps) {
  const { m } = useI18n();
  const [isOpen, setOpen] = useState(false);
  const toggle = useRef<HTMLButtonElement>(null);
  const close = () => {
    setOpen(false);
    // Not every browser gives the focus to a button that is tapped, and so none back.
    toggle.current?.focus({ preventScroll: true });
  };
  return (
    <>
      <h2 id="filters-heading" className="visually-hidden needs-script">
        {m.filters.heading}
      </h2>
      <LadderRow />
      <div className="sticky-bar">
        <section className="filters needs-script" id={SECTION_IDS.filters} aria-labelledby="filters-heading">
          <TopicLine />
          <FacetMenu facet="place" />
          <FacetMenu facet="schedule" />
          <ContextSwitch />
          <StatusLine toggle={toggle} onOpen={() => setOpen(true)} />
        </section>
        {children}
      </div>
      {isOpen && <LateDialog name={m.filters.heading} chunk={sheet} onClose={close} />}
    </>
  );
}
