/** How many of the statements shown are about a place, those within it included. */
import { useSettledView } from '../../explorer/explorer-context.tsx';

export function usePlaceTotal(place: string): number {
  return useSettledView(({ placeCounts }) => {
    const counts = placeCounts.get(place);
    return (counts?.own ?? 0) + (counts?.within ?? 0);
  });
}
