/** How many statements name a place, and how many more name only places within it. */
import type { Statement } from '../model/readout.ts';
import type { ReadoutIndex } from './readout-index.ts';
import { hasValue } from './selectors.ts';

export interface PlaceCount {
  own: number;
  within: number;
  /** Own ones that the text only implies. */
  implied: number;
}

export function placeCounts(
  index: ReadoutIndex,
  statements: readonly Statement[],
): ReadonlyMap<string, PlaceCount> {
  return new Map(
    index.readout.places.map(({ id }) => {
      const links = statements.flatMap(({ places }) => places.filter(({ place }) => place === id));
      const all = statements.filter((statement) => hasValue(index, statement, 'place', id));
      return [
        id,
        {
          own: links.length,
          within: all.length - links.length,
          implied: links.filter(({ basis }) => basis === 'implied').length,
        },
      ];
    }),
  );
}
