/** Which statements the filters of the view show: what a file as filtered has. */
import { formatAddress, INITIAL_STATE } from '../../explorer/address.ts';
import { useExplorer, useSettledView } from '../../explorer/explorer-context.tsx';
import type { FileAsked } from './make-file.ts';

/** `undefined` where all are shown. */
export function useKeptPart(): FileAsked['part'] {
  const { index } = useExplorer();
  const ids = useSettledView(({ visibleIds }) => visibleIds);
  const filters = useSettledView(({ state }) => state.filters);
  const of = index.readout.statements.length;
  if (ids.size === of) return undefined;
  const filter = formatAddress({ ...INITIAL_STATE, filters }).slice(1);
  return { ids, kept: { filter, statements: ids.size, of } };
}
