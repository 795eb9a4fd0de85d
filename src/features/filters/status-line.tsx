/** The line that stays in sight: how many statements are shown, by which filters, and the way to the filters. */
import type { RefObject } from 'react';
import { FACETS } from '../../explorer/address.ts';
import { useExplorer, useView } from '../../explorer/explorer-context.tsx';
import { clearFilters, hasFilters, toggleFilter } from '../../explorer/transitions.ts';
import { counted } from '../../i18n/counted.ts';
import { useI18n } from '../../i18n/i18n-context.tsx';
import { useFilterNames } from '../../ui/filter-names.ts';
import { focusFilters } from './focus-filters.ts';

export type StatusLineProps = {
  /** The button that opens the filters where the line has no room for them. */
  toggle: RefObject<HTMLButtonElement | null>;
  onOpen: () => void;
};

export function StatusLine({ toggle, onOpen }: StatusLineProps) {
  const { index, change } = useExplorer();
  const { state, visible } = useView((view) => view);
  const { m, f } = useI18n();
  const nameOf = useFilterNames();
  const active = FACETS.flatMap((facet) =>
    state.filters[facet].map((id) => ({ facet, id, name: nameOf(facet, id) })),
  );
  return (
    <div className="status needs-script">
      <button
        type="button"
        className="chip filters-toggle"
        ref={toggle}
        aria-haspopup="dialog"
        onClick={onOpen}
      >
        {active.length > 0 ? m.filters.openWith({ count: counted(f, active.length) }) : m.filters.open}
      </button>
      <p role="status" className="status-text">
        {m.counts.shown({
          count: counted(f, index.readout.statements.length),
          shown: f.number(visible.length),
        })}
      </p>
      {active.length > 0 && <p className="print-only">{f.list(active.map(({ name }) => name))}</p>}
      {active.map(({ facet, id, name }) => (
        <button
          key={`${facet}=${id}`}
          type="button"
          className={`chip active-filter of-${facet}`}
          aria-label={m.filters.remove({ name })}
          onClick={({ currentTarget }) => {
            change(toggleFilter(state, facet, id));
            focusFilters(currentTarget);
          }}
        >
          {name} <span aria-hidden="true">×</span>
        </button>
      ))}
      {hasFilters(state) && (
        <button
          type="button"
          className="quiet-button"
          onClick={() => {
            change(clearFilters(state));
            focusFilters();
          }}
        >
          {m.filters.clear}
        </button>
      )}
    </div>
  );
}
