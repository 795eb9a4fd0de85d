/** The dialog of a search: a field and what is below it. Arrow keys lead between the two, Escape closes it. */
import { type KeyboardEvent, type ReactNode, type RefObject, useEffect } from 'react';
import { useI18n } from '../../i18n/i18n-context.tsx';

/** What the arrow keys lead between. */
const STEPS = 'input, a.found';

export type SearchFrameProps = {
  dialog: RefObject<HTMLDialogElement | null>;
  typed: string;
  onType: (typed: string) => void;
  /** Enter in the field. */
  onEnter: () => void;
  onClose: () => void;
  /** Beside the field. */
  button?: ReactNode;
  hint: string;
  children: ReactNode;
};

export function SearchFrame({
  dialog,
  typed,
  onType,
  onEnter,
  onClose,
  button,
  hint,
  children,
}: SearchFrameProps) {
  const { m } = useI18n('search');
  useEffect(() => {
    if (dialog.current?.open !== false) return;
    dialog.current.showModal();
    const field = dialog.current.querySelector('input');
    field?.setSelectionRange(field.value.length, field.value.length);
  }, [dialog]);

  const onKeyDown = (event: KeyboardEvent<HTMLDialogElement>) => {
    // Escape lets go of nothing that is chosen on the page; in a field of searches it would empty that first.
    if (event.key === 'Escape') {
      event.stopPropagation();
      event.preventDefault();
      dialog.current?.close();
    }
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const steps = [...event.currentTarget.querySelectorAll<HTMLElement>(STEPS)];
    steps[steps.findIndex((one) => one.matches(':focus')) + step]?.focus();
  };

  return (
    <dialog
      className="search"
      ref={dialog}
      aria-label={m.app.search}
      onClose={onClose}
      onKeyDown={onKeyDown}
      // What lies around it belongs to it too, as its backdrop.
      onClick={({ target, currentTarget }) => target === currentTarget && currentTarget.close()}
    >
      <form
        className="search-head"
        onSubmit={(event) => {
          event.preventDefault();
          onEnter();
        }}
      >
        <input
          type="search"
          aria-label={m.search.field}
          aria-describedby="search-hint"
          autoComplete="off"
          spellCheck={false}
          maxLength={200}
          value={typed}
          onChange={({ target }) => onType(target.value)}
        />
        {button}
        <button type="button" className="chip" onClick={() => dialog.current?.close()}>
          {m.search.close}
        </button>
      </form>
      <div className="search-body">
        <p id="search-hint" className="hint">
          {hint}
        </p>
        {children}
      </div>
    </dialog>
  );
}

export type SearchStatusProps = {
  kind: 'loading' | 'failed' | 'ready';
  /** What is said where it did not come. */
  failed: string;
  /** How much was found, once it is known. */
  found: string | undefined;
  onRetry: () => void;
};

/** Says how far the search is, and loads again what did not come. */
export function SearchStatus({ kind, failed, found, onRetry }: SearchStatusProps) {
  const { m } = useI18n('search');
  return (
    <>
      <p role="status" key={kind}>
        <span key={found ?? ''}>
          {kind === 'loading' && m.search.loading}
          {kind === 'failed' && failed}
          {kind === 'ready' && found}
        </span>
      </p>
      {kind === 'failed' && (
        <button type="button" className="chip" onClick={onRetry}>
          {m.search.retry}
        </button>
      )}
    </>
  );
}

/** The first result is chosen by Enter. */
export function chooseFirst(dialog: HTMLDialogElement | null): void {
  dialog?.querySelector<HTMLElement>('a.found')?.click();
}
