/** Values of one facet, each a chip with its count. */
import { useCallback } from 'react';
import type { Facet } from '../../explorer/address.ts';
import { useExplorer } from '../../explorer/explorer-context.tsx';
import type { FacetCount } from '../../explorer/selectors.ts';
import { toggleFilter } from '../../explorer/transitions.ts';
import { useI18n } from '../../i18n/i18n-context.tsx';
import { statementsPhrase } from '../../i18n/phrases.ts';
import { KINDS_BESIDE_LADDER } from '../../model/vocabulary.ts';
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
  const nameAfter = (count: number, id: string) => {
    const kind = KINDS_BESIDE_LADDER.find((candidate) => candidate === id);
    return kind ? m.filters.kindsCounted[kind]({ plural: f.plural(count) }) : nameOf(facet, id);
  };
  return counts.map(({ id, count, within }) => {
    const isStrength = facet === 'strength';
    const name = isStrength ? nameAfter(count, id) : nameOf(facet, id);
    const isWithin = within > 0;
    const statements = statementsPhrase(i18n, count + within);
    const words = { name, count: f.number(count), within: m.counts.within({ count: f.number(within) }) };
    return (
      <FilterChip
        key={id}
        facet={facet}
        id={id}
        name={name}
        label={
          isStrength
            ? undefined
            : isWithin
              ? m.filters.chipWithin({ ...words, statements })
              : m.filters.chip({ name, statements })
        }
        count={words.count}
        within={isWithin ? words.within : undefined}
        rung={index.rungs.get(id)?.rung}
        isEmpty={count + within === 0}
        onToggle={onToggle}
      />
    );
  });
}
