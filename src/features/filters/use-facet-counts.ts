/** The values of a facet with what each would show; a value that the readout does not have at all is left out. */
import { useMemo } from 'react';
import type { Facet } from '../../explorer/address.ts';
import { useExplorer, useSettledView } from '../../explorer/explorer-context.tsx';
import type { ReadoutIndex } from '../../explorer/readout-index.ts';
import { type FacetCount, facetCounts, hasValue } from '../../explorer/selectors.ts';
import { KINDS_BESIDE_LADDER } from '../../model/vocabulary.ts';

export function useFacetCounts(facet: Facet): FacetCount[] {
  const { index, vocabulary } = useExplorer();
  const state = useSettledView((view) => view.state);
  return useMemo(() => {
    if (facet === 'place' && index.readout.places.length === 0) return [];
    return facetCounts(index, vocabulary, state, facet).filter(
      ({ id, count }) => count > 0 || state.filters[facet].includes(id) || !isAbsent(index, facet, id),
    );
  }, [index, vocabulary, state, facet]);
}

/** A kind or a schedule that the readout does not have at all would only be noise. */
function isAbsent(index: ReadoutIndex, facet: Facet, id: string): boolean {
  return (
    (facet === 'schedule' || KINDS_BESIDE_LADDER.some((kind) => kind === id)) &&
    !index.readout.statements.some((statement) => hasValue(index, statement, facet, id))
  );
}
