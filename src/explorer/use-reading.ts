/** The name of the reading that the page shows. */
import { useEdition } from '../data/edition.ts';
import { useExplorer } from './explorer-context.tsx';

/** @returns `undefined` where the page does not know it: of a reading that was not kept, or while developing */
export function useReading(): string | undefined {
  const edition = useEdition();
  const { index } = useExplorer();
  return index.readout.version ?? edition?.version;
}
