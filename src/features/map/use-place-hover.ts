/** Whether a statement that names a place is under the pointer, or has the focus, somewhere on the page. */
import { useMemo } from 'react';
import { useExplorer } from '../../explorer/explorer-context.tsx';
import { useIsHovered } from '../../explorer/hover.tsx';

export function usePlaceHover(place: string): boolean {
  const { index } = useExplorer();
  const ids = useMemo(
    () =>
      index.readout.statements
        .filter(({ places }) => places.some((link) => link.place === place))
        .map(({ id }) => id),
    [index, place],
  );
  return useIsHovered(ids);
}
