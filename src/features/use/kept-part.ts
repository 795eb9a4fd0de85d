/** Which statements the filters of the view show: what a file as filtered has, and how much of the whole file that is. */
import { formatAddress, INITIAL_STATE } from '../../explorer/address.ts';
import { useExplorer, useSettledView } from '../../explorer/explorer-context.tsx';
import { type DownloadKind, type Part, partOf } from '../../exports/download-list.ts';
import { keeping } from '../../exports/local-readouts.ts';
import type { FileAsked } from './make-file.ts';

export type KeptPart = NonNullable<FileAsked['part']> & {
  /** How much of a file is left; nothing of one that is not to be made. */
  left: (kind: DownloadKind) => Part;
};

/** `undefined` where all are shown. */
export function useKeptPart(): KeptPart | undefined {
  const { index } = useExplorer();
  const ids = useSettledView(({ visibleIds }) => visibleIds);
  const filters = useSettledView(({ state }) => state.filters);
  const { readout } = index;
  const of = readout.statements.length;
  if (ids.size === of) return undefined;
  const filter = formatAddress({ ...INITIAL_STATE, filters }).slice(1);
  const left = keeping(new Map([[readout.lang, readout]]), ids).get(readout.lang) ?? readout;
  return { ids, kept: { filter, statements: ids.size, of }, left: (kind) => partOf(kind, readout, left) };
}
