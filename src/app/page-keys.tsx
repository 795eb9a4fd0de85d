/** The keys of the page: their button, and the list that opens. */
import { Suspense, useState } from 'react';
import { KeysControl } from '../features/keys/keys-control.tsx';
import { useI18n } from '../i18n/i18n-context.tsx';
import { useLateChunk } from '../ui/loading/late-chunk.ts';
import { PanelBoundary } from '../ui/loading/panel-boundary.tsx';
import { keysChunk } from './late-chunks.ts';

export function PageKeys() {
  const { m } = useI18n();
  const [isOpen, setOpen] = useState(false);
  const [KeysDialog, retry] = useLateChunk(keysChunk);
  const [open] = useState(() => () => setOpen(true));
  return (
    <>
      <KeysControl onOpen={open} />
      {isOpen && (
        <PanelBoundary name={m.app.keys} onRetry={retry}>
          <Suspense fallback={null}>
            <KeysDialog onClose={() => setOpen(false)} />
          </Suspense>
        </PanelBoundary>
      )}
    </>
  );
}
