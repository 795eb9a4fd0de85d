/** Values of one facet, each a chip with its count. */
import { useCallback } from 'react';
import type { Facet } from '../../explorer/address.ts';
import { useExplorer } from '../../explorer/explorer-context.tsx';
import type { FacetCount } from '../../explorer/selectors.ts';
import { toggleFilter } from '../../explorer/transitions.ts';
import { counted } from '../../i18n/counted.ts';
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
  // Behind its number a kind goes on as a sentence does: "2 facts".
  const nameAfter = (count: number, id: string) => {
    const kind = KINDS_BESIDE_LADDER.find((candidate) => candidate === id);
    return kind && m.filters.kindsCounted[kind]({ count: counted(f, count) });
  };
  return counts.map(({ id, count: own, within }) => {
    // As on the map: what is about a place within one is about it too.
    const count = own + within;
    const name = (facet === 'strength' && nameAfter(count, id)) || nameOf(facet, id);
    const isSaid = facet === 'strength';
    return (
      <FilterChip
        key={id}
        facet={facet}
        id={id}
        name={name}
        label={isSaid ? undefined : m.filters.chip({ name, statements: statementsPhrase(i18n, count) })}
        count={f.number(count)}
        rung={index.rungs.get(id)?.rung}
        isEmpty={count === 0}
        onToggle={onToggle}
      />
    );
  });
}
