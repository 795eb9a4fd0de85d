/** Which statements the filters of the view show: what a file as filtered has, and which files would be empty. */
import { formatAddress, INITIAL_STATE } from '../../explorer/address.ts';
import { useExplorer, useSettledView } from '../../explorer/explorer-context.tsx';
import { DOWNLOADS, type DownloadKind, isEmptyFor } from '../../exports/download-list.ts';
import { keeping } from '../../exports/local-readouts.ts';
import type { FileAsked } from './make-file.ts';

export type KeptPart = NonNullable<FileAsked['part']> & {
  /** Files that would have nothing in them. */
  empty: readonly DownloadKind[];
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
  const empty = DOWNLOADS.filter((kind) => isEmptyFor(kind, left));
  return { ids, kept: { filter, statements: ids.size, of }, empty };
}
