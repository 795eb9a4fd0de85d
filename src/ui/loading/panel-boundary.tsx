/** A fault inside leaves the rest of the page working, and says what to do. */
import { Component, type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react';
import { useI18n } from '../../i18n/i18n-context.tsx';

export type PanelBoundaryProps = {
  name: string;
  /** Called once the message stands in the panel's place. */
  onFault?: () => void;
  /** Called before the panel is shown again. */
  onRetry?: () => void;
  /** Called where the reader closes the message; without it the message stays. */
  onDismiss?: () => void;
  children: ReactNode;
};

export class PanelBoundary extends Component<PanelBoundaryProps, { isFaulty: boolean }> {
  override state = { isFaulty: false };

  static getDerivedStateFromError() {
    return { isFaulty: true };
  }

  override componentDidCatch() {
    this.props.onFault?.();
  }

  override render() {
    if (!this.state.isFaulty) return this.props.children;
    const onRetry = () => {
      this.props.onRetry?.();
      this.setState({ isFaulty: false });
    };
    return <PanelFault {...this.props} onRetry={onRetry} />;
  }
}

type PanelFaultProps = { name: string; onRetry: () => void; onDismiss?: () => void };

function PanelFault({ name, onRetry, onDismiss }: PanelFaultProps) {
  const { m } = useI18n();
  const note = useRef<HTMLDivElement>(null);
  const isOverPage = onDismiss !== undefined;
  // It stands in the place of a dialog: as one it takes the focus, answers to Escape, and gives the focus back.
  useEffect(() => {
    if (!isOverPage) return undefined;
    const before = document.activeElement;
    note.current?.querySelector('button')?.focus();
    return () => {
      if (before instanceof HTMLElement) before.focus({ preventScroll: true });
    };
  }, [isOverPage]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !onDismiss) return;
    // It lets the note go, and not what is chosen on the page.
    event.stopPropagation();
    onDismiss();
  };
  return (
    <div className="panel-fault" role="alert" ref={note} onKeyDown={onKeyDown}>
      <p>{m.app.panelFault({ panel: name })}</p>
      <button type="button" className="chip" onClick={onRetry}>
        {m.app.panelRetry}
      </button>
      {/* What a newer version has taken away comes back with the new page alone. */}
      <button type="button" className="chip" onClick={() => window.location.reload()}>
        {m.app.reload}
      </button>
      {onDismiss && (
        <button type="button" className="quiet-button" onClick={onDismiss}>
          {m.app.dismiss}
        </button>
      )}
    </div>
  );
}
