/**
 * A dialog in a chunk of its own, for the time that it is open. Where the chunk does not come, the message stands at the
 * lower edge of the screen, since a reader opens it from anywhere on the page, and can be closed.
 */
import { Suspense } from 'react';
import { type LateChunk, useLateChunk } from './late-chunk.ts';
import { PanelBoundary } from './panel-boundary.tsx';

/** `onClose`: called once the dialog is closed, by whatever way, or the message in its place. */
export type DialogProps = { onClose: () => void };

export type LateDialogProps = DialogProps & { name: string; chunk: LateChunk<DialogProps> };

export function LateDialog({ name, chunk, onClose }: LateDialogProps) {
  const [Dialog, retry] = useLateChunk(chunk);
  return (
    <div className="late-dialog">
      <PanelBoundary name={name} onRetry={retry} onDismiss={onClose}>
        <Suspense fallback={null}>
          <Dialog onClose={onClose} />
        </Suspense>
      </PanelBoundary>
    </div>
  );
}
