/** The keys of the page: their button, and the list that opens. */
import { useState } from 'react';
import { KeysControl } from '../features/keys/keys-control.tsx';
import { useI18n } from '../i18n/i18n-context.tsx';
import { LateDialog } from '../ui/loading/late-dialog.tsx';
import { keysChunk } from './late-chunks.ts';

export function PageKeys() {
  const { m } = useI18n();
  const [isOpen, setOpen] = useState(false);
  const [open] = useState(() => () => setOpen(true));
  return (
    <>
      <KeysControl onOpen={open} />
      {isOpen && <LateDialog name={m.app.keys} chunk={keysChunk} onClose={() => setOpen(false)} />}
    </>
  );
}
