/** How many of the statements shown name a place, and how many more name only places within it. */
import { useMemo } from 'react';
import { useExplorer } from '../../explorer/explorer-context.tsx';
import { hasValue } from '../../explorer/selectors.ts';

export interface PlaceCount {
  own: number;
  within: number;
  /** Own ones that the text only implies. */
  implied: number;
}

export function usePlaceCounts(): ReadonlyMap<string, PlaceCount> {
  const { index, visible } = useExplorer();
  return useMemo(
    () =>
      new Map(
        index.readout.places.map(({ id }) => {
          const links = visible.flatMap(({ places }) => places.filter(({ place }) => place === id));
          const all = visible.filter((statement) => hasValue(index, statement, 'place', id));
          const count: PlaceCount = {
            own: links.length,
            within: all.length - links.length,
            implied: links.filter(({ basis }) => basis === 'implied').length,
          };
          return [id, count];
        }),
      ),
    [index, visible],
  );
}
