/** The filters with their counts, and the line that says what is shown. */
import { useCallback, useRef, useState } from 'react';
import { FACETS, type Facet } from '../../explorer/address.ts';
import { useExplorer, useSettledView, useView } from '../../explorer/explorer-context.tsx';
import { facetCounts, hasValue } from '../../explorer/selectors.ts';
import { clearFilters, hasFilters, toggleFilter } from '../../explorer/transitions.ts';
import { useI18n } from '../../i18n/i18n-context.tsx';
import { statementsPhrase } from '../../i18n/phrases.ts';
import { KINDS_BESIDE_LADDER } from '../../model/vocabulary.ts';
import { classNames } from '../../ui/class-names.ts';
import { SECTION_IDS } from '../../ui/element-ids.ts';
import { useFilterNames } from '../../ui/filter-names.ts';
import { LatePanel } from '../../ui/late-panel.tsx';
import { ContextSwitch } from './context-switch.tsx';
import { FilterChip } from './filter-chip.tsx';
import { focusStatus, STATUS_ID } from './focus-status.ts';

/** Its program comes after the filters': it is read, if at all, later. */
export const loadLadderHelp = async () => (await import('./ladder-help.tsx')).LadderHelp;

export function FilterBar() {
  const { index, vocabulary, views, change } = useExplorer();
  // What was touched and the line that tells of it answer at once; the counts of all other filters follow.
  const { state, visible } = useView((view) => view);
  const settled = useSettledView((view) => view.state);
  const i18n = useI18n();
  const { m, f } = i18n;
  const nameOf = useFilterNames();
  const [isOpen, setOpen] = useState(false);
  const section = useRef<HTMLElement>(null);
  const toggle = () => {
    setOpen(!isOpen);
    // The filters stand above the line that stays: opened from further down, they come into view.
    if (!isOpen) section.current?.scrollIntoView({ block: 'start' });
  };
  const onToggle = useCallback(
    (facet: Facet, id: string) => change(toggleFilter(views.read().state, facet, id)),
    [change, views],
  );
  const active = FACETS.flatMap((facet) =>
    state.filters[facet].map((id) => ({ facet, id, name: nameOf(facet, id) })),
  );
  const statements = (count: number) => statementsPhrase(i18n, count);

  const group = (facet: Facet) => {
    const counts = facetCounts(index, vocabulary, settled, facet).filter(
      // A kind or a schedule that the readout does not have at all would only be noise.
      ({ id, count }) => count > 0 || state.filters[facet].includes(id) || !isAbsent(facet, id),
    );
    if (counts.length === 0 || (facet === 'place' && index.readout.places.length === 0)) return null;
    return (
      <fieldset key={facet} className={`facet facet-${facet}`}>
        <legend>{m.filters.facets[facet]}</legend>
        <div className="chips">
          {counts.map(({ id, count, within }) => (
            <FilterChip
              key={id}
              facet={facet}
              id={id}
              name={nameOf(facet, id)}
              label={m.filters.chip({ name: nameOf(facet, id), statements: statements(count + within) })}
              count={f.number(count)}
              within={within > 0 ? m.counts.within({ count: f.number(within) }) : undefined}
              rung={index.rungs.get(id)?.rung}
              isPressed={state.filters[facet].includes(id)}
              isDisabled={count + within === 0 && !state.filters[facet].includes(id)}
              onToggle={onToggle}
            />
          ))}
        </div>
      </fieldset>
    );
  };
  const isAbsent = (facet: Facet, id: string) =>
    (facet === 'schedule' || KINDS_BESIDE_LADDER.some((kind) => kind === id)) &&
    !index.readout.statements.some((statement) => hasValue(index, statement, facet, id));

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
        <div className="facets">{FACETS.map(group)}</div>
        <ContextSwitch />
        <LatePanel name={m.filters.ladder} load={loadLadderHelp} />
      </section>
      <div className="status needs-script">
        <button
          type="button"
          className="chip filters-toggle"
          aria-expanded={isOpen}
          aria-controls={SECTION_IDS.filters}
          onClick={toggle}
        >
          {active.length > 0 ? m.filters.openWith({ count: f.number(active.length) }) : m.filters.open}
        </button>
        <p role="status" className="status-text" id={STATUS_ID} tabIndex={-1}>
          {m.counts.shown({
            shown: f.number(visible.length),
            total: f.number(index.readout.statements.length),
          })}
        </p>
        {active.length > 0 && <p className="print-only">{f.list(active.map(({ name }) => name))}</p>}
        {active.map(({ facet, id, name }) => (
          <button
            key={`${facet}=${id}`}
            type="button"
            className="chip active-filter"
            aria-label={m.filters.remove({ name })}
            onClick={() => {
              change(toggleFilter(state, facet, id));
              focusStatus();
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
              focusStatus();
            }}
          >
            {m.filters.clear}
          </button>
        )}
      </div>
    </>
  );
}
