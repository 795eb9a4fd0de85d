/** The note on an address that asks for what the readout does not have, in a chunk that is loaded where there is one. */
import { useView } from '../explorer/explorer-context.tsx';
import { useI18n } from '../i18n/i18n-context.tsx';
import { LatePanel } from '../ui/loading/late-panel.tsx';
import { addressNoteChunk } from './late-chunks.ts';

export function AskedInVain() {
  const isInVain = useView(({ unknown }) => unknown.length > 0);
  const { m } = useI18n();
  return isInVain && <LatePanel name={m.app.name} chunk={addressNoteChunk} />;
}
