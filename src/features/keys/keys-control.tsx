/** What opens the list of keys: a button in the header of a wide screen, and the key "?" everywhere. */
import { useEffect } from 'react';
import { useI18n } from '../../i18n/i18n-context.tsx';
import { isForPage } from '../../ui/page-key.ts';
import { useIsHydrated } from '../../ui/use-is-hydrated.ts';

export type KeysControlProps = { onOpen: () => void };

export function KeysControl({ onOpen }: KeysControlProps) {
  const { m } = useI18n();
  const isHydrated = useIsHydrated();
  useEffect(() => {
    const openByKey = (event: KeyboardEvent) => {
      const { key, code, shiftKey } = event;
      // In a Cyrillic layout the same keys write another sign.
      if (!isForPage(event) || (key !== '?' && !(code === 'Slash' && shiftKey))) return;
      event.preventDefault();
      onOpen();
    };
    document.addEventListener('keydown', openByKey);
    return () => document.removeEventListener('keydown', openByKey);
  }, [onOpen]);
  if (!isHydrated) return null;
  return (
    <button
      type="button"
      className="quiet-button keys-open"
      aria-label={m.app.keys}
      aria-keyshortcuts="?"
      onClick={onOpen}
    >
      <span aria-hidden="true">?</span>
    </button>
  );
}
