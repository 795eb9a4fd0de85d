/** The keys that the explorer answers to, over the page; Escape and the button close it, and the focus is where it was. */
import { useEffect, useRef } from 'react';
import { useI18n } from '../../i18n/i18n-context.tsx';
import { KeyList } from '../../ui/key-list.tsx';
import type { DialogProps } from '../../ui/loading/late-dialog.tsx';

export function KeysDialog({ onClose }: DialogProps) {
  const { m } = useI18n('keys');
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (dialog.current?.open === false) dialog.current.showModal();
  }, []);
  return (
    <dialog
      className="keys"
      ref={dialog}
      aria-labelledby="keys-heading"
      onClose={onClose}
      // What lies around it belongs to it too, as its backdrop.
      onClick={({ target, currentTarget }) => target === currentTarget && currentTarget.close()}
      // Escape lets it go, and not what is chosen on the page.
      onKeyDown={(event) => event.key === 'Escape' && event.stopPropagation()}
    >
      <div className="keys-body">
        <div className="keys-head">
          <h2 id="keys-heading">{m.app.keys}</h2>
          <button type="button" className="chip" onClick={() => dialog.current?.close()}>
            {m.keys.close}
          </button>
        </div>
        <KeyList />
      </div>
    </dialog>
  );
}
