/** Values of one facet, each a chip with its count. */
import { useCallback } from 'react';
import type { Facet } from '../../explorer/address.ts';
import { useExplorer } from '../../explorer/explorer-context.tsx';
import type { FacetCount } from '../../explorer/selectors.ts';
import { toggleFilter } from '../../explorer/transitions.ts';
import { useI18n } from '../../i18n/i18n-context.tsx';
import { statementsPhrase } from '../../i18n/phrases.ts';
import { useFilterNames } from '../../ui/filter-names.ts';
import { FilterChip } from './filter-chip.tsx';

export type FacetChipsProps = { facet: Facet; counts: readonly FacetCount[] };

export function FacetChips({ facet, counts }: FacetChipsProps) {
  const { index, views, change } = useExplorer();
  const i18n = useI18n();
  const { m, f } = i18n;
  const nameOf = useFilterNames();
  const onToggle = useCallback(
    (of: Facet, id: string) => change(toggleFilter(views.read().state, of, id)),
    [change, views],
  );
  return counts.map(({ id, count, within }) => {
    const name = nameOf(facet, id);
    return (
      <FilterChip
        key={id}
        facet={facet}
        id={id}
        name={name}
        label={m.filters.chip({ name, statements: statementsPhrase(i18n, count + within) })}
        count={f.number(count)}
        within={within > 0 ? m.counts.within({ count: f.number(within) }) : undefined}
        rung={index.rungs.get(id)?.rung}
        isEmpty={count + within === 0}
        onToggle={onToggle}
      />
    );
  });
}
