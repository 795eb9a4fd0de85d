/** The filters by facet, each value with its count. */
import { memo, useCallback, useMemo } from 'react';
import { FACETS, type Facet } from '../../explorer/address.ts';
import { useExplorer, useSettledView } from '../../explorer/explorer-context.tsx';
import type { ReadoutIndex } from '../../explorer/readout-index.ts';
import { facetCounts, hasValue } from '../../explorer/selectors.ts';
import { toggleFilter } from '../../explorer/transitions.ts';
import { useI18n } from '../../i18n/i18n-context.tsx';
import { statementsPhrase } from '../../i18n/phrases.ts';
import { KINDS_BESIDE_LADDER } from '../../model/vocabulary.ts';
import { useFilterNames } from '../../ui/filter-names.ts';
import { FilterChip } from './filter-chip.tsx';

/** Drawn anew where a count is another, and not with what is around it. */
export const Facets = memo(function Facets() {
  const { index, vocabulary, views, change } = useExplorer();
  const state = useSettledView((view) => view.state);
  const i18n = useI18n();
  const { m, f } = i18n;
  const nameOf = useFilterNames();
  const onToggle = useCallback(
    (facet: Facet, id: string) => change(toggleFilter(views.read().state, facet, id)),
    [change, views],
  );
  const facets = useMemo(
    () =>
      FACETS.flatMap((facet) => {
        if (facet === 'place' && index.readout.places.length === 0) return [];
        const counts = facetCounts(index, vocabulary, state, facet).filter(
          ({ id, count }) => count > 0 || state.filters[facet].includes(id) || !isAbsent(index, facet, id),
        );
        return counts.length === 0 ? [] : [{ facet, counts }];
      }),
    [index, vocabulary, state],
  );
  return (
    <div className="facets">
      {facets.map(({ facet, counts }) => (
        <fieldset key={facet} className={`facet facet-${facet}`}>
          <legend>{m.filters.facets[facet]}</legend>
          <div className="chips">
            {counts.map(({ id, count, within }) => {
              const name = nameOf(facet, id);
              const statements = statementsPhrase(i18n, count + within);
              return (
                <FilterChip
                  key={id}
                  facet={facet}
                  id={id}
                  name={name}
                  label={m.filters.chip({ name, statements })}
                  count={f.number(count)}
                  within={within > 0 ? m.counts.within({ count: f.number(within) }) : undefined}
                  rung={index.rungs.get(id)?.rung}
                  isEmpty={count + within === 0}
                  onToggle={onToggle}
                />
              );
            })}
          </div>
        </fieldset>
      ))}
    </div>
  );
});

/** A kind or a schedule that the readout does not have at all would only be noise. */
function isAbsent(index: ReadoutIndex, facet: Facet, id: string): boolean {
  return (
    (facet === 'schedule' || KINDS_BESIDE_LADDER.some((kind) => kind === id)) &&
    !index.readout.statements.some((statement) => hasValue(index, statement, facet, id))
  );
}
